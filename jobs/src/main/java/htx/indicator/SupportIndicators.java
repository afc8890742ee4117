package htx.indicator;

import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.SupportEvent;
import htx.silver.SupportEvent.EventKind;
import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Boundaries;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Classes, courses, fairs and pilot models held for cooperatives. */
public final class SupportIndicators {
  private static final List<Act> SUPPORT = List.of(Act.SUPPORT_REPORT);

  public static final Indicator FOUNDERS_CLASSES =
      Indicator.flow("founders_classes", "Lớp tư vấn thành lập hợp tác xã", "Classes for founders")
          .means(
              "Số lớp tư vấn, thông tin cho sáng lập viên tổ chức trong kỳ.",
              "Classes for founders held in the period.")
          .after(SUPPORT)
          .in(Unit.CLASSES)
          .moreIsBetter()
          .counting(SupportEvent.EVENT_KIND.is(EventKind.FOUNDERS_CLASS));

  public static final Indicator CLASS_ATTENDANCES =
      Indicator.flow(
              "class_attendances",
              "Lượt người dự lớp tư vấn thành lập",
              "Attendances of classes for founders")
          .means(
              "Số lượt người, không phải số người, dự các lớp tư vấn thành lập trong" + " kỳ.",
              "Attendances, not distinct persons, of the classes for founders in the" + " period.")
          .after(SUPPORT)
          .in(Unit.ATTENDANCES)
          .moreIsBetter()
          .summing(
              when(
                  SupportEvent.EVENT_KIND.is(EventKind.FOUNDERS_CLASS),
                  SupportEvent.ATTENDANCES.col()));

  public static final Indicator MANAGEMENT_COURSES =
      Indicator.flow("management_courses", "Khóa bồi dưỡng cán bộ quản lý", "Management courses")
          .means(
              "Số khóa bồi dưỡng cán bộ hợp tác xã tổ chức trong kỳ.",
              "Courses for managers of cooperatives held in the period.")
          .after(SUPPORT)
          .in(Unit.COURSES)
          .moreIsBetter()
          .counting(SupportEvent.EVENT_KIND.is(EventKind.MANAGEMENT_COURSE));

  public static final Indicator LAW_CLASSES =
      Indicator.flow("law_classes", "Lớp tuyên truyền Luật Hợp tác xã", "Classes on the law")
          .means(
              "Số lớp tuyên truyền luật và chính sách tổ chức trong kỳ.",
              "Classes on law and policy held in the period.")
          .after(SUPPORT)
          .in(Unit.CLASSES)
          .moreIsBetter()
          .counting(SupportEvent.EVENT_KIND.is(EventKind.LAW_CLASS));

  public static final Indicator TRADE_PROMOTIONS =
      Indicator.flow("trade_promotions", "Hoạt động xúc tiến thương mại", "Trade promotions")
          .means(
              "Số hoạt động xúc tiến thương mại trong kỳ.", "Trade promotions held in the period.")
          .after(SUPPORT)
          .in(Unit.EVENTS)
          .moreIsBetter()
          .counting(SupportEvent.EVENT_KIND.is(EventKind.TRADE_PROMOTION));

  public static final Indicator PILOT_MODELS =
      Indicator.flow("pilot_models", "Mô hình điểm", "Pilot models")
          .means("Số mô hình điểm được hỗ trợ trong kỳ.", "Pilot models supported in the period.")
          .after(SUPPORT)
          .in(Unit.MODELS)
          .moreIsBetter()
          .counting(SupportEvent.EVENT_KIND.is(EventKind.PILOT_MODEL));

  public static final Indicator SUPPORT_COST =
      Indicator.flow("support_cost", "Kinh phí hỗ trợ", "Cost of support")
          .means(
              "Kinh phí của các hoạt động hỗ trợ trong kỳ.",
              "Cost of the events of support in the period.")
          .after(SUPPORT)
          .in(Unit.MILLIONS)
          .showing(1)
          .summing(SupportEvent.COST.col());

  public static final Family FAMILY =
      new Family(
          "support",
          List.of(
              FOUNDERS_CLASSES,
              CLASS_ATTENDANCES,
              MANAGEMENT_COURSES,
              LAW_CLASSES,
              TRADE_PROMOTIONS,
              PILOT_MODELS,
              SUPPORT_COST),
          List.of(Dimension.ALL),
          Places.inputs(SupportEvent.TABLE),
          SupportIndicators::heldInPeriod);

  private static Dataset<Row> heldInPeriod(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    return Places.added(
        occasions.of(
            inputs.rows(SupportEvent.TABLE), Occasions.inPeriod(SupportEvent.HELD_ON.col())),
        Boundaries.of(inputs),
        assumptions,
        SupportEvent.COMMUNE.col(),
        SupportEvent.DISTRICT.col(),
        SupportEvent.HELD_ON.col());
  }

  private SupportIndicators() {}
}

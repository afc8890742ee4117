package htx.export.report;

import htx.indicator.Indicator;
import htx.indicator.SupportIndicators;
import java.util.ArrayList;
import java.util.List;

/** The classes, courses, fairs and models of the year beside the year before. */
final class Support {
  private static final List<Indicator> SHOWN =
      List.of(
          SupportIndicators.FOUNDERS_CLASSES,
          SupportIndicators.CLASS_ATTENDANCES,
          SupportIndicators.MANAGEMENT_COURSES,
          SupportIndicators.LAW_CLASSES,
          SupportIndicators.TRADE_PROMOTIONS,
          SupportIndicators.PILOT_MODELS,
          SupportIndicators.SUPPORT_COST);

  private static final Retraced RETRACED =
      new Retraced(List.of(3, 4), List.of(Retraced.Ratio.percent(5, 4, 3)));

  private Support() {}

  static ReportTable table(Edition edition) {
    int year = edition.year();
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Hoạt động", "Activity"), 56),
            ReportColumn.centred(edition.say("Đơn vị tính", "Unit"), 16),
            ReportColumn.number(
                edition.say("Thực hiện năm " + (year - 1), "Actual " + (year - 1)), 16),
            ReportColumn.number(edition.say("Thực hiện năm " + year, "Actual " + year), 16),
            ReportColumn.number(
                edition.say(
                    "Năm " + year + " bằng (%) năm " + (year - 1), "In % of the year before"),
                18));
    Area province = Area.province(edition);
    List<ReportRow> rows = new ArrayList<>();

    for (Indicator indicator : SHOWN) {
      Measured measure = new Measured(indicator);
      rows.add(
          ReportRow.of(
              ReportRow.Kind.ITEM,
              Entries.words(Integer.toString(rows.size() + 1)),
              Entries.words(measure.name(edition.language())),
              Entries.words(measure.unit(edition.language())),
              Entries.indicator(edition, indicator, year - 1, province, Group.ALL),
              Entries.indicator(edition, indicator, year, province, Group.ALL),
              Entries.ratio(edition, Series.ofProvince(edition, indicator, Group.ALL))));
    }

    return new ReportTable(
        edition.say(
            "Tư vấn, bồi dưỡng, tuyên truyền và xúc tiến thương mại năm " + year,
            "Training and promotion, " + year),
        "",
        columns,
        2,
        RETRACED.rows(rows),
        List.of(
            edition.say(
                "Lượt người: một người dự nhiều lớp được tính nhiều lượt.",
                "Attendances: one who attends several classes counts several times.")));
  }
}

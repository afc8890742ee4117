package htx.indicator;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.Grouping;
import htx.silver.PlanTarget;
import htx.table.Assumptions;
import htx.table.Field;
import htx.table.Inputs;
import htx.territory.Boundaries;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The targets set for a year. */
public final class PlanIndicators {
  private static final Column OF_ALL = PlanTarget.SECTOR.is(Grouping.ALL);
  private static final List<Act> PLAN = List.of(Act.YEARLY_PLAN);

  public static final Indicator PLAN_COOP_FOUNDED_LOWER =
      Indicator.target(
              "plan_coop_founded_lower",
              "Kế hoạch thành lập hợp tác xã, ít nhất",
              "Cooperatives planned to be founded, at least")
          .means(
              "Cận dưới của chỉ tiêu thành lập mới hợp tác xã trong năm.",
              "Lower bound of the target of cooperatives founded in the year.")
          .after(PLAN)
          .in(Unit.COOPERATIVES)
          .summing(bound(PlanTarget.LOWER_BOUND, OrganisationIndicators.COOP_FOUNDED));

  public static final Indicator PLAN_COOP_FOUNDED_UPPER =
      Indicator.target(
              "plan_coop_founded_upper",
              "Kế hoạch thành lập hợp tác xã, nhiều nhất",
              "Cooperatives planned to be founded, at most")
          .means(
              "Cận trên của chỉ tiêu thành lập mới hợp tác xã trong năm.",
              "Upper bound of the target of cooperatives founded in the year.")
          .after(PLAN)
          .in(Unit.COOPERATIVES)
          .summing(bound(PlanTarget.UPPER_BOUND, OrganisationIndicators.COOP_FOUNDED));

  public static final Indicator PLAN_GROUP_FOUNDED_LOWER =
      Indicator.target(
              "plan_group_founded_lower",
              "Kế hoạch thành lập tổ hợp tác, ít nhất",
              "Groups planned to be founded, at least")
          .means(
              "Cận dưới của chỉ tiêu thành lập mới tổ hợp tác trong năm.",
              "Lower bound of the target of cooperative groups founded in the year.")
          .after(PLAN)
          .in(Unit.GROUPS)
          .summing(bound(PlanTarget.LOWER_BOUND, OrganisationIndicators.GROUP_FOUNDED));

  public static final Family FAMILY =
      new Family(
          "plan",
          List.of(PLAN_COOP_FOUNDED_LOWER, PLAN_COOP_FOUNDED_UPPER, PLAN_GROUP_FOUNDED_LOWER),
          List.of(
              new Dimension(Grouping.ALL, when(OF_ALL, Grouping.ALL.code())),
              new Dimension(Grouping.SECTOR, when(not(OF_ALL), PlanTarget.SECTOR.col()))),
          Places.inputs(PlanTarget.TABLE),
          PlanIndicators::targetsOfTheYear);

  private static Column bound(Field bound, Indicator aimed) {
    return when(PlanTarget.INDICATOR.col().equalTo(aimed.code()), bound.col());
  }

  /** A target stands for the unit that it names, and adds up to nothing else. */
  private static Dataset<Row> targetsOfTheYear(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Column unit = PlanTarget.UNIT.col();
    Column ofProvince = unit.isin(Boundaries.of(inputs).provinces().toArray());
    Column province = when(ofProvince, unit);
    Column district = when(ofProvince.equalTo(false), unit);
    return occasions
        .of(inputs.rows(PlanTarget.TABLE), Occasions.ofYear(PlanTarget.YEAR.col()))
        .withColumn(Places.DAY_PROVINCE, province)
        .withColumn(Places.COMPARABLE_PROVINCE, province)
        .withColumn(Places.DAY_DISTRICT, district)
        .withColumn(Places.COMPARABLE_DISTRICT, district);
  }

  private PlanIndicators() {}
}

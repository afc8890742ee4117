package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.indicator.Values;
import htx.silver.PlanTarget;
import htx.silver.Provenance;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A target beside what was reached. */
public final class PlanAttainment {
  private static final Table.Builder COLUMNS =
      Table.gold("plan_attainment", "one year, indicator, unit and sector");

  public static final Field YEAR =
      COLUMNS.required("year", IntegerType, "Năm", "Year of the target");
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Province or district code");
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Sector code, or all");
  public static final Field LOWER_BOUND =
      COLUMNS.optional("lower_bound", createDecimalType(24, 6), "Cận dưới", "At least this much");
  public static final Field UPPER_BOUND =
      COLUMNS.optional("upper_bound", createDecimalType(24, 6), "Cận trên", "At most this much");
  public static final Field ACTUAL =
      COLUMNS.optional(
          "actual",
          createDecimalType(24, 6),
          "Thực hiện",
          "What was reached; none while the year is not reported");
  public static final Field RATIO_PERCENT =
      COLUMNS.optional(
          "ratio_percent",
          createDecimalType(18, 6),
          "Bằng (%) kế hoạch",
          "Actual in percent of the lower bound, or of the upper where there is no lower");
  public static final Field RESULT =
      COLUMNS.required("result", StringType, "Kết quả", "below, met, above or open");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The decision or plan that sets it");

  public static final Table TABLE = COLUMNS.keyedBy(YEAR, INDICATOR, UNIT, SECTOR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(PlanTarget.TABLE), inputs.rows(IndicatorValue.TABLE), assumptions),
          Input.of(PlanTarget.TABLE),
          Input.of(IndicatorValue.TABLE));

  private static final String COUNTED = "counted";

  private PlanAttainment() {}

  static Dataset<Row> compute(Dataset<Row> targets, Dataset<Row> values, Assumptions assumptions) {
    Column ofSector = IndicatorValue.DIMENSION.col().isin(Values.ALL, "sector");
    Dataset<Row> reached =
        values
            .where(IndicatorValue.BASIS.col().equalTo("of_the_day").and(ofSector))
            .select(
                year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()),
                IndicatorValue.INDICATOR.col(),
                IndicatorValue.UNIT.col(),
                IndicatorValue.ITEM.col().as(SECTOR.name()),
                when(IndicatorValue.STATUS.col().notEqual("estimate"), IndicatorValue.VALUE.col())
                    .as(ACTUAL.name()),
                IndicatorValue.STATUS.col());
    Column lower = LOWER_BOUND.col();
    Column upper = UPPER_BOUND.col();
    Column aim = coalesce(lower, upper);
    Column absent = IndicatorValue.STATUS.col().isNull();

    return targets
        .where(Provenance.knownOn(assumptions.knownOn()))
        .join(
            reached,
            new String[] {YEAR.name(), INDICATOR.name(), UNIT.name(), SECTOR.name()},
            "left")
        .join(counted(values), new String[] {YEAR.name(), INDICATOR.name()}, "left")
        .withColumn(ACTUAL.name(), when(absent.and(col(COUNTED)), lit(0)).otherwise(ACTUAL.col()))
        .withColumn(RATIO_PERCENT.name(), Exact.percent(ACTUAL.col(), aim))
        .withColumn(
            RESULT.name(),
            when(ACTUAL.col().isNull().or(aim.isNull()), "open")
                .when(ACTUAL.col().lt(lower), "below")
                .when(ACTUAL.col().gt(upper), "above")
                .otherwise("met"))
        .select(TABLE.columns());
  }

  /**
   * The years and indicators of which the province has values: there, what a unit or sector has
   * none of is nothing, where the indicator says so.
   */
  private static Dataset<Row> counted(Dataset<Row> values) {
    Object[] codes =
        Indicators.ALL.stream()
            .filter(indicator -> indicator.absence() == Indicator.Absence.NOTHING)
            .map(Indicator::code)
            .toArray();

    return values
        .where(IndicatorValue.LEVEL.col().equalTo("province"))
        .where(IndicatorValue.DIMENSION.col().equalTo(Values.ALL))
        .where(IndicatorValue.INDICATOR.col().isin(codes))
        .select(year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()), INDICATOR.col())
        .distinct()
        .withColumn(COUNTED, lit(true));
  }
}

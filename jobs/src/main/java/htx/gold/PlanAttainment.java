package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Break;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.silver.Grouping;
import htx.silver.PlanTarget;
import htx.silver.Provenance;
import htx.silver.Vintage.Status;
import htx.table.Assumptions;
import htx.table.Coded;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import htx.territory.Basis;
import htx.territory.Boundaries;
import htx.territory.Level;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A target beside what was reached. */
public final class PlanAttainment {
  /** How a target and what was reached stand to each other. */
  public enum Result implements Coded {
    BELOW,
    MET,
    ABOVE,
    /** The year is not reported, or nothing is aimed at. */
    OPEN
  }

  private static final Table.Builder COLUMNS =
      Table.gold("plan_attainment", "one year, indicator, unit and sector");

  public static final Field YEAR = COLUMNS.declare(PlanTarget.YEAR);
  public static final Field INDICATOR = COLUMNS.declare(PlanTarget.INDICATOR);
  public static final Field UNIT = COLUMNS.declare(PlanTarget.UNIT);
  public static final Field SECTOR = COLUMNS.declare(PlanTarget.SECTOR);
  public static final Field LOWER_BOUND = COLUMNS.declare(PlanTarget.LOWER_BOUND);
  public static final Field UPPER_BOUND = COLUMNS.declare(PlanTarget.UPPER_BOUND);
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
  public static final Field RESULT = COLUMNS.requiredCode("result", Result.values(), "Kết quả", "");
  public static final Field COMPARABILITY =
      COLUMNS.requiredCode(
          "comparability",
          Comparability.values(),
          "Tính so sánh",
          "changed where the district's boundaries moved or the indicator was defined anew in the"
              + " year, after the plan was made");
  public static final Field ACT = COLUMNS.declare(PlanTarget.ACT);

  public static final Table TABLE = COLUMNS.keyedBy(YEAR, INDICATOR, UNIT, SECTOR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(PlanTarget.TABLE),
                  inputs.rows(IndicatorValue.TABLE),
                  assumptions,
                  ChangedGround.of(inputs, assumptions)),
          Stream.concat(
                  Stream.of(Input.of(PlanTarget.TABLE), Input.of(IndicatorValue.TABLE)),
                  Boundaries.INPUTS.stream())
              .toArray(Input[]::new));

  private static final String COUNTED = "counted";

  private PlanAttainment() {}

  static Dataset<Row> compute(
      Dataset<Row> targets, Dataset<Row> values, Assumptions assumptions, ChangedGround changed) {
    Column ofSector = IndicatorValue.DIMENSION.isOneOf(Grouping.ALL, Grouping.SECTOR);
    Dataset<Row> reached =
        values
            .where(IndicatorValue.BASIS.is(Basis.OF_THE_DAY).and(ofSector))
            .select(
                year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()),
                IndicatorValue.INDICATOR.col(),
                IndicatorValue.UNIT.col(),
                IndicatorValue.ITEM.col().as(SECTOR.name()),
                when(not(IndicatorValue.STATUS.is(Status.ESTIMATE)), IndicatorValue.VALUE.col())
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
            when(ACTUAL.col().isNull().or(aim.isNull()), Result.OPEN.code())
                .when(ACTUAL.col().lt(lower), Result.BELOW.code())
                .when(ACTUAL.col().gt(upper), Result.ABOVE.code())
                .otherwise(Result.MET.code()))
        .withColumn(COMPARABILITY.name(), comparability(changed))
        .select(TABLE.columns());
  }

  /** Whether a plan and what was reached are of one ground and one definition. */
  private static Column comparability(ChangedGround changed) {
    Column found = lit(Comparability.COMPARABLE.code());

    for (Map.Entry<Integer, Set<String>> moved : changed.years().entrySet()) {
      found =
          when(
                  YEAR.col()
                      .equalTo(moved.getKey())
                      .and(UNIT.col().isin(moved.getValue().toArray())),
                  Comparability.BOUNDARIES_CHANGED.code())
              .otherwise(found);
    }

    for (Indicator indicator : Indicators.ALL) {
      for (Break at : indicator.breaks()) {
        found =
            when(
                    INDICATOR
                        .col()
                        .equalTo(indicator.code())
                        .and(not(SECTOR.col().isin(at.spared().toArray())))
                        .and(YEAR.col().between(at.inForce().getYear(), at.firstYear())),
                    Comparability.DEFINITION_CHANGED.code())
                .otherwise(found);
      }
    }

    return found;
  }

  /**
   * The years and indicators of which the province has values that all have sent for: there, what a
   * unit or sector has none of is nothing, where the indicator says so.
   */
  private static Dataset<Row> counted(Dataset<Row> values) {
    Object[] codes =
        Indicators.ALL.stream()
            .filter(indicator -> indicator.absence() == Indicator.Absence.NOTHING)
            .map(Indicator::code)
            .toArray();

    return values
        .where(IndicatorValue.LEVEL.is(Level.PROVINCE))
        .where(IndicatorValue.DIMENSION.is(Grouping.ALL))
        .where(IndicatorValue.INDICATOR.col().isin(codes))
        .where(IndicatorValue.NOT_SENT.col().equalTo(0))
        .select(year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()), INDICATOR.col())
        .distinct()
        .withColumn(COUNTED, lit(true));
  }
}

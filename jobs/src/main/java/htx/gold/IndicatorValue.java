package htx.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.indicator.AskedFor;
import htx.indicator.Break;
import htx.indicator.Family;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.indicator.Occasion;
import htx.indicator.Perimeter;
import htx.silver.Vintage;
import htx.silver.Vintage.Status;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.District;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The value of one indicator for one period, territory and group. */
public final class IndicatorValue {
  private static final Table.Builder COLUMNS =
      Table.gold(
          "indicator_value", "one indicator, period, territory basis, unit, dimension and item");

  public static final Field FAMILY = COLUMNS.declare(Perimeter.FAMILY);
  public static final Field INDICATOR = COLUMNS.declare(Perimeter.INDICATOR);
  public static final Field PERIOD =
      COLUMNS.required(
          "period", StringType, "Kỳ", "2018 for a year; 2019-01-01..2019-06-30 for another period");
  public static final Field PERIOD_START = COLUMNS.declare(Perimeter.PERIOD_START);
  public static final Field PERIOD_END = COLUMNS.declare(Perimeter.PERIOD_END);
  public static final Field BASIS = COLUMNS.declare(Perimeter.BASIS);
  public static final Field LEVEL = COLUMNS.declare(Perimeter.LEVEL);
  public static final Field UNIT = COLUMNS.declare(Perimeter.UNIT);
  public static final Field DIMENSION = COLUMNS.declare(Perimeter.DIMENSION);
  public static final Field ITEM = COLUMNS.declare(Perimeter.ITEM);
  public static final Field VALUE = COLUMNS.declare(Perimeter.VALUE);
  public static final Field CONTRIBUTORS = COLUMNS.declare(Perimeter.CONTRIBUTORS);
  public static final Field POPULATION = COLUMNS.declare(Perimeter.POPULATION);
  public static final Field MATCHED = COLUMNS.declare(Perimeter.MATCHED);
  public static final Field MATCHED_BEFORE = COLUMNS.declare(Perimeter.MATCHED_BEFORE);
  public static final Field MATCHED_VALUE = COLUMNS.declare(Perimeter.MATCHED_VALUE);
  public static final Field NOT_SENT =
      COLUMNS.required(
          "not_sent",
          LongType,
          "Số nơi chưa gửi",
          "Senders whose figures of the year are missing behind the value; there is none where they"
              + " are all that it would rest on");
  public static final Field STATUS =
      COLUMNS.requiredCode("status", Status.values(), "Trạng thái số liệu", "");
  public static final Field BREAK_NOTE =
      COLUMNS.optional(
          "break_note",
          StringType,
          "Gián đoạn chuỗi",
          "Code of the break of definition that falls in this period");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "kỳ bắt đầu không sau khi kết thúc",
              "no period begins after its end",
              () -> PERIOD_START.col().leq(PERIOD_END.col()))
          .holding(
              "không có nhiều đơn vị báo cáo hơn số phải báo cáo",
              "no more report than are to",
              () -> CONTRIBUTORS.col().leq(POPULATION.col()))
          .holding(
              "không có nhiều đơn vị có số liệu cả hai năm hơn đơn vị có số liệu năm nay",
              "no more state two years than state the year",
              () -> MATCHED.col().leq(CONTRIBUTORS.col()))
          .replacedBy(FAMILY)
          .keyedBy(INDICATOR, PERIOD, BASIS, LEVEL, UNIT, DIMENSION, ITEM);

  /** One derivation for each family of indicators, which reads that family's tables only. */
  public static final List<Derivation> DERIVATIONS =
      Indicators.FAMILIES.stream()
          .map(
              family ->
                  Derivation.ofPart(
                      TABLE,
                      family.name(),
                      (inputs, assumptions) -> compute(family, inputs, assumptions),
                      Stream.of(
                              Stream.of(family.inputs(AskedFor.REPORT)),
                              MissingDelivery.of(MissingSenders.from(family)).stream(),
                              Stream.of(Input.of(District.TABLE), Input.list(Vintage.TABLE)))
                          .flatMap(inputs -> inputs)
                          .distinct()
                          .toArray(Input[]::new)))
          .toList();

  private IndicatorValue() {}

  /** What a derivation reads that needs the values of some families only. */
  static Input of(Family... families) {
    return Input.of(TABLE, Stream.of(families).map(Family::name).toArray(String[]::new));
  }

  /**
   * The yearly values of one family; that there is none for who did not send, and 0 for a territory
   * whose senders all sent and that has nothing of what is counted from whole records.
   */
  static Dataset<Row> compute(Family family, Inputs inputs, Assumptions assumptions) {
    MissingSenders lacking = MissingSenders.of(family, inputs.list(MissingDelivery.TABLE));
    Dataset<Row> values = family.values(inputs, assumptions, Occasion.years(assumptions));
    Dataset<Row> sent =
        UnsentRows.with(values, family, lacking, inputs.rows(MissingDelivery.TABLE), assumptions);

    return NothingRows.with(sent, family, inputs.rows(District.TABLE), assumptions)
        .withColumns(
            Map.of(
                NOT_SENT.name(),
                lacking.number(),
                VALUE.name(),
                when(not(lacking.isAll()).and(isMeasured(family)), VALUE.col()),
                CONTRIBUTORS.name(),
                when(lacking.isAll(), lit(0)).otherwise(CONTRIBUTORS.col()),
                POPULATION.name(),
                when(not(lacking.isAll()), POPULATION.col())))
        .withColumn(STATUS.name(), status(assumptions, inputs.list(Vintage.TABLE)))
        .withColumn(BREAK_NOTE.name(), breakNote(family))
        .select(TABLE.columns());
  }

  /** Whether there is a value that can be set beside others: all have sent what it rests on. */
  static Column isComplete() {
    return VALUE.col().isNotNull().and(not(STATUS.is(Status.ESTIMATE)));
  }

  /**
   * What rests on fewer senders than it should is only estimated; a year is official once the
   * publication that states it last says so.
   */
  private static Column status(Assumptions assumptions, List<Row> vintages) {
    return when(
            PERIOD_END.col().gt(lit(assumptions.knownOn())).or(NOT_SENT.col().gt(0)),
            Status.ESTIMATE.code())
        .when(
            year(PERIOD_END.col()).isin(Vintage.officialYears(vintages).toArray()),
            Status.OFFICIAL.code())
        .otherwise(Status.PRELIMINARY.code());
  }

  /** Whether a rule had the row's indicator measured in its year. */
  private static Column isMeasured(Family family) {
    Column measured = lit(true);

    for (Indicator indicator : family.indicators()) {
      if (indicator.since() > Integer.MIN_VALUE) {
        measured =
            when(
                    INDICATOR.col().equalTo(indicator.code()),
                    year(PERIOD_END.col()).geq(indicator.since()))
                .otherwise(measured);
      }
    }

    return measured;
  }

  private static Column breakNote(Family family) {
    Column note = lit(null).cast(StringType);

    for (Indicator indicator : family.indicators()) {
      for (Break broken : indicator.breaks()) {
        note =
            when(
                    INDICATOR
                        .col()
                        .equalTo(indicator.code())
                        .and(not(ITEM.col().isin(broken.spared().toArray())))
                        .and(
                            year(PERIOD_END.col())
                                .between(broken.inForce().getYear(), broken.firstYear())),
                    broken.code())
                .otherwise(note);
      }
    }

    return note;
  }
}

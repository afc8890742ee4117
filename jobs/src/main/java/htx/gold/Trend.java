package htx.gold;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Indicators;
import htx.indicator.Perimeter;
import htx.method.Series;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import htx.territory.Boundaries;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** How one yearly series moved up to one year. */
public final class Trend {
  private static final Table.Builder COLUMNS = Table.gold("trend", "one series and year");

  public static final Field INDICATOR = COLUMNS.declare(Perimeter.INDICATOR);
  public static final Field BASIS = COLUMNS.declare(Perimeter.BASIS);
  public static final Field LEVEL = COLUMNS.declare(Perimeter.LEVEL);
  public static final Field UNIT = COLUMNS.declare(Perimeter.UNIT);
  public static final Field DIMENSION = COLUMNS.declare(Perimeter.DIMENSION);
  public static final Field ITEM = COLUMNS.declare(Perimeter.ITEM);
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field VALUE =
      COLUMNS.optional("value", createDecimalType(24, 6), "Giá trị", "Value of the year");
  public static final Field CHANGE =
      COLUMNS.optional(
          "change",
          createDecimalType(24, 6),
          "Tăng, giảm tuyệt đối",
          "Value less the value of the year before");
  public static final Field GROWTH_PERCENT =
      COLUMNS.optional(
          "growth_percent",
          createDecimalType(18, 6),
          "Tăng, giảm (%)",
          "Change on the year before in percent");
  public static final Field RATIO_PERCENT =
      COLUMNS.optional(
          "ratio_percent",
          createDecimalType(18, 6),
          "Bằng (%)",
          "Value in percent of the year before");
  public static final Field REPORTED = COLUMNS.declare(Perimeter.REPORTED);
  public static final Field POPULATION = COLUMNS.declare(Perimeter.POPULATION);
  public static final Field MATCHED = COLUMNS.declare(Perimeter.MATCHED);
  public static final Field MATCHED_GROWTH_PERCENT =
      COLUMNS.optional(
          "matched_growth_percent",
          createDecimalType(18, 6),
          "Tăng, giảm của các đơn vị đó (%)",
          "Change on the year before of those alone that state both, in percent");
  public static final Field COMPOUND_GROWTH_PERCENT =
      COLUMNS.optional(
          "compound_growth_percent",
          createDecimalType(18, 6),
          "Tăng bình quân năm (%)",
          "Compound yearly growth from the base year in percent");
  public static final Field MOVING_AVERAGE =
      COLUMNS.optional(
          "moving_average",
          createDecimalType(24, 6),
          "Trung bình trượt 3 năm",
          "Mean of the year and the two before");
  public static final Field SLOPE =
      COLUMNS.optional(
          "slope",
          createDecimalType(24, 6),
          "Độ dốc Theil–Sen",
          "Median slope a year over the series up to this year");
  public static final Field SLOPE_LOW =
      COLUMNS.optional(
          "slope_low",
          createDecimalType(24, 6),
          "Độ dốc, cận dưới",
          "Lower end of its 95% interval");
  public static final Field SLOPE_HIGH =
      COLUMNS.optional(
          "slope_high",
          createDecimalType(24, 6),
          "Độ dốc, cận trên",
          "Upper end of its 95% interval");
  public static final Field KENDALL_S =
      COLUMNS.optional("kendall_s", LongType, "Mann–Kendall S", "Mann-Kendall statistic");
  public static final Field KENDALL_P =
      COLUMNS.optional("kendall_p", createDecimalType(9, 6), "Mann–Kendall p", "Two-sided p-value");
  public static final Field NEXT_YEAR =
      COLUMNS.optional(
          "next_year",
          createDecimalType(24, 6),
          "Dự báo năm sau",
          "What the least-squares line of the series gives for the next year, with its 95%"
              + " prediction interval; what is counted is not below 0, a share not above 1");
  public static final Field NEXT_YEAR_LOW =
      COLUMNS.optional("next_year_low", createDecimalType(24, 6), "Dự báo, cận dưới", "Lower end");
  public static final Field NEXT_YEAR_HIGH =
      COLUMNS.optional("next_year_high", createDecimalType(24, 6), "Dự báo, cận trên", "Upper end");
  public static final Field YEARS_USED =
      COLUMNS.required(
          "years_used", IntegerType, "Số năm dùng", "Years of the series since its last break");
  public static final Field BREAK_NOTE =
      COLUMNS.optional(
          "break_note",
          StringType,
          "Gián đoạn chuỗi",
          "The break that the series was cut at; boundaries_changed where the district's ground moved");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "độ dốc nằm trong khoảng của nó",
              "the slope lies in its interval",
              () -> SLOPE.col().between(SLOPE_LOW.col(), SLOPE_HIGH.col()))
          .holding(
              "dự báo nằm trong khoảng của nó",
              "the projection lies in its interval",
              () -> NEXT_YEAR.col().between(NEXT_YEAR_LOW.col(), NEXT_YEAR_HIGH.col()))
          .holding(
              "giá trị p từ 0 đến 1",
              "the p-value is from 0 to 1",
              () -> KENDALL_P.col().between(0, 1))
          .keyedBy(INDICATOR, BASIS, LEVEL, UNIT, DIMENSION, ITEM, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(IndicatorValue.TABLE),
                  assumptions.trendBase(),
                  ChangedGround.of(inputs, assumptions)),
          Stream.concat(Stream.of(Input.of(IndicatorValue.TABLE)), Boundaries.INPUTS.stream())
              .toArray(Input[]::new));

  private static final List<Field> OF_SERIES =
      List.of(INDICATOR, BASIS, LEVEL, UNIT, DIMENSION, ITEM);
  private static final String YEARS = "years";

  /** The note of a series that is cut where the district's ground moved. */
  public static final String BOUNDARIES_CHANGED = ChangedGround.NOTE;

  private Trend() {}

  /** Years without a value, or with one that senders are missing behind, are no part of it. */
  static Dataset<Row> compute(Dataset<Row> values, int baseYear, ChangedGround changed) {
    FlatMapFunction<Row, Row> rows =
        series -> {
          List<Row> years =
              series.<Row>getList(series.fieldIndex(YEARS)).stream()
                  .sorted(Comparator.comparingInt(YEAR::wholeIn))
                  .toList();
          Series sorted =
              new Series(
                  years.stream().map(YEAR::wholeIn).toList(),
                  years.stream().map(VALUE::numberIn).toList());
          Map<Field, String> key = OF_SERIES.stream().collect(toMap(f -> f, f -> f.textIn(series)));

          return TrendRows.of(
                  key,
                  sorted,
                  Reported.by(YEAR::wholeIn, years),
                  MatchedGrowth.of(years, sorted),
                  Indicators.of(key.get(INDICATOR)),
                  baseYear,
                  changed.cuts(key.get(BASIS), key.get(LEVEL), key.get(UNIT)))
              .iterator();
        };

    return values
        .where(IndicatorValue.isComplete())
        .groupBy(OF_SERIES.stream().map(Field::col).toArray(Column[]::new))
        .agg(
            collect_list(
                    struct(
                        Stream.of(
                                List.of(
                                    YEAR.as(year(IndicatorValue.PERIOD_END.col())),
                                    IndicatorValue.VALUE.col()),
                                Reported.READ,
                                MatchedGrowth.READ)
                            .flatMap(List::stream)
                            .toArray(Column[]::new)))
                .as(YEARS))
        .flatMap(rows, Encoders.row(TABLE.schema()))
        .select(TABLE.columns());
  }
}

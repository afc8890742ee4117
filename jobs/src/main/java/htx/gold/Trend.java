package htx.gold;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Indicators;
import htx.method.Series;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** How one yearly series moved up to one year. */
public final class Trend {
  private static final Table.Builder COLUMNS = Table.gold("trend", "one series and year");

  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field DIMENSION =
      COLUMNS.required("dimension", StringType, "Phân tổ", "all, sector, chain or fund");
  public static final Field ITEM =
      COLUMNS.required("item", StringType, "Mục", "Code within the dimension, or all");
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
          "next_year", createDecimalType(24, 6), "Dự báo năm sau", "Projection of the next year");
  public static final Field NEXT_YEAR_LOW =
      COLUMNS.optional("next_year_low", createDecimalType(24, 6), "Dự báo, cận dưới", "Lower end");
  public static final Field NEXT_YEAR_HIGH =
      COLUMNS.optional("next_year_high", createDecimalType(24, 6), "Dự báo, cận trên", "Upper end");
  public static final Field YEARS_USED =
      COLUMNS.required(
          "years_used", IntegerType, "Số năm dùng", "Years of the series since its last break");
  public static final Field BREAK_NOTE =
      COLUMNS.optional(
          "break_note", StringType, "Gián đoạn chuỗi", "The break that the series was cut at");

  public static final Table TABLE =
      COLUMNS.keyedBy(INDICATOR, BASIS, LEVEL, UNIT, DIMENSION, ITEM, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(inputs.rows(IndicatorValue.TABLE), assumptions.trendBase()),
          Input.of(IndicatorValue.TABLE));

  private Trend() {}

  /** Years without a value are no part of a series. */
  static Dataset<Row> compute(Dataset<Row> values, int baseYear) {
    FlatMapFunction<Row, Row> rows =
        series -> {
          List<Row> years =
              series.<Row>getList(6).stream()
                  .sorted(Comparator.comparingInt((Row year) -> year.getInt(0)))
                  .toList();
          List<String> key =
              List.of(
                  series.getString(0),
                  series.getString(1),
                  series.getString(2),
                  series.getString(3),
                  series.getString(4),
                  series.getString(5));
          Series sorted =
              new Series(
                  years.stream().map(year -> year.getInt(0)).toList(),
                  years.stream().<BigDecimal>map(year -> year.getDecimal(1)).toList());
          return TrendRows.of(key, sorted, Indicators.of(key.get(0)), baseYear).iterator();
        };

    return values
        .where(IndicatorValue.VALUE.col().isNotNull())
        .groupBy(
            IndicatorValue.INDICATOR.col(),
            IndicatorValue.BASIS.col(),
            IndicatorValue.LEVEL.col(),
            IndicatorValue.UNIT.col(),
            IndicatorValue.DIMENSION.col(),
            IndicatorValue.ITEM.col())
        .agg(
            collect_list(struct(year(IndicatorValue.PERIOD_END.col()), IndicatorValue.VALUE.col())))
        .flatMap(rows, Encoders.row(TABLE.schema()))
        .select(TABLE.columns());
  }
}

package htx.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.AskedFor;
import htx.indicator.Break;
import htx.indicator.Family;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.indicator.Occasion;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Inputs;
import htx.table.Table;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The value of one indicator for one period, territory and group. */
public final class IndicatorValue {
  private static final Table.Builder COLUMNS =
      Table.gold(
          "indicator_value", "one indicator, period, territory basis, unit, dimension and item");

  public static final Field FAMILY =
      COLUMNS.required(
          "family", StringType, "Nhóm chỉ tiêu", "Family of indicators computed in one scan");
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field PERIOD =
      COLUMNS.required(
          "period", StringType, "Kỳ", "2018 for a year; 2019-01-01..2019-06-30 for another period");
  public static final Field PERIOD_START =
      COLUMNS.required("period_start", DateType, "Từ ngày", "First day");
  public static final Field PERIOD_END =
      COLUMNS.required("period_end", DateType, "Đến ngày", "Last day, the day of a stock");
  public static final Field BASIS =
      COLUMNS.required(
          "basis",
          StringType,
          "Địa giới",
          "of_the_day, or comparable: on the boundaries of the chosen day");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province, district or commune");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field DIMENSION =
      COLUMNS.required("dimension", StringType, "Phân tổ", "all, sector, chain, product or fund");
  public static final Field ITEM =
      COLUMNS.required("item", StringType, "Mục", "Code within the dimension, or all");
  public static final Field VALUE =
      COLUMNS.optional(
          "value",
          createDecimalType(24, 6),
          "Giá trị",
          "In the indicator's unit; none where the denominator is nothing");
  public static final Field CONTRIBUTORS =
      COLUMNS.required(
          "contributors",
          LongType,
          "Số đơn vị đóng góp",
          "Organisations, loans or events behind the value");
  public static final Field STATUS =
      COLUMNS.required(
          "status", StringType, "Trạng thái số liệu", "estimate, preliminary or official");
  public static final Field BREAK_NOTE =
      COLUMNS.optional(
          "break_note",
          StringType,
          "Gián đoạn chuỗi",
          "Code of the break of definition that falls in this period");

  public static final Table TABLE =
      COLUMNS.replacedBy(FAMILY).keyedBy(INDICATOR, PERIOD, BASIS, LEVEL, UNIT, DIMENSION, ITEM);

  /** One derivation for each family of indicators, which reads that family's tables only. */
  public static final List<Derivation> DERIVATIONS =
      Indicators.FAMILIES.stream()
          .map(
              family ->
                  Derivation.ofPart(
                      TABLE,
                      family.name(),
                      (inputs, assumptions) -> compute(family, inputs, assumptions),
                      family.inputs(AskedFor.REPORT)))
          .toList();

  private IndicatorValue() {}

  /** The yearly values of one family. */
  static Dataset<Row> compute(Family family, Inputs inputs, Assumptions assumptions) {
    return family
        .values(inputs, assumptions, Occasion.years(assumptions))
        .withColumn(STATUS.name(), status(assumptions))
        .withColumn(BREAK_NOTE.name(), breakNote(family))
        .select(TABLE.columns());
  }

  /** A period that runs on past the day of knowledge is only estimated. */
  private static Column status(Assumptions assumptions) {
    return when(PERIOD_END.col().gt(lit(assumptions.knownOn())), "estimate")
        .when(year(PERIOD_END.col()).leq(assumptions.officialThrough()), "official")
        .otherwise("preliminary");
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
                        .and(year(PERIOD_END.col()).equalTo(broken.firstYear())),
                    broken.code())
                .otherwise(note);
      }
    }

    return note;
  }
}

package htx.gold;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

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

  private IndicatorValue() {}
}

package htx.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** A figure as a frozen publication stated it. */
public final class VintageValue {
  private static final Table.Builder COLUMNS =
      Table.silver("vintage_value", "one frozen publication and figure that it stated");

  public static final Field VINTAGE = COLUMNS.declare(Vintage.VINTAGE);
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code of that day");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Calendar year");
  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field DIMENSION =
      COLUMNS.requiredCode("dimension", Grouping.values(), "Phân tổ", "");
  public static final Field ITEM =
      COLUMNS.required("item", StringType, "Mục", "Code within the dimension, or all");
  public static final Field VALUE =
      COLUMNS.required(
          "value", createDecimalType(24, 6), "Giá trị đã công bố", "In the indicator's unit");

  public static final Table TABLE =
      COLUMNS.keyedBy(VINTAGE, INDICATOR, YEAR, BASIS, LEVEL, UNIT, DIMENSION, ITEM);

  private VintageValue() {}
}

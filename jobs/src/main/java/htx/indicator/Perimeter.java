package htx.indicator;

import static htx.table.Field.Presence.OPTIONAL;
import static htx.table.Field.Presence.REQUIRED;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.silver.Grouping;
import htx.table.Field;
import htx.territory.Basis;
import htx.territory.Level;

/**
 * The columns that say what a figure is about, and the figure; tables take over those they have.
 */
public final class Perimeter {
  public static final Field FAMILY =
      new Field(
          "family",
          StringType,
          REQUIRED,
          "Nhóm chỉ tiêu",
          "Family of indicators computed in one scan");
  public static final Field INDICATOR =
      new Field("indicator", StringType, REQUIRED, "Chỉ tiêu", "Indicator code");
  public static final Field PERIOD_START =
      new Field("period_start", DateType, REQUIRED, "Từ ngày", "First day");
  public static final Field PERIOD_END =
      new Field("period_end", DateType, REQUIRED, "Đến ngày", "Last day, the day of a stock");
  public static final Field KNOWN_ON =
      new Field(
          "known_on",
          DateType,
          REQUIRED,
          "Biết đến ngày",
          "Deliveries after this day are not known");
  public static final Field BASIS =
      Field.coded(
          "basis",
          REQUIRED,
          Basis.values(),
          "Địa giới",
          "comparable means on the boundaries of the chosen day");
  public static final Field LEVEL = Field.coded("level", REQUIRED, Level.values(), "Cấp", "");
  public static final Field UNIT =
      new Field("unit", StringType, REQUIRED, "Mã đơn vị", "Code of the unit");
  public static final Field DIMENSION =
      Field.coded("dimension", REQUIRED, Grouping.values(), "Phân tổ", "");
  public static final Field ITEM =
      new Field("item", StringType, REQUIRED, "Mục", "Code within the dimension, or all");
  public static final Field VALUE =
      new Field(
          "value",
          createDecimalType(24, 6),
          OPTIONAL,
          "Giá trị",
          "In the indicator's unit; none where the denominator is nothing");
  public static final Field CONTRIBUTORS =
      new Field(
          "contributors",
          LongType,
          REQUIRED,
          "Số đơn vị đóng góp",
          "Organisations, loans or events behind the value");
  public static final Field REPORTED =
      new Field(
          "reported",
          LongType,
          OPTIONAL,
          "Số đơn vị có số liệu",
          "Of the population, those behind the value; none where there is no population");
  public static final Field POPULATION =
      new Field(
          "population",
          LongType,
          OPTIONAL,
          "Số đơn vị phải báo cáo",
          "Of how many that exist: organisations for what they report of themselves, rural communes"
              + " for what is said of communes; none for the rest");
  public static final Field MATCHED =
      new Field(
          "matched",
          LongType,
          OPTIONAL,
          "Số đơn vị có số liệu cả hai năm",
          "Organisations that state it for the year and for the year before; none for what they do"
              + " not report of themselves");
  public static final Field MATCHED_BEFORE =
      new Field(
          "matched_before",
          createDecimalType(24, 6),
          OPTIONAL,
          "Năm trước của các đơn vị đó",
          "Sum of the year before of those that state both");
  public static final Field MATCHED_VALUE =
      new Field(
          "matched_value",
          createDecimalType(24, 6),
          OPTIONAL,
          "Năm nay của các đơn vị đó",
          "Sum of the year of those that state both");

  private Perimeter() {}
}

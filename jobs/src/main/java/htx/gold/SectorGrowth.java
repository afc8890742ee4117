package htx.gold;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/**
 * How the cooperatives of one sector grew in one year, and what that gave to the total's growth.
 */
public final class SectorGrowth {
  private static final Table.Builder COLUMNS =
      Table.gold("sector_growth", "one basis, unit, sector and year");

  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Sector code, or all");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field STOCK_BEFORE =
      COLUMNS.optional(
          "stock_before", LongType, "Đầu kỳ", "Cooperatives at the end of the year before");
  public static final Field FOUNDED =
      COLUMNS.required("founded", LongType, "Thành lập mới", "Founded in the year");
  public static final Field DISSOLVED =
      COLUMNS.required("dissolved", LongType, "Giải thể", "Dissolved in the year");
  public static final Field CONVERTED =
      COLUMNS.required("converted", LongType, "Chuyển đổi", "Converted or merged in the year");
  public static final Field OTHER_CHANGE =
      COLUMNS.optional(
          "other_change", LongType, "Biến động khác", "Moves between sectors or territories");
  public static final Field STOCK =
      COLUMNS.required("stock", LongType, "Cuối kỳ", "Cooperatives at the end of the year");
  public static final Field NET =
      COLUMNS.optional("net", LongType, "Tăng thuần", "Stock less stock before");
  public static final Field GROWTH_PERCENT =
      COLUMNS.optional(
          "growth_percent",
          createDecimalType(18, 6),
          "Tăng trưởng (%)",
          "Net in percent of the stock before");
  public static final Field CONTRIBUTION_POINTS =
      COLUMNS.optional(
          "contribution_points",
          createDecimalType(18, 6),
          "Đóng góp (điểm %)",
          "Net in percent of the unit's whole stock before; adds up to the total's growth");
  public static final Field SHARE_PERCENT =
      COLUMNS.optional(
          "share_percent", createDecimalType(18, 6), "Cơ cấu (%)", "Share of the unit's stock");

  public static final Table TABLE = COLUMNS.keyedBy(BASIS, LEVEL, UNIT, SECTOR, YEAR);

  private SectorGrowth() {}
}

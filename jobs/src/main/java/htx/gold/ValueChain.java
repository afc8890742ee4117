package htx.gold;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What one value chain, or one product of it, gave in one year. */
public final class ValueChain {
  private static final Table.Builder COLUMNS =
      Table.gold("value_chain", "one basis, unit, chain, product and year");

  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field CHAIN =
      COLUMNS.required("chain", StringType, "Chuỗi", "tea, livestock or crops");
  public static final Field PRODUCT =
      COLUMNS.required("product", StringType, "Sản phẩm", "Product code, or all");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field COOPERATIVES =
      COLUMNS.required(
          "cooperatives",
          LongType,
          "Số HTX tham gia",
          "Cooperatives that take part, each counted once");
  public static final Field SCALE =
      COLUMNS.optional(
          "scale",
          createDecimalType(24, 6),
          "Quy mô",
          "Area in hectares or head; none where products differ in unit");
  public static final Field OUTPUT =
      COLUMNS.optional("output", createDecimalType(24, 6), "Sản lượng (tấn)", "Output in tonnes");
  public static final Field YIELD =
      COLUMNS.optional(
          "yield",
          createDecimalType(24, 6),
          "Năng suất (tấn/đơn vị)",
          "Output for each hectare or head");
  public static final Field REVENUE =
      COLUMNS.optional("revenue", createDecimalType(20, 0), "Doanh thu (đồng)", "Revenue in dong");
  public static final Field CONTRACT_SHARE =
      COLUMNS.optional(
          "contract_share",
          createDecimalType(18, 6),
          "Tỷ lệ qua hợp đồng",
          "Share of output sold under contract");
  public static final Field CERTIFIED_SHARE =
      COLUMNS.optional(
          "certified_share",
          createDecimalType(18, 6),
          "Tỷ lệ được chứng nhận",
          "Share of area or head certified");
  public static final Field OCOP_COOPERATIVES =
      COLUMNS.required(
          "ocop_cooperatives",
          LongType,
          "Số HTX có OCOP",
          "Cooperatives with a product of three stars or more");

  public static final Table TABLE = COLUMNS.keyedBy(BASIS, LEVEL, UNIT, CHAIN, PRODUCT, YEAR);

  private ValueChain() {}
}

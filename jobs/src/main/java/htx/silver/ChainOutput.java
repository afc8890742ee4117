package htx.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What one organisation grew, raised or processed of one product in one year. */
public final class ChainOutput {
  private static final Table.Builder COLUMNS =
      Table.silver("chain_output", "one organisation, product and year, as one delivery states it");

  public static final Field ORG_ID =
      COLUMNS.required("org_id", StringType, "Mã tổ chức", "Organisation");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year reported");
  public static final Field CHAIN =
      COLUMNS.required("chain", StringType, "Chuỗi giá trị", "tea, livestock or crops");
  public static final Field PRODUCT =
      COLUMNS.required("product", StringType, "Sản phẩm", "Product code");
  public static final Field SCALE =
      COLUMNS.optional(
          "scale",
          createDecimalType(18, 2),
          "Quy mô (ha hoặc con)",
          "Area in hectares, or head, as the product counts");
  public static final Field OUTPUT =
      COLUMNS.optional("output", createDecimalType(18, 3), "Sản lượng (tấn)", "Output in tonnes");
  public static final Field REVENUE =
      COLUMNS.optional(
          "revenue",
          createDecimalType(20, 0),
          "Doanh thu (đồng)",
          "Revenue from the product in dong");
  public static final Field CONTRACT_OUTPUT =
      COLUMNS.optional(
          "contract_output",
          createDecimalType(18, 3),
          "Sản lượng tiêu thụ qua hợp đồng (tấn)",
          "Output sold under contract, tonnes");
  public static final Field CERTIFIED_SCALE =
      COLUMNS.optional(
          "certified_scale",
          createDecimalType(18, 2),
          "Quy mô được chứng nhận",
          "Area or head under a certificate");
  public static final Field OCOP_STARS =
      COLUMNS.optional(
          "ocop_stars", IntegerType, "Số sao OCOP", "Stars of the best OCOP product; none without");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .replacedBy(Provenance.SOURCE)
          .keyedBy(ORG_ID, YEAR, PRODUCT, Provenance.KNOWN_FROM);

  private ChainOutput() {}
}

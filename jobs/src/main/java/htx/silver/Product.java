package htx.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** A product and the value chain that it belongs to. */
public final class Product {
  /** What the scale of a product is counted in. */
  public enum ScaleUnit implements Coded {
    HA,
    /** Head: those of one product alone add up. */
    CON
  }

  private static final Table.Builder COLUMNS = Table.reference("product", "one product");

  public static final Field CODE = COLUMNS.required("code", StringType, "Mã", "Product code");
  public static final Field CHAIN =
      COLUMNS.required("chain", StringType, "Mã chuỗi", "tea, livestock or crops");
  public static final Field CHAIN_VI =
      COLUMNS.required("chain_vi", StringType, "Chuỗi", "Vietnamese name of the chain");
  public static final Field CHAIN_EN =
      COLUMNS.required("chain_en", StringType, "Chuỗi (tiếng Anh)", "English name of the chain");
  public static final Field NAME_VI =
      COLUMNS.required("name_vi", StringType, "Tên", "Vietnamese name");
  public static final Field NAME_EN =
      COLUMNS.required("name_en", StringType, "Tên tiếng Anh", "English name");
  public static final Field SCALE_UNIT =
      COLUMNS.requiredCode("scale_unit", ScaleUnit.values(), "Đơn vị quy mô", "");
  public static final Field VSIC_CODE =
      COLUMNS.optional("vsic_code", StringType, "Mã VSIC", "Class of VSIC 2018");
  public static final Field DISPLAY_ORDER =
      COLUMNS.required("display_order", IntegerType, "Thứ tự", "Order in tables");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(CODE);

  private Product() {}
}

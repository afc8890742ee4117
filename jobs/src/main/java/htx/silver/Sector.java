package htx.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** A sector as the Alliance reports it. */
public final class Sector {
  private static final Table.Builder COLUMNS = Table.reference("sector", "one sector");

  public static final Field CODE = COLUMNS.required("code", StringType, "Mã", "Sector code");
  public static final Field NAME_VI =
      COLUMNS.required("name_vi", StringType, "Tên", "Vietnamese name");
  public static final Field NAME_EN =
      COLUMNS.required("name_en", StringType, "Tên tiếng Anh", "English name");
  public static final Field DISPLAY_ORDER =
      COLUMNS.required("display_order", IntegerType, "Thứ tự", "Order in tables");
  public static final Field VSIC_SECTION =
      COLUMNS.optional("vsic_section", StringType, "Ngành cấp 1 VSIC", "Sections of VSIC 2018");
  public static final Field VSIC_CODES =
      COLUMNS.optional("vsic_codes", StringType, "Mã VSIC", "Divisions of VSIC 2018");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(CODE);

  private Sector() {}
}

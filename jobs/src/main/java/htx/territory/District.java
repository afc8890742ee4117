package htx.territory;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** A district unit in one version of its name and type. */
public final class District {
  private static final Table.Builder COLUMNS =
      Table.reference("district", "one district unit and version");

  public static final Field CODE = COLUMNS.required("code", StringType, "Mã", "District code");
  public static final Field NAME = COLUMNS.required("name", StringType, "Tên", "Short name");
  public static final Field FULL_NAME =
      COLUMNS.required("full_name", StringType, "Tên đầy đủ", "Name with the kind of unit");
  public static final Field UNIT_TYPE =
      COLUMNS.required("unit_type", StringType, "Loại đơn vị", "Thành phố, Thị xã or Huyện");
  public static final Field PROVINCE =
      COLUMNS.required("province", StringType, "Mã tỉnh", "Province code");
  public static final Field DISPLAY_ORDER =
      COLUMNS.required(
          "display_order", IntegerType, "Thứ tự", "Official order in tables, city first");
  public static final Field VALID_FROM =
      COLUMNS.optional(
          "valid_from", DateType, "Từ ngày", "First day valid; none: before the records begin");
  public static final Field VALID_TO =
      COLUMNS.optional(
          "valid_to", DateType, "Đến trước ngày", "First day no longer valid; none: still valid");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(CODE, VALID_FROM);

  private District() {}
}

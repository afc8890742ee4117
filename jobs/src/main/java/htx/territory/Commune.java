package htx.territory;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** A commune unit in one version of its name, type and district. */
public final class Commune {
  private static final Table.Builder COLUMNS =
      Table.reference("commune", "one commune unit and version");

  public static final Field CODE =
      COLUMNS.required("code", StringType, "Mã", "Commune code, a key only together with a day");
  public static final Field NAME = COLUMNS.required("name", StringType, "Tên", "Short name");
  public static final Field FULL_NAME =
      COLUMNS.required("full_name", StringType, "Tên đầy đủ", "Name with the kind of unit");
  public static final Field UNIT_TYPE =
      COLUMNS.required("unit_type", StringType, "Loại đơn vị", "Xã, Phường or Thị trấn");
  public static final Field DISTRICT =
      COLUMNS.optional("district", StringType, "Mã huyện", "District code; none after 30/06/2025");
  public static final Field PROVINCE =
      COLUMNS.required("province", StringType, "Mã tỉnh", "Province code");
  public static final Field VALID_FROM =
      COLUMNS.optional(
          "valid_from", DateType, "Từ ngày", "First day valid; none: before the records begin");
  public static final Field VALID_TO =
      COLUMNS.optional(
          "valid_to", DateType, "Đến trước ngày", "First day no longer valid; none: still valid");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(CODE, VALID_FROM);

  private Commune() {}
}

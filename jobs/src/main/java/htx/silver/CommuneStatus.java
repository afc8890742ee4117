package htx.silver;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** Where one rural commune stood in the new-rural programme in one year. */
public final class CommuneStatus {
  private static final Table.Builder COLUMNS =
      Table.silver("commune_status", "one commune and year, as one delivery states it");

  public static final Field COMMUNE =
      COLUMNS.required(
          "commune", StringType, "Mã xã", "Commune code, valid at the end of the year");
  public static final Field DISTRICT =
      COLUMNS.required("district", StringType, "Mã huyện", "District of the commune then");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field REGISTERED =
      COLUMNS.required(
          "registered", BooleanType, "Đăng ký đạt chuẩn", "Registered to be recognised this year");
  public static final Field RECOGNISED =
      COLUMNS.required(
          "recognised",
          BooleanType,
          "Đạt chuẩn nông thôn mới",
          "Recognised as new-rural by the end of the year");
  public static final Field CRITERION_13 =
      COLUMNS.required(
          "criterion_13",
          BooleanType,
          "Đạt tiêu chí 13",
          "Meets criterion 13, organisation of production");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .replacedBy(Provenance.SOURCE)
          .keyedBy(COMMUNE, YEAR, Provenance.KNOWN_FROM);

  private CommuneStatus() {}
}

package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/**
 * What a register said of one organisation on one reporting day; its state from that day until the
 * next one.
 */
public final class Cooperative {
  private static final Table.Builder COLUMNS =
      Table.silver("cooperative", "one organisation as reported for one reporting day");

  public static final Field ORG_ID =
      COLUMNS.required(
          "org_id",
          StringType,
          "Mã tổ chức",
          "Tax code, or the registration number where there is none");
  public static final Field KIND =
      COLUMNS.required("kind", StringType, "Loại hình", "HTX, THT or LHHTX");
  public static final Field NAME =
      COLUMNS.required("name", StringType, "Tên tổ chức", "Name as registered");
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Alliance sector code");
  public static final Field COMMUNE =
      COLUMNS.required("commune", StringType, "Mã xã", "Commune code, valid on the reporting day");
  public static final Field DISTRICT =
      COLUMNS.required(
          "district", StringType, "Mã huyện", "District of the commune on the reporting day");
  public static final Field FOUNDED_ON =
      COLUMNS.required("founded_on", DateType, "Ngày thành lập", "Day of registration");
  public static final Field ENDED_ON =
      COLUMNS.optional(
          "ended_on", DateType, "Ngày chấm dứt", "Day of dissolution, conversion or merger");
  public static final Field END_KIND =
      COLUMNS.optional(
          "end_kind", StringType, "Hình thức chấm dứt", "dissolved, converted or merged");
  public static final Field LEGAL_STATUS =
      COLUMNS.required(
          "legal_status",
          StringType,
          "Tình trạng pháp lý",
          "active, suspended, inactive, closing or ended");
  public static final Field CHARTER_CAPITAL =
      COLUMNS.optional(
          "charter_capital",
          createDecimalType(20, 0),
          "Vốn điều lệ (đồng)",
          "Charter capital in dong");
  public static final Field UNION_ID =
      COLUMNS.optional(
          "union_id", StringType, "Mã liên hiệp", "The union that the cooperative belongs to");
  public static final Field REPORTED_MEMBERS =
      COLUMNS.optional(
          "reported_members",
          LongType,
          "Số thành viên",
          "Members as the register lists them (groups)");
  public static final Field REPORTED_ON =
      COLUMNS.required(
          "reported_on", DateType, "Ngày báo cáo", "Last day of the period that the return covers");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .replacedBy(Provenance.SOURCE)
          .keyedBy(Provenance.SOURCE, ORG_ID, REPORTED_ON, Provenance.KNOWN_FROM);

  private Cooperative() {}
}

package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/**
 * What a register said of one organisation on one reporting day; its state from that day until the
 * next one.
 */
public final class Cooperative {
  /** What kind of organisation it is: cooperative, cooperative group, union of cooperatives. */
  public enum Kind implements Coded {
    HTX,
    THT,
    LHHTX;

    @Override
    public String code() {
      return name();
    }
  }

  /** How an organisation ended. */
  public enum EndKind implements Coded {
    DISSOLVED,
    CONVERTED,
    MERGED
  }

  /** Where it stands in law, as the register of enterprises words it. */
  public enum LegalStatus implements Coded {
    ACTIVE,
    SUSPENDED,
    INACTIVE,
    CLOSING,
    ENDED
  }

  private static final Table.Builder COLUMNS =
      Table.silver("cooperative", "one organisation as reported for one reporting day");

  public static final Field ORG_ID =
      COLUMNS.required(
          "org_id",
          StringType,
          "Mã tổ chức",
          "Tax code, or the registration number where there is none");
  public static final Field KIND = COLUMNS.requiredCode("kind", Kind.values(), "Loại hình", "");
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
      COLUMNS.optionalCode("end_kind", EndKind.values(), "Hình thức chấm dứt", "");
  public static final Field LEGAL_STATUS =
      COLUMNS.requiredCode("legal_status", LegalStatus.values(), "Tình trạng pháp lý", "");
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
          .holding(
              "không chấm dứt trước ngày thành lập",
              "none ends before it is founded",
              () -> FOUNDED_ON.col().leq(ENDED_ON.col()))
          .replacedBy(Provenance.SOURCE)
          .keyedBy(Provenance.SOURCE, ORG_ID, REPORTED_ON, Provenance.KNOWN_FROM);

  private Cooperative() {}
}

package htx.indicator;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What was known on one occasion of one organisation founded by its last day. */
public final class OrganisationState {
  private static final Table.Builder COLUMNS =
      Table.gold(
          "organisation_state",
          "one organisation founded by the last day of one occasion asked for");

  public static final Field ASKED_FOR =
      COLUMNS.required(
          "asked_for",
          StringType,
          "Dùng cho",
          "report: the years of the report; print: the periods of printed figures");
  public static final Field PERIOD_START =
      COLUMNS.required("period_start", DateType, "Từ ngày", "First day");
  public static final Field PERIOD_END =
      COLUMNS.required("period_end", DateType, "Đến ngày", "Last day, the day of a stock");
  public static final Field KNOWN_ON =
      COLUMNS.required(
          "known_on", DateType, "Biết đến ngày", "Deliveries after this day are not known");
  public static final Field ORG_ID =
      COLUMNS.required("org_id", StringType, "Mã tổ chức", "As in the register");
  public static final Field KIND =
      COLUMNS.required("kind", StringType, "Loại hình", "HTX, THT or LHHTX");
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Alliance sector code");
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
  public static final Field EXISTS =
      COLUMNS.required(
          "exists", BooleanType, "Còn tồn tại", "Whether it existed on the occasion's last day");
  public static final Field FOUNDED =
      COLUMNS.required(
          "founded", BooleanType, "Thành lập trong kỳ", "Whether it was founded in the period");
  public static final Field ENDED =
      COLUMNS.optional(
          "ended",
          StringType,
          "Chấm dứt trong kỳ",
          "dissolved, or converted by conversion or merger; none where it did not end in it");
  public static final Field DAY_COMMUNE =
      COLUMNS.required(
          Places.DAY_COMMUNE, StringType, "Xã ngày cuối kỳ", "Commune on the occasion's last day");
  public static final Field DAY_DISTRICT =
      COLUMNS.required(
          Places.DAY_DISTRICT,
          StringType,
          "Huyện ngày cuối kỳ",
          "District on the occasion's last day; the last one where there are none any more");
  public static final Field DAY_PROVINCE =
      COLUMNS.required(
          Places.DAY_PROVINCE, StringType, "Tỉnh ngày cuối kỳ", "Province on that day");
  public static final Field COMPARABLE_DISTRICT =
      COLUMNS.required(
          Places.COMPARABLE_DISTRICT,
          StringType,
          "Huyện so sánh",
          "District on the boundaries of the chosen day");
  public static final Field COMPARABLE_PROVINCE =
      COLUMNS.required(
          Places.COMPARABLE_PROVINCE, StringType, "Tỉnh so sánh", "Province on the same");

  public static final Table TABLE =
      COLUMNS.replacedBy(ASKED_FOR).keyedBy(ASKED_FOR, PERIOD_START, PERIOD_END, KNOWN_ON, ORG_ID);

  private OrganisationState() {}
}

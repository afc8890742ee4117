package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/**
 * One sheet of a delivered file, or the file where it has no sheets: what it is about, what became
 * of it in the light of all others of its source, and how many lines of each kind bronze holds.
 */
public final class DeliveredSheet {
  /** What became of a sheet. */
  public enum Outcome implements Coded {
    ACCEPTED,
    REFUSED,
    /** It says the same as one that was delivered before. */
    DUPLICATE,
    /** It is no data. */
    IGNORED
  }

  private static final Table.Builder COLUMNS =
      Table.silver("delivered_sheet", "one source, delivery, file and sheet");

  public static final Field SOURCE =
      COLUMNS.required("source", StringType, "Nguồn dữ liệu", "Contract");
  public static final Field DELIVERY =
      COLUMNS.required("delivery", StringType, "Đợt giao", "Folder of the delivery");
  public static final Field DELIVERED_ON =
      COLUMNS.required("delivered_on", DateType, "Ngày giao", "Day of the delivery");
  public static final Field FILE = COLUMNS.required("file", StringType, "Tệp", "File");
  public static final Field FILE_HASH =
      COLUMNS.required("file_hash", StringType, "SHA-256", "Hash of the file's bytes");
  public static final Field SHEET =
      COLUMNS.required("sheet", StringType, "Trang tính", "Sheet; empty for text files");
  public static final Field SCOPE =
      COLUMNS.optional("scope", StringType, "Phạm vi", "What the file restates: 164|2018");
  public static final Field PERIOD_START =
      COLUMNS.optional("period_start", DateType, "Từ ngày", "First day covered");
  public static final Field PERIOD_END =
      COLUMNS.optional("period_end", DateType, "Đến ngày", "Last day covered");
  public static final Field OUTCOME =
      COLUMNS.requiredCode("outcome", Outcome.values(), "Kết cục", "");
  public static final Field CODE =
      COLUMNS.required("code", StringType, "Mã", "Broken rule or remark; empty without");
  public static final Field MESSAGE_VI =
      COLUMNS.required("message_vi", StringType, "Thông báo", "What is wrong, in Vietnamese");
  public static final Field MESSAGE_EN =
      COLUMNS.required("message_en", StringType, "Thông báo (Anh)", "The same in English");
  public static final Field PLACE =
      COLUMNS.required("place", StringType, "Vị trí", "Cell, line or heading; empty without");
  public static final Field SUPERSEDED_ON =
      COLUMNS.optional(
          "superseded_on",
          DateType,
          "Được thay từ ngày",
          "Delivery day of the sheet that restates its scope; none while it stands");
  public static final Field LINES_READ =
      COLUMNS.required("lines_read", LongType, "Số dòng đọc", "As the reader counted them");
  public static final Field DATA =
      COLUMNS.required("data", LongType, "Dòng dữ liệu", "Accepted, refused and repeated ones");
  public static final Field TITLES =
      COLUMNS.required("titles", LongType, "Tiêu đề", "Title and unit lines");
  public static final Field HEADERS =
      COLUMNS.required("headers", LongType, "Dòng tiêu đề cột", "Heading lines");
  public static final Field GROUPS =
      COLUMNS.required("groups", LongType, "Dòng nhóm", "Group lines");
  public static final Field TOTALS =
      COLUMNS.required("totals", LongType, "Dòng cộng", "Subtotals and totals");
  public static final Field NOTES =
      COLUMNS.required("notes", LongType, "Ghi chú, chữ ký", "Notes and signatures");
  public static final Field BLANK =
      COLUMNS.required("blank", LongType, "Dòng trống", "Blank lines");

  public static final Field REMARKS =
      COLUMNS.required(
          "remarks",
          StringType,
          "Lưu ý khi đọc",
          "What was read with a doubt or put into its normal form: code, count, first places");

  public static final Table TABLE =
      COLUMNS.replacedBy(SOURCE).keyedBy(SOURCE, DELIVERY, FILE, SHEET);

  private DeliveredSheet() {}
}

package htx.gold;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What became of the lines of one sheet of one delivered file. */
public final class DataQuality {
  private static final Table.Builder COLUMNS =
      Table.gold("data_quality", "one source, delivery, file and sheet");

  public static final Field SOURCE =
      COLUMNS.required("source", StringType, "Nguồn dữ liệu", "Contract");
  public static final Field DELIVERY =
      COLUMNS.required("delivery", StringType, "Đợt giao", "Folder of the delivery");
  public static final Field DELIVERED_ON =
      COLUMNS.required("delivered_on", DateType, "Ngày giao", "Day of the delivery");
  public static final Field FILE = COLUMNS.required("file", StringType, "Tệp", "File");
  public static final Field SHEET =
      COLUMNS.required("sheet", StringType, "Trang tính", "Sheet; empty for text files");
  public static final Field LINES_READ =
      COLUMNS.required("lines_read", LongType, "Số dòng đọc", "All lines of the sheet");
  public static final Field ACCEPTED =
      COLUMNS.required("accepted", LongType, "Chấp nhận", "Lines taken into silver");
  public static final Field REFUSED =
      COLUMNS.required("refused", LongType, "Từ chối", "Lines in quarantine");
  public static final Field REPEATED =
      COLUMNS.required("repeated", LongType, "Trùng lặp", "Lines equal to an earlier one");
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
  public static final Field REFUSED_SHARE =
      COLUMNS.optional(
          "refused_share",
          createDecimalType(9, 6),
          "Tỷ lệ từ chối",
          "Refused over accepted and refused");
  public static final Field BALANCED =
      COLUMNS.required(
          "balanced", BooleanType, "Khớp dòng", "Whether the parts add up to the lines read");

  public static final Table TABLE = COLUMNS.keyedBy(SOURCE, DELIVERY, FILE, SHEET);

  private DataQuality() {}
}

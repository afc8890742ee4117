package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** A source of capital that cooperatives and their members borrow from. */
public final class Fund {
  private static final Table.Builder COLUMNS = Table.reference("fund", "one fund");

  public static final Field CODE = COLUMNS.required("code", StringType, "Mã", "Fund code");
  public static final Field NAME_VI =
      COLUMNS.required("name_vi", StringType, "Tên", "Vietnamese name");
  public static final Field NAME_EN =
      COLUMNS.required("name_en", StringType, "Tên tiếng Anh", "English name");
  public static final Field FUND_KIND =
      COLUMNS.required(
          "fund_kind",
          StringType,
          "Loại nguồn",
          "provincial_fund, central_fund, entrusted or credit_fund");
  public static final Field DISPLAY_ORDER =
      COLUMNS.required("display_order", IntegerType, "Thứ tự", "Order in tables");
  public static final Field REPORTS_FROM =
      COLUMNS.optional(
          "reports_from", DateType, "Báo cáo từ ngày", "First day reported on; always where empty");
  public static final Field REPORTS_TO =
      COLUMNS.optional(
          "reports_to", DateType, "Báo cáo đến trước ngày", "First day no longer reported on");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(CODE);

  private Fund() {}
}

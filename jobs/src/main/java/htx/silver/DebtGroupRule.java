package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** The days overdue at which a loan falls into one debt group. */
public final class DebtGroupRule {
  private static final Table.Builder COLUMNS =
      Table.reference("debt_group_rule", "one rule and debt group");

  public static final Field RULE =
      COLUMNS.required("rule", StringType, "Quy tắc", "The circular, or as_reported");
  public static final Field DEBT_GROUP =
      COLUMNS.optional(
          "debt_group", IntegerType, "Nhóm nợ", "1 to 5; none where the sender's group is kept");
  public static final Field DAYS_FROM =
      COLUMNS.optional("days_from", IntegerType, "Từ ngày quá hạn", "Least days overdue");
  public static final Field DAYS_BELOW =
      COLUMNS.optional("days_below", IntegerType, "Dưới ngày quá hạn", "Days of the next group");
  public static final Field VALID_FROM =
      COLUMNS.optional("valid_from", DateType, "Từ ngày", "In force from");
  public static final Field VALID_TO =
      COLUMNS.optional("valid_to", DateType, "Đến trước ngày", "First day no longer in force");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(RULE, DEBT_GROUP);

  private DebtGroupRule() {}
}

package htx.territory;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;

/** That one commune unit passed, whole or in part, into another on one day. */
public final class Succession {
  private static final Table.Builder COLUMNS =
      Table.reference("unit_succession", "one old unit, new unit and day");

  public static final Field ON_DAY =
      COLUMNS.required("on_day", DateType, "Ngày hiệu lực", "First day of the new unit");
  public static final Field FROM_CODE =
      COLUMNS.required("from_code", StringType, "Mã cũ", "Code of the unit that ended");
  public static final Field TO_CODE =
      COLUMNS.required("to_code", StringType, "Mã mới", "Code of the unit that took it in");
  public static final Field SHARE = COLUMNS.required("share", StringType, "Phần", "whole or part");
  public static final Field LARGEST =
      COLUMNS.required(
          "largest",
          BooleanType,
          "Phần lớn nhất",
          "Whether this successor keeps the rows of a divided unit");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The act or source");

  public static final Table TABLE = COLUMNS.keyedBy(ON_DAY, FROM_CODE, TO_CODE);

  private Succession() {}
}

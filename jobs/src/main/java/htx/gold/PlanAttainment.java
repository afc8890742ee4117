package htx.gold;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** A target beside what was reached. */
public final class PlanAttainment {
  private static final Table.Builder COLUMNS =
      Table.gold("plan_attainment", "one year, indicator, unit and sector");

  public static final Field YEAR =
      COLUMNS.required("year", IntegerType, "Năm", "Year of the target");
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Province or district code");
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Sector code, or all");
  public static final Field LOWER_BOUND =
      COLUMNS.optional("lower_bound", createDecimalType(24, 6), "Cận dưới", "At least this much");
  public static final Field UPPER_BOUND =
      COLUMNS.optional("upper_bound", createDecimalType(24, 6), "Cận trên", "At most this much");
  public static final Field ACTUAL =
      COLUMNS.optional(
          "actual",
          createDecimalType(24, 6),
          "Thực hiện",
          "What was reached; none while the year is not reported");
  public static final Field RATIO_PERCENT =
      COLUMNS.optional(
          "ratio_percent",
          createDecimalType(18, 6),
          "Bằng (%) kế hoạch",
          "Actual in percent of the lower bound, or of the upper where there is no lower");
  public static final Field RESULT =
      COLUMNS.required("result", StringType, "Kết quả", "below, met, above or open");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The decision or plan that sets it");

  public static final Table TABLE = COLUMNS.keyedBy(YEAR, INDICATOR, UNIT, SECTOR);

  private PlanAttainment() {}
}

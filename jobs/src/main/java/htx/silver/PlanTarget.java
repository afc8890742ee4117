package htx.silver;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** A target set for one indicator and year. */
public final class PlanTarget {
  private static final Table.Builder COLUMNS =
      Table.silver(
          "plan_target", "one indicator, year, unit and sector, as one delivery states it");

  public static final Field YEAR =
      COLUMNS.required("year", IntegerType, "Năm", "Year the target is for");
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Province or district code");
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Sector code, or all");
  public static final Field LOWER_BOUND =
      COLUMNS.optional(
          "lower_bound",
          createDecimalType(24, 6),
          "Cận dưới",
          "At least this much, in the indicator's unit");
  public static final Field UPPER_BOUND =
      COLUMNS.optional("upper_bound", createDecimalType(24, 6), "Cận trên", "At most this much");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Căn cứ", "The decision or plan that sets it");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .holding(
              "cận dưới không quá cận trên",
              "no lower bound exceeds the upper",
              () -> LOWER_BOUND.col().leq(UPPER_BOUND.col()))
          .replacedBy(Provenance.SOURCE)
          .keyedBy(YEAR, INDICATOR, UNIT, SECTOR, Provenance.KNOWN_FROM);

  private PlanTarget() {}
}

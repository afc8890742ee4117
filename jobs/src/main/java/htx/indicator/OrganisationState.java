package htx.indicator;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.silver.Cooperative;
import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** What was known on one occasion of one organisation founded by its last day. */
public final class OrganisationState {
  /** How an organisation ended in a period, as indicators part it. */
  enum Ending implements Coded {
    DISSOLVED,
    /** By conversion or merger. */
    CONVERTED
  }

  private static final Table.Builder COLUMNS =
      Table.gold(
          "organisation_state",
          "one organisation founded by the last day of one occasion asked for");

  public static final Field ASKED_FOR =
      COLUMNS.requiredCode(
          "asked_for",
          AskedFor.values(),
          "Dùng cho",
          "the years of the report, the periods of printed figures");
  public static final Field PERIOD_START = COLUMNS.declare(Perimeter.PERIOD_START);
  public static final Field PERIOD_END = COLUMNS.declare(Perimeter.PERIOD_END);
  public static final Field KNOWN_ON = COLUMNS.declare(Perimeter.KNOWN_ON);
  public static final Field ORG_ID = COLUMNS.declare(Cooperative.ORG_ID);
  public static final Field KIND = COLUMNS.declare(Cooperative.KIND);
  public static final Field SECTOR = COLUMNS.declare(Cooperative.SECTOR);
  public static final Field LEGAL_STATUS = COLUMNS.declare(Cooperative.LEGAL_STATUS);
  public static final Field CHARTER_CAPITAL = COLUMNS.declare(Cooperative.CHARTER_CAPITAL);
  public static final Field UNION_ID = COLUMNS.declare(Cooperative.UNION_ID);
  public static final Field EXISTS =
      COLUMNS.required(
          "exists", BooleanType, "Còn tồn tại", "Whether it existed on the occasion's last day");
  public static final Field FOUNDED =
      COLUMNS.required(
          "founded", BooleanType, "Thành lập trong kỳ", "Whether it was founded in the period");
  public static final Field ENDED =
      COLUMNS.optionalCode(
          "ended",
          Ending.values(),
          "Chấm dứt trong kỳ",
          "mergers are conversions; none where it did not end in it");
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

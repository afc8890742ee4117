package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** One class, course or fair held for cooperatives. */
public final class SupportEvent {
  /** What is held for cooperatives. */
  public enum EventKind implements Coded {
    FOUNDERS_CLASS,
    MANAGEMENT_COURSE,
    LAW_CLASS,
    TRADE_PROMOTION,
    PILOT_MODEL
  }

  private static final Table.Builder COLUMNS =
      Table.silver("support_event", "one event, as one delivery states it");

  public static final Field EVENT_ID =
      COLUMNS.required("event_id", StringType, "Số hiệu", "Number of the event within the year");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year held");
  public static final Field EVENT_KIND =
      COLUMNS.requiredCode("event_kind", EventKind.values(), "Loại hoạt động", "");
  public static final Field HELD_ON =
      COLUMNS.required("held_on", DateType, "Ngày tổ chức", "First day");
  public static final Field COMMUNE =
      COLUMNS.optional(
          "commune",
          StringType,
          "Mã xã",
          "Commune code, valid on the day; none outside the province");
  public static final Field DISTRICT =
      COLUMNS.optional("district", StringType, "Mã huyện", "District of the commune on the day");
  public static final Field PLACE =
      COLUMNS.required("place", StringType, "Địa điểm", "Place as stated");
  public static final Field ATTENDANCES =
      COLUMNS.optional(
          "attendances", LongType, "Lượt người tham dự", "Attendances, not distinct persons");
  public static final Field COST =
      COLUMNS.optional("cost", createDecimalType(20, 0), "Kinh phí (đồng)", "Cost in dong");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .replacedBy(Provenance.SOURCE)
          .keyedBy(EVENT_ID, YEAR, Provenance.KNOWN_FROM);

  private SupportEvent() {}
}

package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** A figure as it was printed, with its bound. */
public final class PublishedFigure {
  /** What the words beside a printed number claim of it. */
  public enum Bound implements Coded {
    EXACT,
    OVER,
    NEARLY,
    AT_LEAST,
    RANGE
  }

  private static final Table.Builder COLUMNS =
      Table.silver("published_figure", "one printed figure");

  public static final Field FIGURE_ID =
      COLUMNS.required("figure_id", StringType, "Mã số liệu", "Short stable name");
  public static final Field PRINTED_ON =
      COLUMNS.required("printed_on", DateType, "Ngày công bố", "Day of publication");
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field PERIOD_START =
      COLUMNS.required("period_start", DateType, "Từ ngày", "First day of the period");
  public static final Field PERIOD_END =
      COLUMNS.required(
          "period_end", DateType, "Đến ngày", "Last day of the period, or the day of the stock");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Province or district code");
  public static final Field DIMENSION =
      COLUMNS.requiredCode("dimension", Grouping.values(), "Phân tổ", "");
  public static final Field ITEM =
      COLUMNS.required("item", StringType, "Mục", "Code within the dimension, or all");
  public static final Field VALUE =
      COLUMNS.required(
          "value",
          createDecimalType(24, 6),
          "Giá trị",
          "The number printed, in the indicator's unit");
  public static final Field VALUE_TO =
      COLUMNS.optional("value_to", createDecimalType(24, 6), "Đến", "Upper end of a printed range");
  public static final Field BOUND =
      COLUMNS.requiredCode("bound", Bound.values(), "Loại trị số", "");
  public static final Field PRINTED =
      COLUMNS.required("printed", StringType, "Như đã in", "The words and digits as printed");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Nguồn", "Where it was printed");
  public static final Field NOTE =
      COLUMNS.optional("note", StringType, "Ghi chú", "What a reader must know");

  public static final Table TABLE =
      Provenance.on(COLUMNS).replacedBy(Provenance.SOURCE).keyedBy(FIGURE_ID);

  private PublishedFigure() {}
}

package htx.sheet.stored;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import htx.table.Cells;
import htx.table.Field;
import htx.table.Table;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One line of a delivered file as it came: its place, what kind of line it is, and its cells.
 *
 * <p>Every source has a table of this shape in bronze. Each sheet also has one line of kind {@code
 * file}, numbered 0, which has no cells but says what became of the sheet as a whole.
 */
public final class RawRow {
  /**
   * A cell, see {@link KeptCell}: the name of the contract's heading that it stands under, its
   * place, its own type and its value as text. Personal values are pseudonyms; cells under unknown
   * headings are not kept.
   */
  public static final DataType CELL =
      createStructType(
          new StructField[] {
            createStructField("heading", StringType, false),
            createStructField("place", StringType, false),
            createStructField("type", StringType, false),
            createStructField("value", StringType, true)
          });

  /** What a sheet was read with, see {@link Remark}. */
  static final StructType REMARK =
      createStructType(
          new StructField[] {
            createStructField("code", StringType, false),
            createStructField("count", LongType, false),
            createStructField("places", StringType, false)
          });

  /** What became of a sheet, see {@link SheetOutcome}. */
  public static final StructType OUTCOME_OF_SHEET =
      createStructType(
          new StructField[] {
            createStructField("outcome", StringType, false),
            createStructField("code", StringType, false),
            createStructField("message_vi", StringType, false),
            createStructField("message_en", StringType, false),
            createStructField("place", StringType, false),
            createStructField("lines", LongType, false),
            createStructField("remarks", createArrayType(REMARK, false), false),
            createStructField("content", StringType, false)
          });

  /** What a line is. */
  public enum Kind {
    FILE,
    TITLE,
    HEADER,
    GROUP,
    DATA,
    TOTAL,
    NOTE,
    BLANK;

    /** The word stored in bronze. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Shape SHAPE = new Shape(Table.bronze("raw_row", ""));

  public static final Field DELIVERY = SHAPE.delivery;
  public static final Field DELIVERED_ON = SHAPE.deliveredOn;
  public static final Field FILE = SHAPE.file;
  public static final Field FILE_HASH = SHAPE.fileHash;
  public static final Field SHEET = SHAPE.sheet;
  public static final Field LINE = SHAPE.line;
  public static final Field KIND = SHAPE.kind;
  public static final Field SCOPE = SHAPE.scope;
  public static final Field PERIOD_START = SHAPE.periodStart;
  public static final Field PERIOD_END = SHAPE.periodEnd;
  public static final Field UNIT_OF_MEASURE = SHAPE.unitOfMeasure;
  public static final Field CELLS = SHAPE.cells;
  public static final Field OUTCOME = SHAPE.outcome;
  public static final Field TAKEN_IN_AT = SHAPE.takenInAt;

  private static final StructType SCHEMA = keyed(SHAPE).schema();

  private RawRow() {}

  /** An empty row of this shape. */
  static Cells row() {
    return new Cells(SCHEMA);
  }

  /** The bronze table of one source. */
  public static Table tableOf(String source) {
    Shape shape = new Shape(Table.bronze(source, "one line of a delivered file"));

    return keyed(shape);
  }

  private static Table keyed(Shape shape) {
    return shape.columns.keyedBy(shape.delivery, shape.file, shape.sheet, shape.line);
  }

  /** The columns, declared anew for each source's table. */
  private static final class Shape {
    final Table.Builder columns;
    final Field delivery;
    final Field deliveredOn;
    final Field file;
    final Field fileHash;
    final Field sheet;
    final Field line;
    final Field kind;
    final Field scope;
    final Field periodStart;
    final Field periodEnd;
    final Field unitOfMeasure;
    final Field cells;
    final Field outcome;
    final Field takenInAt;

    Shape(Table.Builder columns) {
      this.columns = columns;
      delivery = columns.required("delivery", StringType, "Đợt giao", "Folder of the delivery");
      deliveredOn = columns.required("delivered_on", DateType, "Ngày giao", "Day of the delivery");
      file = columns.required("file", StringType, "Tệp", "File within the delivery");
      fileHash = columns.required("file_hash", StringType, "SHA-256", "Hash of the file's bytes");
      sheet = columns.required("sheet", StringType, "Trang tính", "Sheet; empty for text files");
      line = columns.required("line", IntegerType, "Dòng", "Row or line from 1; 0 for the file");
      kind = columns.required("kind", StringType, "Loại dòng", "What the line is");
      scope = columns.optional("scope", StringType, "Phạm vi", "What the file restates: 164|2018");
      periodStart = columns.optional("period_start", DateType, "Từ ngày", "First day covered");
      periodEnd = columns.optional("period_end", DateType, "Đến ngày", "Last day covered");
      unitOfMeasure =
          columns.optional("unit_of_measure", StringType, "Đơn vị tính", "Money unit of the sheet");
      cells =
          columns.optional("cells", createArrayType(CELL, false), "Ô", "The line's cells in order");
      outcome =
          columns.optional(
              "outcome", OUTCOME_OF_SHEET, "Kết cục", "What became of the sheet; on line 0 only");
      takenInAt =
          columns.required("taken_in_at", TimestampType, "Lúc tiếp nhận", "Moment of the intake");
    }
  }
}

package htx.source;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;

/** The bronze row, numbered 0, that says what became of one sheet of a file. */
public final class FileRow {
  /** The columns of its cells. */
  public static final String OUTCOME = "outcome";

  public static final String CODE = "code";
  public static final String MESSAGE_VI = "message_vi";
  public static final String MESSAGE_EN = "message_en";
  public static final String PLACE = "place";
  public static final String LINES = "lines";

  private FileRow() {}

  /** The row of a file of which nothing is known but its name: refused or ignored as a whole. */
  public static Row of(DeliveredFile file, String sheet, SheetOutcome outcome, Instant takenInAt) {
    return of(file, sheet, outcome, Surroundings.UNKNOWN, takenInAt);
  }

  static Row of(
      DeliveredFile file,
      String sheet,
      SheetOutcome outcome,
      Surroundings surroundings,
      Instant takenInAt) {
    List<Row> cells =
        List.of(
            cell(OUTCOME, outcome.outcome()),
            cell(CODE, outcome.code()),
            cell(MESSAGE_VI, outcome.messageVi()),
            cell(MESSAGE_EN, outcome.messageEn()),
            cell(PLACE, outcome.place()),
            cell(LINES, Long.toString(outcome.lines())));

    return BronzeRow.of(file, sheet, 0, RawRow.Kind.FILE, surroundings, cells, takenInAt);
  }

  private static Row cell(String column, String value) {
    return BronzeRow.cell(column, "", RawCell.Type.TEXT.word(), value);
  }
}

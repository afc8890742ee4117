package htx.sheet;

import htx.table.Code;
import htx.table.Message;
import htx.table.Words;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * What became of one sheet of a file, or of the file where it has no sheets.
 *
 * @param outcome accepted, refused, duplicate or ignored
 * @param code the broken rule, or a remark on what was accepted; empty without
 * @param words what is wrong and what is expected; empty without
 * @param place the cell, line or heading spoken of; empty without
 * @param lines physical lines read
 */
public record SheetOutcome(String outcome, String code, Words words, String place, long lines)
    implements Serializable {
  public static final String ACCEPTED = "accepted";
  public static final String REFUSED = "refused";
  public static final String DUPLICATE = "duplicate";
  public static final String IGNORED = "ignored";

  private static final int TOLD = 10;

  /** The outcome that a row of bronze holds. */
  public static SheetOutcome stored(Row stored) {
    return new SheetOutcome(
        stored.getString(0),
        stored.getString(1),
        new Words(stored.getString(2), stored.getString(3)),
        stored.getString(4),
        stored.getLong(5));
  }

  public static SheetOutcome accepted(long lines) {
    return new SheetOutcome(ACCEPTED, "", Words.same(""), "", lines);
  }

  /** The outcome that follows from one message. */
  public static SheetOutcome of(Message message, long lines) {
    return of(List.of(message), lines);
  }

  /** The outcome that follows from the first of some messages; the next ones are told with it. */
  public static SheetOutcome of(List<Message> messages, long lines) {
    Message first = messages.get(0);
    List<Words> told = messages.stream().limit(TOLD).map(Message::words).toList();

    return new SheetOutcome(
        outcome(first.reason().effect()),
        first.code(),
        Words.joined(told, "; "),
        first.place(),
        lines);
  }

  /** The outcome as bronze holds it, see {@link RawRow#OUTCOME_OF_SHEET}. */
  Row row() {
    return RowFactory.create(outcome, code, words.vi(), words.en(), place, lines);
  }

  private static String outcome(Code.Effect effect) {
    return switch (effect) {
      case REFUSES, STOPS -> REFUSED;
      case REPEATS -> DUPLICATE;
      case LEAVES_OUT -> IGNORED;
      case WARNS -> ACCEPTED;
    };
  }
}

package htx.sheet.stored;

import htx.silver.DeliveredSheet.Outcome;
import htx.table.Cells;
import htx.table.Code;
import htx.table.Coded;
import htx.table.Message;
import htx.table.Words;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * What became of one sheet of a file, or of the file where it has no sheets.
 *
 * @param outcome what became of it
 * @param code the broken rule, or a remark on what was accepted; empty without
 * @param words what is wrong and what is expected; empty without
 * @param place the cell, line or heading spoken of; empty without
 * @param lines physical lines read
 * @param remarks what was read with a doubt or put into its normal form, by kind
 * @param content the hash of what its data lines say, which is the same under another title; empty
 *     where it has none
 */
public record SheetOutcome(
    Outcome outcome,
    String code,
    Words words,
    String place,
    long lines,
    List<Remark> remarks,
    String content)
    implements Serializable {
  static final String OUTCOME = "outcome";
  static final String CODE = "code";
  static final String VI = "message_vi";
  static final String EN = "message_en";
  static final String PLACE = "place";
  static final String LINES = "lines";
  static final String REMARKS = "remarks";
  static final String CONTENT = "content";

  private static final int TOLD = 10;

  public SheetOutcome {
    remarks = List.copyOf(remarks);
  }

  /** The outcome that a row of bronze holds. */
  public static SheetOutcome stored(Row stored) {
    return new SheetOutcome(
        Coded.of(Outcome.values(), stored.getAs(OUTCOME)),
        stored.getAs(CODE),
        new Words(stored.getAs(VI), stored.getAs(EN)),
        stored.getAs(PLACE),
        stored.<Long>getAs(LINES),
        stored.<Row>getList(stored.fieldIndex(REMARKS)).stream().map(Remark::stored).toList(),
        stored.getAs(CONTENT));
  }

  public static SheetOutcome accepted(long lines) {
    return new SheetOutcome(Outcome.ACCEPTED, "", Words.same(""), "", lines, List.of(), "");
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
        lines,
        List.of(),
        "");
  }

  /** The same, read with these remarks. */
  public SheetOutcome with(List<Remark> others) {
    return new SheetOutcome(outcome, code, words, place, lines, others, content);
  }

  /** The same, with the hash of what the data lines say. */
  public SheetOutcome saying(String hash) {
    return new SheetOutcome(outcome, code, words, place, lines, remarks, hash);
  }

  /** The same with one remark more. */
  public SheetOutcome and(Message met) {
    Remark more = new Remark(met.code(), 1, met.place());
    return with(Stream.concat(remarks.stream(), Stream.of(more)).toList());
  }

  /** The outcome as bronze holds it, see {@link RawRow#OUTCOME_OF_SHEET}. */
  Row row() {
    return new Cells(RawRow.OUTCOME_OF_SHEET)
        .set(OUTCOME, outcome.code())
        .set(CODE, code)
        .set(VI, words.vi())
        .set(EN, words.en())
        .set(PLACE, place)
        .set(LINES, lines)
        .set(REMARKS, remarks.stream().map(Remark::row).toArray(Row[]::new))
        .set(CONTENT, content)
        .row();
  }

  private static Outcome outcome(Code.Effect effect) {
    return switch (effect) {
      case REFUSES, STOPS -> Outcome.REFUSED;
      case REPEATS -> Outcome.DUPLICATE;
      case LEAVES_OUT -> Outcome.IGNORED;
      case WARNS -> Outcome.ACCEPTED;
    };
  }
}

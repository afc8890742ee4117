package htx.sheet;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * What became of one sheet of a file, or of the file where it has no sheets.
 *
 * @param outcome accepted, refused, duplicate or ignored
 * @param code the broken rule, or a remark on what was accepted; empty without
 * @param messageVi what is wrong and what is expected; empty without
 * @param messageEn the same in English
 * @param place the cell, line or heading spoken of; empty without
 * @param lines physical lines read
 */
public record SheetOutcome(
    String outcome, String code, String messageVi, String messageEn, String place, long lines)
    implements Serializable {
  public static final String ACCEPTED = "accepted";
  public static final String REFUSED = "refused";
  public static final String DUPLICATE = "duplicate";
  public static final String IGNORED = "ignored";

  /** The outcome that a row of bronze holds. */
  public static SheetOutcome of(Row stored) {
    return new SheetOutcome(
        stored.getString(0),
        stored.getString(1),
        stored.getString(2),
        stored.getString(3),
        stored.getString(4),
        stored.getLong(5));
  }

  /** The outcome as bronze holds it, see {@link RawRow#OUTCOME_OF_SHEET}. */
  Row row() {
    return RowFactory.create(outcome, code, messageVi, messageEn, place, lines);
  }

  public static SheetOutcome accepted(long lines) {
    return new SheetOutcome(ACCEPTED, "", "", "", "", lines);
  }

  public static SheetOutcome refused(
      String code, String messageVi, String messageEn, String place, long lines) {
    return new SheetOutcome(REFUSED, code, messageVi, messageEn, place, lines);
  }
}

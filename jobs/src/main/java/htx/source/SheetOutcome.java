package htx.source;

import java.io.Serializable;

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

  public static SheetOutcome accepted(long lines) {
    return new SheetOutcome(ACCEPTED, "", "", "", "", lines);
  }

  public static SheetOutcome refused(
      String code, String messageVi, String messageEn, String place, long lines) {
    return new SheetOutcome(REFUSED, code, messageVi, messageEn, place, lines);
  }
}

package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Personal;
import htx.quality.Canonical;
import htx.quality.Cell;
import htx.quality.Controls;
import htx.quality.Dates;
import htx.quality.Doubt;
import htx.quality.Numeral;

/** Remarks what is unusual in the cells of data lines, and puts them into their plain form. */
final class CellDoubts {
  private static final String LOOKALIKES = "ÐƉðɖ";

  private final Format.Kind kind;
  private final Remarks remarks;

  CellDoubts(Format.Kind kind, Remarks remarks) {
    this.kind = kind;
    this.remarks = remarks;
  }

  /** The cell without what only keeps its zeros. */
  Cell bare(RawCell raw, int line) {
    String bare = raw.cell().is(Cell.Type.TEXT) ? Wrapping.off(raw.text()) : raw.text();

    if (bare.equals(raw.text())) {
      return raw.cell();
    }
    remarks.add(Doubt.V_WRAPPED.at(kind.where(raw.column(), line)));

    return Cell.text(bare);
  }

  void about(Heading heading, int column, Cell cell, int line) {
    if (!cell.is(Cell.Type.TEXT)) {
      return;
    }

    String text = cell.text();

    if (Controls.in(text)) {
      add(Doubt.V_CONTROL, column, line);
    }

    if (holdsLookalike(text)) {
      add(Doubt.V_LOOKALIKE, column, line);
    }

    if (isCode(heading) && Canonical.text(text).indexOf(' ') > 0) {
      add(Doubt.V_SPACES, column, line);
    }

    if (kind == Format.Kind.WORKBOOK) {
      aboutType(heading, column, text, line);
    }

    if (heading.personal() == Personal.PHONE && !Personal.PHONE.canonical(text).equals(text)) {
      add(Doubt.V_PHONE, column, line);
    }
  }

  /** Whether spaces are taken out of what stands under the heading. */
  private static boolean isCode(Heading heading) {
    return heading.holds() == Heading.Holds.CODE
        || heading.personal() == Personal.PERSON
        || heading.personal() == Personal.ACCOUNT;
  }

  private void aboutType(Heading heading, int column, String text, int line) {
    if (heading.holds() == Heading.Holds.NUMBER && Numeral.vietnamese(text).isPresent()) {
      add(Doubt.V_NUMBER_TEXT, column, line);
    } else if (heading.holds() == Heading.Holds.DAY && Dates.written(text).isPresent()) {
      add(Doubt.V_DATE_TEXT, column, line);
    }
  }

  private static boolean holdsLookalike(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u00D0' && LOOKALIKES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }

    return false;
  }

  private void add(Doubt doubt, int column, int line) {
    remarks.add(doubt.at(kind.where(column, line)));
  }
}

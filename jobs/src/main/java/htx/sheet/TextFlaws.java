package htx.sheet;

import htx.contract.Format;
import htx.quality.Cell;
import htx.quality.LegacyText;
import htx.quality.ValueFault;
import htx.table.Message;
import java.util.Optional;

/**
 * Counts the cells of a sheet that are no proper Unicode, which spoil the sheet if they are many.
 */
final class TextFlaws {
  private static final int TOLERATED = 2;

  private final Format.Kind kind;
  private long legacy;
  private String legacyPlace = "";
  private String unreadablePlace = "";
  private long lost;
  private String lostPlace = "";

  TextFlaws(Format.Kind kind) {
    this.kind = kind;
  }

  void line(RawLine line) {
    for (RawCell cell : line.cells()) {
      if (cell.cell().is(Cell.Type.TEXT)) {
        LegacyText.flaw(cell.text())
            .ifPresent(flaw -> count(flaw, where(cell.column(), line.line())));
      }
    }
  }

  /** Why the sheet cannot be taken; empty where it can. */
  Optional<Message> refusal() {
    if (!unreadablePlace.isEmpty()) {
      return Optional.of(unreadable());
    }

    if (legacy > TOLERATED) {
      return Optional.of(SheetFault.V_LEGACY_FONT.at(legacyPlace, legacy, legacyPlace));
    }

    return lost <= TOLERATED
        ? Optional.empty()
        : Optional.of(SheetFault.V_LOST_LETTERS.at(lostPlace, lost, lostPlace));
  }

  private Message unreadable() {
    return kind == Format.Kind.CSV
        ? SheetFault.V_MOJIBAKE.at(unreadablePlace, unreadablePlace)
        : SheetFault.V_MOJIBAKE.otherwise(unreadablePlace).at(unreadablePlace);
  }

  private String where(int column, int line) {
    String place = kind.place(column, line);

    return kind == Format.Kind.CSV ? line + ":" + place : place;
  }

  private void count(ValueFault flaw, String where) {
    switch (flaw) {
      case V_MOJIBAKE -> unreadablePlace = unreadablePlace.isEmpty() ? where : unreadablePlace;
      case V_LOST_LETTERS -> {
        lost++;
        lostPlace = lostPlace.isEmpty() ? where : lostPlace;
      }
      default -> {
        legacy++;
        legacyPlace = legacyPlace.isEmpty() ? where : legacyPlace;
      }
    }
  }
}

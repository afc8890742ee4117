package htx.sheet;

import htx.contract.Format;
import htx.quality.Cell;
import htx.quality.LegacyText;
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

  TextFlaws(Format.Kind kind) {
    this.kind = kind;
  }

  void line(RawLine line) {
    for (RawCell cell : line.cells()) {
      if (cell.cell().is(Cell.Type.TEXT)) {
        LegacyText.flaw(cell.text())
            .ifPresent(code -> count(code, where(cell.column(), line.line())));
      }
    }
  }

  /** Why the sheet cannot be taken; empty where it can. */
  Optional<Refusal> refusal() {
    if (!unreadablePlace.isEmpty()) {
      return Optional.of(
          new Refusal(
              "V_MOJIBAKE",
              "Chữ ở " + unreadablePlace + " bị giải mã sai; hãy lưu lại tệp bằng UTF-8",
              "The text at " + unreadablePlace + " was decoded wrongly; save the file as UTF-8",
              unreadablePlace));
    }

    return legacy <= TOLERATED
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "V_LEGACY_FONT",
                legacy
                    + " ô dùng phông chữ cũ (TCVN3, VNI), ô đầu tiên là "
                    + legacyPlace
                    + "; hãy chuyển sang Unicode",
                legacy
                    + " cells are in an old font (TCVN3, VNI), the first at "
                    + legacyPlace
                    + "; convert them to Unicode",
                legacyPlace));
  }

  private String where(int column, int line) {
    String place = kind.place(column, line);

    return kind == Format.Kind.CSV ? line + ":" + place : place;
  }

  private void count(String code, String where) {
    if (code.equals("V_MOJIBAKE")) {
      unreadablePlace = unreadablePlace.isEmpty() ? where : unreadablePlace;
    } else {
      legacy++;
      legacyPlace = legacyPlace.isEmpty() ? where : legacyPlace;
    }
  }
}

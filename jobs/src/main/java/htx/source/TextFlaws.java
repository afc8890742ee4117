package htx.source;

import htx.quality.LegacyText;
import java.util.Optional;

/**
 * Counts the cells of a sheet that are no proper Unicode, which spoil the sheet if they are many.
 */
final class TextFlaws {
  private static final int TOLERATED = 2;

  private long legacy;
  private String legacyPlace = "";
  private String unreadablePlace = "";

  void line(RawLine line) {
    for (RawCell cell : line.cells()) {
      if (cell.type() == RawCell.Type.TEXT) {
        LegacyText.flaw(cell.value()).ifPresent(code -> count(code, cell.place(), line.line()));
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

  private void count(String code, String place, int line) {
    String where = Character.isDigit(place.charAt(0)) ? line + ":" + place : place;

    if (code.equals("V_MOJIBAKE")) {
      unreadablePlace = unreadablePlace.isEmpty() ? where : unreadablePlace;
    } else {
      legacy++;
      legacyPlace = legacyPlace.isEmpty() ? where : legacyPlace;
    }
  }
}

package htx.simulate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How one district office fills in its workbook.
 *
 * @param dates pattern of dates typed as text; empty for real dates
 * @param numbersAsText whether numbers stand as text
 */
record DistrictStyle(String dates, boolean numbersAsText, Communes communes, Spelling spelling) {

  /** How communes are written. */
  enum Communes {
    FULL,
    SHORT,
    ABBREVIATED,
    CAPITALS
  }

  /** How letters are put together. */
  enum Spelling {
    PLAIN,
    DECOMPOSED,
    OLD_TONES,
    NO_BREAK
  }

  static DistrictStyle of(String district) {
    return switch (district) {
      case "165" -> style("dd/MM/yyyy", false, Communes.FULL, Spelling.PLAIN);
      case "167" -> style("", true, Communes.FULL, Spelling.DECOMPOSED);
      case "168" -> style("d.M.yyyy", false, Communes.FULL, Spelling.PLAIN);
      case "169" -> style("", true, Communes.FULL, Spelling.OLD_TONES);
      case "170" -> style("d/M/yyyy", false, Communes.SHORT, Spelling.PLAIN);
      case "171" -> style("", false, Communes.FULL, Spelling.NO_BREAK);
      case "172" -> style("", true, Communes.ABBREVIATED, Spelling.PLAIN);
      case "173" -> style("d.M.yyyy", false, Communes.CAPITALS, Spelling.PLAIN);
      default -> style("", false, Communes.FULL, Spelling.PLAIN);
    };
  }

  private static DistrictStyle style(
      String dates, boolean numbersAsText, Communes communes, Spelling spelling) {
    return new DistrictStyle(dates, numbersAsText, communes, spelling);
  }

  /** Whether the cells of its long lists say their place; without, the files are half as large. */
  boolean placed() {
    return !numbersAsText && spelling != Spelling.NO_BREAK;
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(dates, Locale.ROOT).format(day);
  }

  /** The commune as this office writes it; in full where the short name would not do. */
  String commune(Units.Unit commune, boolean ambiguous) {
    String text =
        switch (communes) {
          case FULL -> commune.fullName();
          case SHORT -> ambiguous ? commune.fullName() : commune.name();
          case ABBREVIATED ->
              switch (commune.type()) {
                case "Phường" -> "P. " + commune.name();
                case "Thị trấn" -> "TT. " + commune.name();
                default -> "Xã " + commune.name();
              };
          case CAPITALS -> commune.fullName().toUpperCase(Locale.ROOT);
        };
    return spelt(text, spelling);
  }

  /** The district in a title, in capitals. */
  String title(Units.Unit district) {
    String full = district.fullName();

    if (communes == Communes.ABBREVIATED) {
      full = full.replace("Thành phố", "TP.").replace("Thị xã", "TX.");
    }

    return spelt("UBND " + full.toUpperCase(Locale.ROOT), spelling);
  }

  static String spelt(String text, Spelling spelling) {
    return switch (spelling) {
      case PLAIN -> text;
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case OLD_TONES ->
          text.replace("óa", "oá")
              .replace("òa", "oà")
              .replace("ÓA", "OÁ")
              .replace("ÒA", "OÀ")
              .replace("úy", "uý")
              .replace("ủy", "uỷ");
      case NO_BREAK -> text.replace(' ', '\u00a0');
    };
  }
}

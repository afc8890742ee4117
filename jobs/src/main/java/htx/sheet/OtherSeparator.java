package htx.sheet;

import htx.contract.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The separator of a text file whose headings are parted by another than the declared one.
 *
 * @param separator what parts its fields
 * @param line the number of the line of headings
 */
public record OtherSeparator(char separator, int line) {
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final String NAMED = "(?i)\"?sep=.*";

  /**
   * The one separator by which one of the first lines holds all headings that must be there; empty
   * where the declared one does, where the file names its own, or where several might be meant.
   */
  public static Optional<OtherSeparator> of(Layout layout, List<String> firstLines) {
    if (firstLines.isEmpty() || firstLines.get(0).matches(NAMED)) {
      return Optional.empty();
    }

    char declared = layout.format().separator();
    List<OtherSeparator> found = new ArrayList<>();

    for (int i = 0; i < firstLines.size(); i++) {
      for (char separator : SEPARATORS) {
        if (holdsAll(layout, firstLines.get(i), separator)) {
          found.add(new OtherSeparator(separator, i + 1));
        }
      }
    }

    boolean one = found.size() == 1 && found.get(0).separator() != declared;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The separator as messages name it. */
  public String shown() {
    return shown(separator);
  }

  /** A separator as messages name it. */
  public static String shown(char separator) {
    return separator == '\t' ? "tab" : String.valueOf(separator);
  }

  private static boolean holdsAll(Layout layout, String line, char separator) {
    List<RawCell> cells = new ArrayList<>();

    for (String field : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      cells.add(RawCell.field(cells.size() + 1, field.strip().replaceAll("^\"|\"$", "")));
    }

    Columns columns = Columns.of(layout, List.of(new RawLine(1, cells)));
    return cells.size() > 1 && columns.refusals().isEmpty();
  }
}

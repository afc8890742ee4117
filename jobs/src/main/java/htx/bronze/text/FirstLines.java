package htx.bronze.text;

import htx.bronze.file.Fault;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text file that come before its records: blank ones, those with # in front, and a
 * first one that names the separator, as Excel has it.
 *
 * @param lines those lines, each one cell
 * @param separator what parts the fields of the records
 */
record FirstLines(List<RawLine> lines, char separator) {
  private static final String SEPARATORS = ",;\t|";
  private static final Pattern NAMED =
      Pattern.compile("\"?sep=(.)(?:\"|\\1)*\\s*", Pattern.CASE_INSENSITIVE);

  /** The letters of a line that is looked at before it is known what it is. */
  private static final int PEEKED = 16;

  FirstLines {
    lines = List.copyOf(lines);
  }

  /** Reads them from the beginning of a text, which then stands at its first record. */
  static FirstLines of(BufferedReader text, char declared) throws IOException {
    List<RawLine> lines = new ArrayList<>();
    char separator = declared;

    if (peeked(text).matches("(?is)\"?sep=.*")) {
      String line = text.readLine();
      separator = named(line);
      lines.add(line(1, line));
    }

    while (peeked(text).matches("(?s)[#\r\n].*")) {
      lines.add(line(lines.size() + 1, text.readLine()));
    }

    return new FirstLines(lines, separator);
  }

  private static String peeked(BufferedReader text) throws IOException {
    char[] letters = new char[PEEKED];
    text.mark(PEEKED);
    int n = 0;

    for (int more = 0; more >= 0 && n < PEEKED; n += Math.max(0, more)) {
      more = text.read(letters, n, PEEKED - n);
    }
    text.reset();

    return new String(letters, 0, n);
  }

  private static char named(String line) {
    Matcher named = NAMED.matcher(line);

    if (!named.matches() || SEPARATORS.indexOf(named.group(1)) < 0) {
      throw Fault.F_SEPARATOR.refusal("1", line, SEPARATORS.replace("\t", "tab"));
    }

    return named.group(1).charAt(0);
  }

  private static RawLine line(int number, String text) {
    List<RawCell> cells = text.isEmpty() ? List.of() : List.of(RawCell.field(1, text));
    return new RawLine(number, cells);
  }
}

package htx.bronze.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text followed by a line of its own that says it has ended. A quote left open swallows that line,
 * which is how it is noticed.
 */
final class EndMark extends FilterReader {
  /** The line that ends the text: characters that no text may hold. */
  static final String LINE = "\uFFFF\uFFFE\uFFFF";

  private int last = '\n';
  private String rest = "";
  private boolean ended;

  EndMark(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (!ended) {
      int n = super.read(into, from, length);

      if (n > 0) {
        last = into[from + n - 1];
      }

      if (n >= 0) {
        return n;
      }
      ended = true;
      rest = (last == '\n' || last == '\r' ? "" : "\n") + LINE;
    }

    if (rest.isEmpty()) {
      return -1;
    }

    int n = Math.min(length, rest.length());
    rest.getChars(0, n, into, from);
    rest = rest.substring(n);
    return n;
  }
}

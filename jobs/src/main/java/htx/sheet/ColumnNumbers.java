package htx.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that numbers a form's columns: (1) (2) (3), or A B 1 2, or 1 2 3=1+2. */
final class ColumnNumbers {
  private static final Pattern LETTER = Pattern.compile("\\(?([A-HĐ])\\)?");
  private static final Pattern NUMBER =
      Pattern.compile("[(\\[]?-?(\\d{1,2})(?:[.,]0)?[)\\]]?(?: ?[=:(] ?[\\d()+\\-*/x:,% ]+)?");
  private static final int LEAST = 3;

  private ColumnNumbers() {}

  /** Whether the cells count the columns: letters first if any, then numbers from 1 on. */
  static boolean are(List<RawCell> filled) {
    if (filled.size() < LEAST) {
      return false;
    }

    int expected = 1;

    for (RawCell cell : filled) {
      String text = cell.cell().canonical();

      if (expected == 1 && LETTER.matcher(text).matches()) {
        continue;
      }

      Matcher number = NUMBER.matcher(text);

      if (!number.matches() || Integer.parseInt(number.group(1)) != expected) {
        return false;
      }
      expected++;
    }

    return true;
  }
}

package htx.bronze.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import htx.bronze.file.Fault;
import java.util.ArrayList;
import java.util.List;

/** Collects the fields of a record as the parser meets them, and knows on which line it is. */
final class Records extends AbstractBaseCsvCallbackHandler<Records.Found> {
  private static final int MOST_FIELDS = 16_384;

  private final long linesBefore;
  private List<String> fields = new ArrayList<>();
  private long starts;
  private long line;
  private long lastField;

  /**
   * One record.
   *
   * @param line the line on which it starts
   * @param lastField the line on which its last field starts
   */
  record Found(long line, long lastField, List<String> fields) {}

  Records(long linesBefore) {
    this.linesBefore = linesBefore;
  }

  /** The line on which the field starts that comes next, or was not read to its end. */
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    fields = new ArrayList<>();
    starts = linesBefore + startingLineNumber;
    line = starts;
    lastField = starts;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index >= MOST_FIELDS) {
      throw Fault.X_COLUMN_RANGE.refusal(Long.toString(line), line, MOST_FIELDS);
    }

    lastField = line;
    fields.add(new String(buffer, offset, length));

    for (int i = offset; i < offset + length; i++) {
      boolean ofPair = buffer[i] == '\n' && i > offset && buffer[i - 1] == '\r';
      line += (buffer[i] == '\n' || buffer[i] == '\r') && !ofPair ? 1 : 0;
    }
  }

  @Override
  protected void handleEmpty() {
    fields.add("");
  }

  @Override
  protected Found buildRecord() {
    return new Found(starts, lastField, fields);
  }
}

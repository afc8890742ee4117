package htx.bronze;

import htx.bronze.file.Lines;
import htx.sheet.SheetReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** The bronze rows of one sheet, made as they are asked for: never more than a line's at a time. */
final class BronzeRows implements Iterator<Row> {
  private final Queue<Row> made = new ArrayDeque<>();
  private final Lines lines;
  private final SheetReading reading;
  private boolean ended;

  /**
   * Takes over the lines, which are closed after the last row.
   *
   * @param reader starts the reading that hands its rows to the given consumer
   */
  BronzeRows(Lines lines, Function<Consumer<Row>, SheetReading> reader) {
    this.lines = lines;
    this.reading = reader.apply(made::add);
  }

  @Override
  public boolean hasNext() {
    while (made.isEmpty() && !ended) {
      if (lines.hasNext()) {
        reading.line(lines.next());
      } else {
        reading.end();
        ended = true;
        close();
      }
    }

    return !made.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }

    return made.remove();
  }

  private void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

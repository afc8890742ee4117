package htx.bronze;

import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.sheet.RawLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Lines that were all read once before the first is handed on, so that no line of a file that turns
 * out to be broken further down is ever taken in. Few lines are held; many are read a second time.
 */
final class CheckedLines implements Lines {
  private static final int HELD = 20_000;

  private final Iterator<RawLine> lines;
  private final Lines open;

  /** A way back to the first line. */
  @FunctionalInterface
  interface Start {
    Lines open() throws IOException;
  }

  private CheckedLines(Iterator<RawLine> lines, Lines open) {
    this.lines = lines;
    this.open = open;
  }

  /**
   * Reads the lines through and closes them.
   *
   * @param again how they are opened anew where they are too many to hold
   * @throws RefusedFile for the first thing found wrong
   */
  static CheckedLines of(Lines first, Start again) throws IOException {
    List<RawLine> held = new ArrayList<>();

    try (first) {
      while (first.hasNext() && held.size() < HELD) {
        held.add(first.next());
      }

      if (!first.hasNext()) {
        return new CheckedLines(held.iterator(), first);
      }
      held.clear();

      while (first.hasNext()) {
        first.next();
      }
    }

    Lines reopened = again.open();
    return new CheckedLines(reopened, reopened);
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public RawLine next() {
    return lines.next();
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}

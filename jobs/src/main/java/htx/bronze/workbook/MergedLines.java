package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.quality.Cell;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The rows of a sheet, in which cells that others cover, or share with several rows, are marked
 * with their range. A merge whose lower rows hold nothing of their own is one tall row, and shared
 * by none.
 */
final class MergedLines implements Lines {
  private static final int FARTHEST = 10_000;

  private final Lines lines;
  private final List<Merge> merges;
  private final Limits limits;
  private final Deque<RawLine> ahead = new ArrayDeque<>();
  private final List<Merge> open = new ArrayList<>();
  private int next;

  /**
   * @param merges from top to bottom
   */
  MergedLines(Lines lines, List<Merge> merges, Limits limits) {
    this.lines = lines;
    this.merges = merges;
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || lines.hasNext();
  }

  @Override
  public RawLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }

    RawLine line = ahead.isEmpty() ? lines.next() : ahead.remove();
    int row = line.line();
    open.removeIf(merge -> merge.bottom() < row);

    while (next < merges.size() && merges.get(next).top() <= row) {
      open.add(merges.get(next++));
    }

    // merges beside each other are at most as many as there are columns
    if (open.size() > limits.columns()) {
      throw Fault.F_DAMAGED.refusal(open.get(0).range(), open.get(0).range(), "mergeCells");
    }

    return open.isEmpty() ? line : marked(line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private RawLine marked(RawLine line) {
    if (!hasOwn(line)) {
      return new RawLine(line.line(), List.of(), line.remarks());
    }

    TreeMap<Integer, RawCell> cells = new TreeMap<>(Comparator.naturalOrder());
    line.cells().forEach(cell -> cells.put(cell.column(), cell));

    for (Merge merge : open) {
      if (merge.hangsInto(line.line())) {
        cover(merge, merge.left(), cells);
      } else if (merge.top() == line.line()) {
        if (holdsAny(merge, cells)) {
          cover(merge, merge.left() + 1, cells);
        }

        if (merge.isOfSeveralRows() && isShared(merge)) {
          cells.computeIfPresent(
              merge.left(), (column, cell) -> new RawCell(column, cell.cell(), merge.range()));
        }
      }
    }

    return new RawLine(line.line(), List.copyOf(cells.values()), line.remarks());
  }

  /** Whatever is stored there is not seen, and so not read. */
  private void cover(Merge merge, int first, Map<Integer, RawCell> cells) {
    int last = Math.min(merge.right(), limits.columns());

    for (int column = first; column <= last; column++) {
      cells.put(column, new RawCell(column, Cell.text(""), merge.range()));
    }
  }

  private static boolean holdsAny(Merge merge, NavigableMap<Integer, RawCell> cells) {
    return !cells.subMap(merge.left(), true, merge.right(), true).isEmpty();
  }

  /** Whether a row below the first of a merge holds anything of its own. */
  private boolean isShared(Merge merge) {
    for (RawLine line : ahead) {
      if (line.line() <= merge.bottom() && hasOwn(line)) {
        return true;
      }
    }

    while (lines.hasNext() && (ahead.isEmpty() || ahead.getLast().line() < merge.bottom())) {
      RawLine line = lines.next();
      ahead.add(line);

      if (ahead.size() > FARTHEST || (line.line() <= merge.bottom() && hasOwn(line))) {
        return true;
      }
    }

    return false;
  }

  private boolean hasOwn(RawLine line) {
    return line.cells().stream().anyMatch(cell -> !isCovered(cell.column(), line.line()));
  }

  private boolean isCovered(int column, int row) {
    for (Merge merge : open) {
      if (merge.hangsInto(row) && merge.holdsColumn(column)) {
        return true;
      }
    }

    for (int i = next; i < merges.size() && merges.get(i).top() < row; i++) {
      if (merges.get(i).hangsInto(row) && merges.get(i).holdsColumn(column)) {
        return true;
      }
    }

    return false;
  }
}

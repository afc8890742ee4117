package htx.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * One line as a reader found it: its number from 1 and its cells from left to right; empty ones may
 * be left out.
 */
public record RawLine(int line, List<RawCell> cells) implements Serializable {
  public RawLine {
    cells = List.copyOf(cells);
  }
}

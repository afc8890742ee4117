package htx.sheet;

import htx.table.Message;
import java.io.Serializable;
import java.util.List;

/**
 * One line as a reader found it.
 *
 * @param line its number from 1
 * @param cells its cells from left to right; empty ones may be left out
 * @param remarks what the reader met on the way to it that is unusual
 */
public record RawLine(int line, List<RawCell> cells, List<Message> remarks)
    implements Serializable {
  public RawLine {
    cells = List.copyOf(cells);
    remarks = List.copyOf(remarks);
  }

  public RawLine(int line, List<RawCell> cells) {
    this(line, cells, List.of());
  }
}

package htx.bronze.file;

import htx.sheet.RawLine;
import htx.table.Message;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Lines of which the first brings what is unusual about all of them. */
public final class RemarkedLines implements Lines {
  private final Lines lines;
  private List<Message> remarks;

  public RemarkedLines(Lines lines, List<Message> remarks) {
    this.lines = lines;
    this.remarks = remarks;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public RawLine next() {
    RawLine line = lines.next();

    if (remarks.isEmpty()) {
      return line;
    }

    List<Message> all = Stream.concat(remarks.stream(), line.remarks().stream()).toList();
    remarks = List.of();

    return new RawLine(line.line(), line.cells(), all);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

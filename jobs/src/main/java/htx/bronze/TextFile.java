package htx.bronze;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.text.CsvReader;
import htx.contract.Layout;
import htx.quality.Doubt;
import htx.sheet.OtherSeparator;
import htx.sheet.RawLine;
import htx.table.Message;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text file of a source, read by the separator that parts its headings. */
final class TextFile {
  private static final int HEADINGS_WITHIN = 60;

  private TextFile() {}

  /**
   * Its lines. Where all headings are parted by one other separator than the declared one, that one
   * holds for the whole file, and the first line says so.
   */
  static Lines lines(Path file, Layout layout, Limits limits) throws IOException {
    Charset charset = Charset.forName(layout.format().charset());
    char declared = layout.format().separator();
    Optional<OtherSeparator> other =
        OtherSeparator.of(layout, CsvReader.firstLines(file, charset, limits, HEADINGS_WITHIN));

    if (other.isEmpty()) {
      return CsvReader.open(file, declared, charset, limits);
    }

    Message remark =
        Doubt.F_OTHER_SEPARATOR.at(
            Integer.toString(other.get().line()),
            other.get().shown(),
            OtherSeparator.shown(declared));
    return new Remarked(CsvReader.open(file, other.get().separator(), charset, limits), remark);
  }

  /** Lines whose first one is handed on with a remark. */
  private static final class Remarked implements Lines {
    private final Lines lines;
    private final Message remark;
    private boolean told;

    Remarked(Lines lines, Message remark) {
      this.lines = lines;
      this.remark = remark;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public RawLine next() {
      RawLine line = lines.next();

      if (told) {
        return line;
      }
      told = true;
      List<Message> all = Stream.concat(Stream.of(remark), line.remarks().stream()).toList();

      return new RawLine(line.line(), line.cells(), all);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}

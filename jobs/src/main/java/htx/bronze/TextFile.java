package htx.bronze;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RemarkedLines;
import htx.bronze.text.CsvReader;
import htx.contract.Layout;
import htx.quality.Doubt;
import htx.sheet.OtherSeparator;
import htx.table.Message;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
    return new RemarkedLines(
        CsvReader.open(file, other.get().separator(), charset, limits), List.of(remark));
  }
}

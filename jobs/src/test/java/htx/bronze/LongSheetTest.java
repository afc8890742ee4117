package htx.bronze;

import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.workbook.WorkbookReader;
import htx.bronze.workbook.Xlsx;
import htx.contract.Layout;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import htx.source.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of more rows than a district's may have, and how many of a sheet's rows are held. */
class LongSheetTest {
  private static final Layout REGISTER = Contracts.of("htx_164_2018.xlsx").get(0).layout();

  @TempDir Path landing;

  @Test
  void aSheetOfOneRowTooManyIsRefusedAndNoneOfItsRowsIsTakenIn() throws IOException {
    Iterator<Row> rows = taken(workbook(300_001));

    // the limit, and the row that is past it
    assertThat(rows.next().toString()).contains("S_TOO_MANY_ROWS", "300,000", "300001");
    assertThat(rows).isExhausted();
  }

  @Test
  void aSheetOfAsManyRowsAsThereMayBeIsReadToItsEnd() throws IOException {
    int read = 0;

    try (WorkbookReader workbook = WorkbookReader.open(workbook(300_000), Limits.DISTRICT);
        Lines lines = workbook.lines(workbook.sheets().get(0))) {
      while (lines.hasNext()) {
        lines.next();
        read++;
      }
    }

    assertThat(read).isEqualTo(300_000);
  }

  @Test
  void aLongSheetIsReadTwiceAndThenHandedOnRowByRow() throws IOException {
    Counted first = new Counted(300_000);
    Counted second = new Counted(300_000);
    CheckedLines lines = CheckedLines.of(first, () -> second);

    assertThat(first.read).isEqualTo(300_000);

    for (int row = 1; row <= 300_000; row++) {
      lines.next();
      // none is read ahead and kept
      if (second.read != row) {
        assertThat(second.read).isEqualTo(row);
      }
    }

    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void aShortSheetIsHeldAndReadOnce() throws IOException {
    Counted first = new Counted(20_000);
    CheckedLines lines =
        CheckedLines.of(
            first,
            () -> {
              throw new IllegalStateException("read a second time");
            });

    assertThat(first.read).isEqualTo(20_000);
    assertThat(lines).toIterable().hasSize(20_000);
  }

  private Path workbook(int count) throws IOException {
    StringBuilder rows = new StringBuilder("<sheetData>");

    for (int i = 1; i <= count; i++) {
      rows.append("<row><c><v>").append(i * 7919L).append("</v></c></row>");
    }

    Path folder = Files.createDirectories(landing.resolve("2019-01-15_164"));
    byte[] workbook =
        Xlsx.with(
            Xlsx.sample(),
            Xlsx.SHEET,
            xml -> xml.replaceAll("(?s)<sheetData>.*(?=</sheetData>)", rows.toString()));

    return Xlsx.file(folder, "htx_164_2018.xlsx", workbook);
  }

  private Iterator<Row> taken(Path workbook) throws IOException {
    LandedFile landed = Landing.scan(landing).get(0);
    assertThat(landed.path()).isEqualTo(workbook);

    return new FileIntake(
            REGISTER,
            List.of(REGISTER),
            (domain, value) -> "k0_" + domain,
            Instant.EPOCH,
            Limits.DISTRICT)
        .rows(landed);
  }

  /** Lines that are made as they are asked for, and counted. */
  private static final class Counted implements Lines {
    private final int lines;
    private int read;

    Counted(int lines) {
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return read < lines;
    }

    @Override
    public RawLine next() {
      read++;
      return new RawLine(read, List.of(RawCell.field(1, "x")));
    }

    @Override
    public void close() {}
  }
}

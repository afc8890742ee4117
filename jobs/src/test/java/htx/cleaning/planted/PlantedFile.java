package htx.cleaning.planted;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.text.CsvReader;
import htx.bronze.workbook.SheetNames;
import htx.bronze.workbook.WorkbookReader;
import htx.bronze.workbook.Xlsx;
import htx.contract.Layout;
import htx.sheet.RawLine;
import htx.sheet.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes made sheets as the files that offices send, and reads them by the readers of files. */
final class PlantedFile {
  private final Path folder;

  PlantedFile(Path folder) {
    this.folder = folder;
  }

  Sheet read(PlantedSheet made) throws IOException {
    PlantedForm form = made.form();
    Layout layout = form.contract().layout();
    byte[] bytes =
        form.isWorkbook()
            ? new WrittenWorkbook(layout.sheetName()).of(made.text())
            : WrittenText.as(made.text().length()).of(made.text());
    Path file = Xlsx.file(folder, form.file(), bytes);

    return Sheet.of(
        form.contract(),
        form.delivery(),
        form.file(),
        form.isWorkbook() ? rows(file, layout) : records(file, layout));
  }

  private static List<RawLine> rows(Path file, Layout layout) throws IOException {
    try (WorkbookReader workbook = WorkbookReader.open(file, Limits.DISTRICT);
        Lines lines = workbook.lines(SheetNames.find(workbook.sheets(), layout.sheetName()))) {
      return all(lines);
    }
  }

  private static List<RawLine> records(Path file, Layout layout) throws IOException {
    try (Lines lines =
        CsvReader.open(
            file, layout.format().separator(), StandardCharsets.UTF_8, Limits.DISTRICT)) {
      return all(lines);
    }
  }

  private static List<RawLine> all(Lines lines) {
    List<RawLine> all = new ArrayList<>();
    lines.forEachRemaining(all::add);
    return all;
  }
}

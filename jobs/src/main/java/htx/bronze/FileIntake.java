package htx.bronze;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.bronze.workbook.SheetNames;
import htx.bronze.workbook.WorkbookReader;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.sheet.Pseudonym;
import htx.sheet.SheetReading;
import htx.sheet.stored.FileRow;
import htx.sheet.stored.SheetOutcome;
import htx.table.Message;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * How one source's files become bronze rows, each file by itself.
 *
 * @param sharers the layouts of all sources that may read sheets of the same workbooks, this one
 *     too
 */
record FileIntake(
    Layout layout, List<Layout> sharers, Pseudonym pseudonym, Instant takenInAt, Limits limits)
    implements Serializable {

  /** The rows of a file: its lines and what became of it, or only the latter if it is not read. */
  Iterator<Row> rows(LandedFile landed) {
    if (landed.leftOut().isPresent()) {
      return one(refused(landed, landed.leftOut().get()));
    }

    try {
      refuseIfChanged(landed);

      return switch (layout.format().kind()) {
        case WORKBOOK -> workbookRows(landed);
        case CSV -> read(landed, "", textLines(landed.path()), () -> textLines(landed.path()));
      };
    } catch (RefusedFile e) {
      return one(refused(landed, e.finding()));
    } catch (IOException | UncheckedIOException e) {
      return one(refused(landed, Fault.F_UNREADABLE.at("", e.getClass().getSimpleName())));
    } catch (RuntimeException e) {
      // whatever a stranger's bytes make a library do, the other files go on
      String what = e.getClass().getSimpleName();
      return one(refused(landed, Fault.F_DAMAGED.at("", landed.file().name(), what)));
    }
  }

  private Iterator<Row> workbookRows(LandedFile landed) throws IOException {
    List<Row> others = List.of();

    try (WorkbookReader workbook = WorkbookReader.open(landed.path(), limits)) {
      others = sheetsOfNoContract(landed, workbook);
      WorkbookReader.Sheet sheet = SheetNames.find(workbook.sheets(), sheet());
      Lines first = workbook.lines(sheet);
      Iterator<Row> rows = read(landed, sheet.name(), first, () -> sheetLines(landed.path()));
      return new InTurn<>(List.of(others.iterator(), rows).iterator());
    } catch (RefusedFile e) {
      return Stream.concat(others.stream(), Stream.of(refused(landed, e.finding()))).iterator();
    }
  }

  private Iterator<Row> read(LandedFile landed, String sheet, Lines first, CheckedLines.Start again)
      throws IOException {
    return new BronzeRows(
        CheckedLines.of(first, again),
        rows -> new SheetReading(layout, landed.file(), sheet, pseudonym, takenInAt, rows));
  }

  private Lines sheetLines(Path file) throws IOException {
    WorkbookReader workbook = WorkbookReader.open(file, limits);
    return workbook.onlyLines(SheetNames.find(workbook.sheets(), sheet()));
  }

  private Lines textLines(Path file) throws IOException {
    return TextFile.lines(file, layout, limits);
  }

  /** One row for each sheet with values that no contract asks for, from one contract a workbook. */
  private List<Row> sheetsOfNoContract(LandedFile landed, WorkbookReader workbook) {
    List<Layout> readers =
        sharers.stream().filter(reader -> reader.fileName().matches(landed.file().name())).toList();

    if (!readers.get(0).source().equals(layout.source())) {
      return List.of();
    }

    Set<String> asked =
        readers.stream()
            .flatMap(reader -> reader.sheet().stream())
            .map(Canonical::key)
            .collect(Collectors.toSet());
    return workbook.sheets().stream()
        .filter(sheet -> !asked.contains(Canonical.key(sheet.name())))
        .filter(workbook::holdsValues)
        .map(sheet -> row(landed, sheet.name(), Fault.S_UNKNOWN.at("", sheet.name())))
        .toList();
  }

  private Row refused(LandedFile landed, Message finding) {
    return row(landed, sheet(), finding);
  }

  private Row row(LandedFile landed, String sheet, Message finding) {
    return FileRow.of(landed.file(), sheet, SheetOutcome.of(finding, 0), takenInAt);
  }

  private String sheet() {
    return layout.sheet().orElse("");
  }

  private static void refuseIfChanged(LandedFile landed) throws IOException {
    FileHash now = FileHash.of(landed.path());

    if (!now.sha256().equals(landed.file().hash())) {
      throw Fault.F_NOT_STABLE.refusal("", landed.bytes(), now.bytes());
    }
  }

  private static Iterator<Row> one(Row row) {
    return Collections.singletonList(row).iterator();
  }
}

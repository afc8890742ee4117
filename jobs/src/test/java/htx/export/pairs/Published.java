package htx.export.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import htx.export.TypedRow;
import htx.export.report.Edition;
import htx.export.report.ExportSettings;
import htx.export.report.Figures;
import htx.export.report.Reference;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Assumptions;
import htx.table.Field;
import htx.table.Table;
import htx.territory.District;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The tables of a publication as its text files have them, and its reports made from those. */
public final class Published {
  private final Path folder;
  private final ExportSettings settings;
  private final Reference reference;
  private final Map<Table, List<Row>> tables = new ConcurrentHashMap<>();
  private final Figures figures = new Figures(this::rows);

  /**
   * A publication.
   *
   * @param lists the folder of the reference lists that it was made with
   */
  public Published(Path folder, Path lists, ExportSettings settings) {
    this.folder = folder;
    this.settings = settings;
    this.reference =
        new Reference(
            read(lists.resolve("districts.csv"), District.TABLE),
            read(lists.resolve("sectors.csv"), Sector.TABLE),
            read(lists.resolve("products.csv"), Product.TABLE),
            read(lists.resolve("funds.csv"), Fund.TABLE));
  }

  List<Row> rows(Table table) {
    return tables.computeIfAbsent(
        table, asked -> read(folder.resolve("bang/" + asked.name() + ".csv"), asked));
  }

  Assumptions assumptions() {
    return settings.assumptions();
  }

  Edition edition(int year) {
    return new Edition(year, LocalDate.of(year + 1, 1, 31), settings, reference, figures);
  }

  private static List<Row> read(Path file, Table table) {
    List<Row> rows = new ArrayList<>();

    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(Files.newInputStream(file))) {
      lines.forEach(line -> rows.add(row(table, line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return rows;
  }

  private static Row row(Table table, NamedCsvRecord line) {
    return TypedRow.of(
        table,
        table.fields().stream()
            .flatMap((Field field) -> Stream.of(field, cell(field, line)))
            .toArray());
  }

  private static Object cell(Field field, NamedCsvRecord line) {
    String cell = line.findField(field.name()).orElse("");

    return cell.isEmpty() && !field.required() ? null : cell;
  }
}

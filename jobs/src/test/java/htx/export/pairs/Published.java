package htx.export.pairs;

import htx.export.report.Edition;
import htx.export.report.ExportSettings;
import htx.export.report.Figures;
import htx.export.report.Reference;
import htx.run.vintage.VintageFolder;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.silver.Vintage;
import htx.table.Assumptions;
import htx.table.Table;
import htx.territory.District;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
   * @param frozen the folder of the publications that were frozen by then
   */
  public Published(Path folder, Path lists, Path frozen, ExportSettings settings) {
    this.folder = folder;
    this.settings = settings;
    this.reference =
        new Reference(
            TextTable.read(lists.resolve("districts.csv"), District.TABLE),
            TextTable.read(lists.resolve("sectors.csv"), Sector.TABLE),
            TextTable.read(lists.resolve("products.csv"), Product.TABLE),
            TextTable.read(lists.resolve("funds.csv"), Fund.TABLE),
            vintages(frozen));
  }

  private static List<Row> vintages(Path frozen) {
    try {
      return VintageFolder.all(frozen).stream()
          .flatMap(folder -> TextTable.read(folder.declaration(), Vintage.TABLE).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows(Table table) {
    return tables.computeIfAbsent(
        table, asked -> TextTable.read(folder.resolve("bang/" + asked.name() + ".csv"), asked));
  }

  Assumptions assumptions() {
    return settings.assumptions();
  }

  Edition edition(int year) {
    return new Edition(year, LocalDate.of(year + 1, 1, 31), settings, reference, figures);
  }
}

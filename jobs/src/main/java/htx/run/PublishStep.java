package htx.run;

import htx.export.Origins;
import htx.export.Publication;
import htx.export.report.ExportSettings;
import htx.export.report.Reference;
import htx.lake.Lake;
import htx.sheet.stored.DeliveredFile;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.silver.Vintage;
import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import htx.territory.District;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Builds the year's documents from gold and publishes them. */
record PublishStep(
    List<DeliveredFile> deliveries,
    Supplier<ExportSettings> settings,
    Publishing publishing,
    String code,
    Supplier<Lake> lake)
    implements Step {
  private static final List<Table> NAMES =
      List.of(District.TABLE, Sector.TABLE, Product.TABLE, Fund.TABLE, Vintage.TABLE);

  @Override
  public String name() {
    return "export";
  }

  @Override
  public List<Part> makes() {
    return List.of();
  }

  @Override
  public List<Input> reads() {
    return Stream.concat(Publication.TABLES.stream(), NAMES.stream()).map(Input::of).toList();
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(
        Map.of(
            "code",
            code,
            "settings",
            settings.get().toString(),
            "deliveries",
            Fingerprint.of(deliveries.stream().map(DeliveredFile::toString).sorted().toList())));
  }

  @Override
  public boolean stands(LedgerEntry made) {
    return publishing.stands(made.content());
  }

  @Override
  public Result work(InputFingerprints inputs) {
    Lake tables = lake.get();
    String id = "k" + knownOn() + "-" + inputs.fingerprint().substring(0, 10);
    Reference reference =
        new Reference(
            tables.rows(District.TABLE).collectAsList(),
            tables.rows(Sector.TABLE).collectAsList(),
            tables.rows(Product.TABLE).collectAsList(),
            tables.rows(Fund.TABLE).collectAsList(),
            tables.list(Vintage.TABLE));
    Map<Table, List<Row>> read = new HashMap<>();
    // here and not where the workbooks are built: those threads know no session
    Publication.TABLES.forEach(table -> read.put(table, tables.inOrder(table)));
    publishing.publish(
        id,
        folder -> Publication.write(folder, read::get, reference, settings.get(), origins(inputs)));

    return Result.ofDocument(Publication.TABLES.size(), id);
  }

  private Origins origins(InputFingerprints inputs) {
    SortedMap<String, String> contents = new TreeMap<>();
    Publication.TABLES.forEach(
        table -> contents.put(table.id(), Fingerprint.of(List.of(inputs.content(table)))));

    return new Origins(
        deliveries,
        contents,
        code,
        new TreeMap<>(Map.of("assumptions", settings.get().assumptions().told())));
  }

  private LocalDate knownOn() {
    return deliveries.stream()
        .map(DeliveredFile::deliveredOn)
        .max(LocalDate::compareTo)
        .orElse(settings.get().assumptions().knownOn());
  }
}

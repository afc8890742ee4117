package htx.run;

import htx.export.ExportSettings;
import htx.export.Origins;
import htx.export.Publication;
import htx.export.Reference;
import htx.lake.Lake;
import htx.sheet.DeliveredFile;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Input;
import htx.table.Table;
import htx.territory.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Builds the year's documents from gold and publishes them. */
record PublishStep(
    List<DeliveredFile> deliveries,
    ExportSettings settings,
    Publishing publishing,
    Workshop workshop)
    implements Step {
  private static final List<Table> NAMES =
      List.of(District.TABLE, Sector.TABLE, Product.TABLE, Fund.TABLE);

  @Override
  public String name() {
    return "export";
  }

  @Override
  public List<Table> writes() {
    return List.of();
  }

  @Override
  public SortedMap<String, String> inputs() {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("code", workshop.code().of("table", "indicator", "gold", "export"));
    inputs.put("settings", settings.toString());
    inputs.put(
        "deliveries",
        Fingerprint.of(deliveries.stream().map(DeliveredFile::toString).sorted().toList()));
    Stream.concat(Publication.TABLES.stream(), NAMES.stream())
        .forEach(table -> inputs.put(table.id(), workshop.ledger().content(Input.of(table))));

    return inputs;
  }

  @Override
  public boolean stands(Made made) {
    return publishing.stands(made.content());
  }

  @Override
  public Result work() {
    Lake lake = workshop.lake();
    List<String> texts = new ArrayList<>();
    inputs().forEach((name, fingerprint) -> texts.add(name + "=" + fingerprint));
    String id = "k" + knownOn() + "-" + Fingerprint.of(texts).substring(0, 10);
    Reference reference =
        new Reference(
            lake.rows(District.TABLE).collectAsList(),
            lake.rows(Sector.TABLE).collectAsList(),
            lake.rows(Product.TABLE).collectAsList(),
            lake.rows(Fund.TABLE).collectAsList());
    Map<Table, List<Row>> read = new HashMap<>();
    // here and not where the workbooks are built: those threads know no session
    Publication.TABLES.forEach(table -> read.put(table, inOrder(lake, table)));
    publishing.publish(
        id, folder -> Publication.write(folder, read::get, reference, settings, origins()));

    return new Result(Map.of(name(), new Content(Publication.TABLES.size(), id)), Map.of(), 0);
  }

  private static List<Row> inOrder(Lake lake, Table table) {
    return lake.rows(table)
        .select(table.columns())
        .coalesce(1)
        .sortWithinPartitions(table.keyColumns())
        .collectAsList();
  }

  private Origins origins() {
    SortedMap<String, String> contents = new TreeMap<>();
    Publication.TABLES.forEach(
        table ->
            contents.put(
                table.id(), Fingerprint.of(List.of(workshop.ledger().content(Input.of(table))))));

    return new Origins(
        deliveries,
        contents,
        workshop.code().whole(),
        new TreeMap<>(Map.of("assumptions", settings.assumptions().toString())));
  }

  private LocalDate knownOn() {
    return deliveries.stream()
        .map(DeliveredFile::deliveredOn)
        .max(LocalDate::compareTo)
        .orElse(settings.assumptions().knownOn());
  }
}

package htx.run;

import htx.bronze.ReferenceTable;
import htx.lake.Lake;
import htx.run.vintage.TextLines;
import htx.run.vintage.VintageFolder;
import htx.silver.Vintage;
import htx.table.DiskFailed;
import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/**
 * Takes in what the frozen publications say in one of their files: each is a folder beside the
 * printed figures.
 *
 * @param file the file's name in each folder; a publication that has none says nothing there
 * @param knownBy publications issued after this day are not known
 * @param code the fingerprint of the code that reads it
 */
record VintageStep(
    Table table, String file, Path published, LocalDate knownBy, String code, Supplier<Lake> lake)
    implements Step {

  @Override
  public String name() {
    return table.id();
  }

  @Override
  public List<Part> makes() {
    return List.of(Part.whole(table));
  }

  @Override
  public List<Input> reads() {
    return List.of();
  }

  @Override
  public SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("code", code);
    facts.put("known by", knownBy.toString());

    for (VintageFolder folder : folders()) {
      facts.put("declaration " + folder.name(), Fingerprint.ofFile(folder.declaration()));

      if (Files.exists(folder.path().resolve(file))) {
        facts.put("file " + folder.name(), Fingerprint.ofFile(folder.path().resolve(file)));
      }
    }

    return facts;
  }

  @Override
  public Result work(InputFingerprints inputs) {
    Part part = Part.whole(table);
    List<Row> rows = new ArrayList<>();

    for (VintageFolder folder : folders()) {
      if (isKnown(folder) && Files.exists(folder.path().resolve(file))) {
        rows.addAll(read(table, folder.path().resolve(file)));
      }
    }

    Lake tables = lake.get();

    return Result.of(
        part, tables.write(part, tables.spark().createDataFrame(rows, table.schema()), name()));
  }

  private List<VintageFolder> folders() {
    try {
      return VintageFolder.all(published);
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_LIST.of(published), e);
    }
  }

  private boolean isKnown(VintageFolder folder) {
    return read(Vintage.TABLE, folder.declaration()).stream()
        .noneMatch(row -> Vintage.ISSUED_ON.dayIn(row).isAfter(knownBy));
  }

  private static List<Row> read(Table table, Path file) {
    String name = file.getParent().getFileName() + "/" + file.getFileName();

    try {
      return ReferenceTable.read(table, name, TextLines.of(file), ReferenceTable.Allowed.ANYTHING);
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_LIST.of(file), e);
    }
  }
}

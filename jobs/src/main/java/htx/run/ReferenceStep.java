package htx.run;

import htx.bronze.ReferenceTable;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Takes in one reference table from its text file.
 *
 * @param part the part of the table that the file fills, or an empty text for the whole table
 */
record ReferenceStep(Table table, String part, Path file, Workshop workshop) implements Step {

  @Override
  public String name() {
    return part.isEmpty() ? table.id() : table.id() + "/" + part;
  }

  @Override
  public List<Table> writes() {
    return List.of(table);
  }

  @Override
  public SortedMap<String, String> inputs() {
    return new TreeMap<>(
        Map.of(
            "file " + file.getFileName(),
            Fingerprint.ofFile(file),
            "code",
            workshop.code().of("table", "quality", "territory", "silver", "source")));
  }

  @Override
  public Result work() {
    Lake lake = workshop.lake();
    Dataset<Row> rows = lake.spark().createDataFrame(read(), table.schema());
    Commit commit =
        part.isEmpty()
            ? lake.overwrite(table, rows, name())
            : lake.replace(table, part, rows, name());

    return new Result(
        Map.of(name(), new Content(commit.rows(), commit.content())),
        Map.of(table.id(), commit.version()),
        0);
  }

  private List<Row> read() {
    try {
      return ReferenceTable.read(table, file.getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Reference data cannot be read: " + file, e);
    }
  }
}

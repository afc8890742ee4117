package htx.run;

import htx.bronze.ReferenceTable;
import htx.lake.Lake;
import htx.table.DiskFailed;
import htx.table.Input;
import htx.table.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/**
 * Takes in one reference table, or a part of one, from its text file.
 *
 * @param code the fingerprint of the code that reads it
 */
record ReferenceStep(Part part, Path file, String code, Supplier<Lake> lake) implements Step {

  @Override
  public String name() {
    return part.id();
  }

  @Override
  public List<Part> makes() {
    return List.of(part);
  }

  @Override
  public List<Input> reads() {
    return List.of();
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(
        Map.of("file " + file.getFileName(), Fingerprint.ofFile(file), "code", code));
  }

  @Override
  public Result work(InputFingerprints inputs) {
    Lake tables = lake.get();

    return Result.of(
        part,
        tables.write(part, tables.spark().createDataFrame(read(), part.table().schema()), name()));
  }

  private List<Row> read() {
    try {
      return ReferenceTable.read(
          part.table(), file.getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_LIST.of(file), e);
    }
  }
}

package htx.run;

import htx.lake.Lake;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Part;
import htx.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Makes one gold table, or one part of it, by its derivation.
 *
 * @param code the fingerprint of the code of all derivations
 */
record DerivationStep(
    Derivation derivation, Supplier<Assumptions> assumptions, String code, Supplier<Lake> lake)
    implements Step {

  @Override
  public String name() {
    return derivation.name();
  }

  @Override
  public List<Part> makes() {
    return derivation.makes();
  }

  @Override
  public List<Input> reads() {
    return derivation.reads();
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(Map.of("code", code, "assumptions", assumptions.get().toString()));
  }

  @Override
  public Result work(InputFingerprints inputs) {
    Lake stored = lake.get();
    Map<Table, Dataset<Row>> tables = new HashMap<>();
    Map<Table, List<Row>> lists = new HashMap<>();

    for (Input input : derivation.inputs()) {
      switch (input.form()) {
        case ROWS -> tables.put(input.table(), stored.rows(input.table(), input.parts()));
        case LIST -> lists.put(input.table(), stored.list(input.table()));
      }
    }

    Dataset<Row> rows = derivation.compute().rows(new Inputs(tables, lists), assumptions.get());

    return Result.of(derivation.part(), stored.write(derivation.part(), rows, name()));
  }
}

package htx.run;

import htx.lake.Commit;
import htx.lake.Lake;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes one gold table, or one part of it, by its derivation. */
record DerivationStep(Derivation derivation, Assumptions assumptions, Workshop workshop)
    implements Step {
  private static final String[] ROOMS = {
    "table", "quality", "territory", "silver", "source", "indicator", "method", "gold"
  };

  @Override
  public String name() {
    return derivation.name();
  }

  @Override
  public List<Table> writes() {
    return List.of(derivation.output());
  }

  @Override
  public SortedMap<String, String> inputs() {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("code", workshop.code().of(ROOMS));
    inputs.put("assumptions", assumptions.toString());

    for (Input input : derivation.inputs()) {
      inputs.put(input.table().id(), workshop.ledger().content(input));
    }

    return inputs;
  }

  @Override
  public Result work() {
    Lake lake = workshop.lake();
    Map<Table, Dataset<Row>> tables = new HashMap<>();
    Map<Table, List<Row>> lists = new HashMap<>();

    for (Input input : derivation.inputs()) {
      switch (input.form()) {
        case ROWS -> tables.put(input.table(), lake.rows(input.table(), input.parts()));
        case LIST -> lists.put(input.table(), lake.list(input.table()));
      }
    }

    Dataset<Row> rows = derivation.compute().rows(new Inputs(tables, lists), assumptions);
    Commit commit =
        derivation.part().isEmpty()
            ? lake.overwrite(derivation.output(), rows, name())
            : lake.replace(derivation.output(), derivation.part(), rows, name());

    return new Result(
        Map.of(name(), new Content(commit.rows(), commit.content())),
        Map.of(derivation.output().id(), commit.version()),
        0);
  }
}

package htx.run;

import htx.cleaning.DeliveredSheets;
import htx.contract.SourceContract;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.sheet.RawRow;
import htx.silver.DeliveredSheet;
import htx.source.Contracts;
import htx.table.Input;
import htx.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says of every delivered sheet what became of it, in the light of all others of its source. */
record SheetsStep(Workshop workshop) implements Step {
  private static final String[] ROOMS = {"table", "silver", "contract", "sheet", "cleaning"};

  @Override
  public String name() {
    return DeliveredSheet.TABLE.id();
  }

  @Override
  public List<Table> writes() {
    return List.of(DeliveredSheet.TABLE);
  }

  @Override
  public SortedMap<String, String> inputs() {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("code", workshop.code().of(ROOMS));
    inputs.put("contracts", Fingerprint.of(Contracts.ALL.stream().map(this::judging).toList()));
    Contracts.ALL.stream()
        .map(contract -> RawRow.tableOf(contract.name()))
        .forEach(table -> inputs.put(table.id(), workshop.ledger().content(Input.of(table))));

    return inputs;
  }

  @Override
  public Result work() {
    Lake lake = workshop.lake();
    Map<SourceContract, Dataset<Row>> bronze = new LinkedHashMap<>();
    Contracts.ALL.forEach(
        contract -> bronze.put(contract, lake.rows(RawRow.tableOf(contract.name()))));
    List<Row> sheets = DeliveredSheets.inBronze(bronze).collectAsList();
    List<Row> judged = DeliveredSheets.judged(Contracts.ALL, sheets);
    Commit commit =
        lake.overwrite(
            DeliveredSheet.TABLE,
            lake.spark().createDataFrame(judged, DeliveredSheet.TABLE.schema()),
            name());

    return new Result(
        Map.of(name(), new Content(commit.rows(), commit.content())),
        Map.of(DeliveredSheet.TABLE.id(), commit.version()),
        0);
  }

  /** What a contract says of its files beside what it has bronze keep of each. */
  private String judging(SourceContract contract) {
    return contract + " " + contract.layout().fileName() + " " + contract.renewal();
  }
}

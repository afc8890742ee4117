package htx.run;

import htx.lake.Commit;
import htx.lake.Lake;
import htx.quality.Screening;
import htx.silver.Quarantine;
import htx.source.Cleaning;
import htx.source.SourceContract;
import htx.table.Input;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes silver rows of one source's lines, and keeps the refused lines in quarantine. */
record CleaningStep(SourceContract contract, Lists lists, Workshop workshop) implements Step {
  private static final String[] ROOMS = {"table", "quality", "territory", "silver", "source"};

  @Override
  public String name() {
    return contract.target().id() + "/" + contract.name();
  }

  @Override
  public List<Table> writes() {
    return List.of(contract.target(), Quarantine.TABLE);
  }

  @Override
  public SortedMap<String, String> inputs() {
    Ledger ledger = workshop.ledger();
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("code", workshop.code().of(ROOMS));
    inputs.put(contract.bronze().id(), ledger.content(Input.of(contract.bronze())));
    Lists.TABLES.forEach(table -> inputs.put(table.id(), ledger.content(Input.of(table))));

    return inputs;
  }

  @Override
  public Result work() {
    Lake lake = workshop.lake();
    Screening screening =
        Cleaning.of(contract, lake.rows(contract.bronze()), lists.territory(), lists.words());

    // both sides are written from the lines judged once
    return HeldRows.during(
        screening.judged(),
        () ->
            written(
                lake.replace(contract.target(), contract.name(), screening.accepted(), name()),
                lake.replace(Quarantine.TABLE, contract.name(), screening.quarantined(), name())));
  }

  private Result written(Commit accepted, Commit refused) {
    return new Result(
        Map.of(
            name(),
            new Content(accepted.rows(), accepted.content()),
            Quarantine.TABLE.id() + "/" + contract.name(),
            new Content(refused.rows(), refused.content())),
        Map.of(
            contract.target().id(), accepted.version(), Quarantine.TABLE.id(), refused.version()),
        refused.rows());
  }
}

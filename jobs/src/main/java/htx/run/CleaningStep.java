package htx.run;

import htx.cleaning.Cleaning;
import htx.cleaning.FileVerdicts;
import htx.cleaning.Screening;
import htx.contract.SourceContract;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.sheet.RawRow;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.table.Input;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes silver rows of one source's lines, and keeps the refused lines in quarantine. */
record CleaningStep(SourceContract contract, Lists lists, Workshop workshop) implements Step {
  private static final String[] ROOMS = {
    "table", "quality", "territory", "silver", "contract", "source", "sheet", "cleaning"
  };

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
    inputs.put(bronze().id(), ledger.content(Input.of(bronze())));
    // what it takes of this table follows from the bronze and the code named beside it
    inputs.put(DeliveredSheet.TABLE.id(), "of " + contract);
    Lists.TABLES.forEach(table -> inputs.put(table.id(), ledger.content(Input.of(table))));

    return inputs;
  }

  @Override
  public Result work() {
    Lake lake = workshop.lake();
    Screening screening =
        Cleaning.of(
            contract,
            lake.rows(bronze()),
            lists.sheets(),
            FileVerdicts.of(contract, lists.sheetRows()),
            lists.territory(),
            lists.words());

    // both sides are written from the lines judged once
    return HeldRows.during(
        screening.judged(),
        () ->
            written(
                lake.replace(contract.target(), contract.name(), screening.accepted(), name()),
                lake.replace(Quarantine.TABLE, contract.name(), screening.quarantined(), name())));
  }

  private Table bronze() {
    return RawRow.tableOf(contract.name());
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

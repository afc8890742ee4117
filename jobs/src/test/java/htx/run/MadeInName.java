package htx.run;

import htx.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A step that does nothing and says it is done, so that the record is as after a real run.
 *
 * @param content the fingerprint of everything it says it made
 */
record MadeInName(Step step, Ledger ledger, String content) implements Step {
  @Override
  public String name() {
    return step.name();
  }

  @Override
  public List<Table> writes() {
    return step.writes();
  }

  @Override
  public SortedMap<String, String> inputs() {
    return step.inputs();
  }

  @Override
  public Result work() {
    Map<String, Content> contents = new HashMap<>();
    Map<String, Long> versions = new HashMap<>();
    contents.put(name(), new Content(1, content));

    for (Table table : writes()) {
      versions.put(table.id(), 0L);

      if (!name().startsWith(table.id())) {
        // a second table is written in the part that the name ends with
        contents.put(table.id() + name().substring(name().indexOf('/')), new Content(1, content));
      }
    }

    if (step instanceof IntakeStep intake) {
      ledger.take(intake.contract().name(), intake.heldAfter());
    }

    return new Result(contents, versions, 0);
  }
}

package htx.job;

import htx.contract.SourceContract;
import htx.export.Publication;
import htx.gold.Answers;
import htx.run.Pipeline;
import htx.sheet.RawRow;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.source.Contracts;
import htx.table.Derivation;
import htx.table.Table;
import java.util.List;
import java.util.stream.Stream;

/** All tables of the lake. */
final class Catalogue {
  static final List<Table> ALL =
      Stream.of(
              Pipeline.REFERENCE_TABLES.stream(),
              Contracts.ALL.stream().map(contract -> RawRow.tableOf(contract.name())),
              Contracts.ALL.stream().map(SourceContract::target),
              Stream.of(Quarantine.TABLE, DeliveredSheet.TABLE),
              Publication.TABLES.stream(),
              Answers.DERIVATIONS.stream().map(Derivation::output))
          .flatMap(tables -> tables)
          .distinct()
          .toList();

  private Catalogue() {}
}

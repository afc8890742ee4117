package htx.run;

import htx.bronze.Intake;
import htx.bronze.LandedFile;
import htx.contract.Layout;
import htx.contract.SourceContract;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.run.IntakeDecision.Stored;
import htx.sheet.Pseudonym;
import htx.sheet.RawRow;
import htx.source.Contracts;
import htx.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Takes the files of one source into its bronze table: the new ones are added; where the code that
 * reads them, the stored table or a file in its place is not what the record says, all are read
 * anew.
 *
 * @param files all landed files that the contract reads
 */
record IntakeStep(
    SourceContract contract,
    List<LandedFile> files,
    Supplier<Pseudonym> pseudonym,
    Instant now,
    Workshop workshop)
    implements Step {

  @Override
  public String name() {
    return bronze().id();
  }

  @Override
  public List<Table> writes() {
    return List.of(bronze());
  }

  @Override
  public SortedMap<String, String> inputs() {
    return new TreeMap<>(Map.of("files", Fingerprint.of(heldAfter()), "code", codeOfReading()));
  }

  @Override
  public Result work() {
    IntakeDecision decision = IntakeDecision.of(landed(), taken(), stored());

    if (decision.losesFiles()) {
      throw new IllegalStateException(
          name()
              + " must be read anew, but landed files are gone: "
              + String.join(", ", decision.gone()));
    }

    List<LandedFile> due =
        files.stream().filter(file -> decision.due().contains(key(file))).toList();
    Lake lake = workshop.lake();
    Dataset<Row> rows =
        Intake.read(lake.spark(), contract.layout(), sharers(), due, pseudonym.get(), now);
    Commit commit =
        switch (decision.way()) {
          case ADD -> lake.append(bronze(), rows, name());
          case FILL_ANEW -> lake.overwrite(bronze(), rows, name());
        };
    SortedSet<String> held = heldAfter();
    workshop.ledger().take(contract.name(), held);
    String content = Fingerprint.of(List.of(Fingerprint.of(held), codeOfReading()));

    return new Result(
        Map.of(name(), new Content(commit.rows(), content)),
        Map.of(bronze().id(), commit.version()),
        0);
  }

  /** The files that the table holds once this step is done. */
  SortedSet<String> heldAfter() {
    return IntakeDecision.heldAfter(landed(), taken());
  }

  private SortedSet<String> landed() {
    return files.stream().map(IntakeStep::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> taken() {
    return workshop.ledger().taken(contract.name());
  }

  private Stored stored() {
    long recorded = workshop.ledger().version(bronze().id());
    boolean sameCode =
        workshop
            .ledger()
            .made(name())
            .map(made -> codeOfReading().equals(made.inputs().get("code")))
            .orElse(false);

    return sameCode && workshop.versions().newest(bronze()) == recorded
        ? Stored.AS_RECORDED
        : Stored.OTHERWISE;
  }

  private String codeOfReading() {
    Stream<String> sheets =
        sharers().stream().map(sharer -> sharer.source() + "/" + sharer.sheetName());
    String layout =
        Fingerprint.of(Stream.concat(Stream.of(contract.layout().text()), sheets).toList());

    return workshop.code().of("table", "quality", "contract", "sheet", "bronze") + layout;
  }

  private List<Layout> sharers() {
    return Contracts.sharing(contract.layout());
  }

  private Table bronze() {
    return RawRow.tableOf(contract.name());
  }

  private static String key(LandedFile file) {
    return file.file().delivery() + "/" + file.file().name() + "#" + file.file().hash();
  }
}

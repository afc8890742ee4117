package htx.run;

import htx.bronze.Intake;
import htx.bronze.LandedFile;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.source.Pseudonym;
import htx.source.SourceContract;
import htx.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    return contract.bronze().id();
  }

  @Override
  public List<Table> writes() {
    return List.of(contract.bronze());
  }

  @Override
  public SortedMap<String, String> inputs() {
    return new TreeMap<>(
        Map.of("files", Fingerprint.of(landedAndTaken()), "code", codeOfReading()));
  }

  @Override
  public Result work() {
    SortedSet<String> taken = workshop.ledger().taken(contract.name());
    boolean add = isRecordRight() && !taken.isEmpty() && replaced().isEmpty();
    List<LandedFile> due =
        add ? files.stream().filter(file -> !taken.contains(key(file))).toList() : files;
    refuseIfGone(add, taken);
    Lake lake = workshop.lake();
    Dataset<Row> rows = Intake.read(lake.spark(), contract, due, pseudonym.get(), now);
    Commit commit =
        add
            ? lake.append(contract.bronze(), rows, name())
            : lake.overwrite(contract.bronze(), rows, name());
    SortedSet<String> all = landedAndTaken();
    workshop.ledger().take(contract.name(), all);
    String content = Fingerprint.of(List.of(Fingerprint.of(all), codeOfReading()));

    return new Result(
        Map.of(name(), new Content(commit.rows(), content)),
        Map.of(contract.bronze().id(), commit.version()),
        0);
  }

  private boolean isRecordRight() {
    long recorded = workshop.ledger().version(contract.bronze().id());
    boolean sameCode =
        workshop
            .ledger()
            .made(name())
            .map(made -> codeOfReading().equals(made.inputs().get("code")))
            .orElse(false);

    return sameCode && workshop.versions().newest(contract.bronze()) == recorded;
  }

  private void refuseIfGone(boolean add, SortedSet<String> taken) {
    SortedSet<String> gone = new TreeSet<>(taken);
    files.forEach(file -> gone.remove(key(file)));
    gone.removeAll(replaced());

    if (!add && !gone.isEmpty()) {
      throw new IllegalStateException(
          name() + " must be read anew, but landed files are gone: " + String.join(", ", gone));
    }
  }

  /** Files taken in before whose place in the landing folder other bytes have taken. */
  private SortedSet<String> replaced() {
    Set<String> keys = files.stream().map(IntakeStep::key).collect(Collectors.toSet());
    Set<String> places = files.stream().map(IntakeStep::place).collect(Collectors.toSet());

    return workshop.ledger().taken(contract.name()).stream()
        .filter(key -> !keys.contains(key))
        .filter(key -> places.contains(key.substring(0, key.lastIndexOf('#'))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> landedAndTaken() {
    SortedSet<String> keys = workshop.ledger().taken(contract.name());
    keys.removeAll(replaced());
    keys.addAll(files.stream().map(IntakeStep::key).collect(Collectors.toSet()));

    return keys;
  }

  private String codeOfReading() {
    return workshop.code().of("table", "quality", "source", "bronze");
  }

  private static String key(LandedFile file) {
    return place(file) + "#" + file.file().hash();
  }

  private static String place(LandedFile file) {
    return file.file().delivery() + "/" + file.file().name();
  }
}

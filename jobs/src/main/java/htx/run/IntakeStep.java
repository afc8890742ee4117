package htx.run;

import htx.bronze.Intake;
import htx.bronze.LandedFile;
import htx.bronze.file.Limits;
import htx.contract.Layout;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.lake.StoredVersions;
import htx.run.IntakeDecision.Stored;
import htx.sheet.Pseudonym;
import htx.sheet.stored.RawRow;
import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import java.time.Instant;
import java.util.Collections;
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
 * reads them, the limits within which it does, the stored table or a file in its place is not what
 * the record says, all are read anew, and the rows of files that are gone are carried over as they
 * were once read.
 *
 * @param layout what the source's files look like
 * @param sharers the layouts of all sources that may read sheets of the same workbooks, this one
 *     too
 * @param files all landed files of that layout
 * @param limits what a file may ask of the machine
 * @param code the fingerprint of the code that reads them
 */
record IntakeStep(
    Layout layout,
    List<Layout> sharers,
    List<LandedFile> files,
    Supplier<Pseudonym> pseudonym,
    Instant now,
    Limits limits,
    String code,
    Ledger ledger,
    StoredVersions versions,
    Supplier<Lake> lake)
    implements Step {

  @Override
  public String name() {
    return bronze().id();
  }

  @Override
  public List<Part> makes() {
    return List.of(part());
  }

  @Override
  public List<Input> reads() {
    return List.of();
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(Map.of("files", content(), "code", code, "limits", met()));
  }

  @Override
  public Result work(InputFingerprints inputs) {
    IntakeDecision decision = decision();
    String content = content();
    SortedSet<FileKey> unread = unreadAfter();
    Lake tables = lake.get();
    Dataset<Row> rows = rows(decision, tables);
    Commit commit =
        switch (decision.way()) {
          case ADD -> tables.append(bronze(), rows, name());
          case FILL_ANEW -> tables.write(part(), rows, name());
        };
    ledger.take(layout.source(), heldAfter());
    ledger.leaveUnread(layout.source(), unread);

    return Result.of(
        part(),
        new Commit(commit.version(), commit.rows(), Fingerprint.of(List.of(content, code, met()))));
  }

  private Dataset<Row> rows(IntakeDecision decision, Lake tables) {
    List<LandedFile> due =
        files.stream().filter(f -> decision.due().contains(FileKey.of(f.file()))).toList();
    Dataset<Row> read =
        Intake.read(tables.spark(), layout, sharers, due, pseudonym.get(), now, limits);

    return decision.carriedOver().isEmpty()
        ? read
        : read.unionByName(RowsOfFiles.stored(tables, bronze(), decision.carriedOver()));
  }

  /** Which files are read, and what becomes of the rows that are there. */
  IntakeDecision decision() {
    return IntakeDecision.of(landed(), taken(), stored());
  }

  /** The files that the table holds once this step is done. */
  SortedSet<FileKey> heldAfter() {
    return IntakeDecision.heldAfter(landed(), taken());
  }

  /** The files whose rows will then be there as code of before read them. */
  private SortedSet<FileKey> unreadAfter() {
    IntakeDecision decision = decision();

    return switch (decision.way()) {
      case ADD -> ledger.unread(layout.source());
      case FILL_ANEW -> decision.carriedOver();
    };
  }

  private SortedSet<FileKey> landed() {
    return files.stream()
        .map(file -> FileKey.of(file.file()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<FileKey> taken() {
    return ledger.taken(layout.source());
  }

  private Stored stored() {
    return isReadAsNow()
            && ledger.mismatch(part()).isEmpty()
            && versions.newest(bronze()) == ledger.version(bronze())
            && Collections.disjoint(ledger.unread(layout.source()), landed())
        ? Stored.AS_RECORDED
        : Stored.OTHERWISE;
  }

  /** Whether the files were read by the code of now, within the limits of now. */
  private boolean isReadAsNow() {
    return ledger
        .made(name())
        .map(LedgerEntry::inputs)
        .filter(inputs -> code.equals(inputs.get("code")) && met().equals(inputs.get("limits")))
        .isPresent();
  }

  private String met() {
    return limits.met(layout.format().kind());
  }

  private Table bronze() {
    return RawRow.tableOf(layout.source());
  }

  private Part part() {
    return Part.whole(bronze());
  }

  /** What the table will hold: of each file, whether its rows are as code of before read them. */
  private String content() {
    return Fingerprint.of(
        Stream.concat(
                heldAfter().stream().map(FileKey::text),
                unreadAfter().stream().map(key -> "unread " + key.text()))
            .toList());
  }
}

package htx.run;

import htx.cleaning.Cleaning;
import htx.cleaning.ClosedYears;
import htx.cleaning.DeliveredSheets;
import htx.cleaning.Screening;
import htx.contract.Known;
import htx.contract.SourceContract;
import htx.lake.Commit;
import htx.lake.Lake;
import htx.sheet.stored.RawRow;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Makes silver rows of one source's lines, keeps the refused lines in quarantine, and says what
 * became of each of its sheets.
 *
 * @param known what the reference lists say
 * @param closed the years that take no file any more
 * @param code the fingerprint of the code that cleans
 */
record CleaningStep(
    SourceContract contract,
    Supplier<Known> known,
    ClosedYears closed,
    String code,
    Supplier<Lake> lake)
    implements Step {

  @Override
  public String name() {
    return accepted().id();
  }

  @Override
  public List<Part> makes() {
    return List.of(accepted(), refused(), sheets());
  }

  @Override
  public List<Input> reads() {
    return Stream.concat(Stream.of(bronze()), ReferenceLists.TABLES.stream())
        .map(Input::of)
        .toList();
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(Map.of("code", code, "closed years", closed.days().toString()));
  }

  @Override
  public Result work(InputFingerprints inputs) {
    Lake tables = lake.get();
    Dataset<Row> lines = tables.rows(bronze());
    DeliveredSheets delivered =
        DeliveredSheets.of(
            contract, DeliveredSheets.inBronze(lines).collectAsList(), known.get(), closed);
    Dataset<Row> sheets =
        tables.spark().createDataFrame(delivered.rows(), DeliveredSheet.TABLE.schema());
    Screening screening = Cleaning.of(contract, lines, sheets, delivered.verdicts(), known.get());

    // both sides are written from the lines judged once
    return HeldRows.during(
        screening.judged(),
        () ->
            written(
                tables.write(accepted(), screening.accepted(), name()),
                tables.write(refused(), screening.quarantined(), name()),
                tables.write(sheets(), sheets, name())));
  }

  private Table bronze() {
    return RawRow.tableOf(contract.name());
  }

  private Part accepted() {
    return new Part(contract.target(), contract.name());
  }

  private Part refused() {
    return new Part(Quarantine.TABLE, contract.name());
  }

  private Part sheets() {
    return new Part(DeliveredSheet.TABLE, contract.name());
  }

  private Result written(Commit rows, Commit quarantine, Commit sheets) {
    return new Result(
        Content.of(rows),
        new TreeMap<>(Map.of(accepted(), rows, refused(), quarantine, sheets(), sheets)),
        quarantine.rows());
  }
}

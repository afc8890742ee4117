package htx.run;

import htx.lake.Commit;
import htx.lake.Lake;
import htx.quality.Screening;
import htx.silver.Quarantine;
import htx.source.Cleaning;
import htx.source.SourceContract;
import htx.table.Input;
import htx.table.Part;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes silver rows of one source's lines, and keeps the refused lines in quarantine.
 *
 * @param code the fingerprint of the code that cleans
 */
record CleaningStep(SourceContract contract, Lists lists, String code, Supplier<Lake> lake)
    implements Step {

  @Override
  public String name() {
    return accepted().id();
  }

  @Override
  public List<Part> makes() {
    return List.of(accepted(), refused());
  }

  @Override
  public List<Input> reads() {
    return Stream.concat(Stream.of(contract.bronze()), Lists.TABLES.stream())
        .map(Input::of)
        .toList();
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(Map.of("code", code));
  }

  @Override
  public Result work(Basis basis) {
    Lake tables = lake.get();
    Screening screening =
        Cleaning.of(contract, tables.rows(contract.bronze()), lists.territory(), lists.words());

    // both sides are written from the lines judged once
    return HeldRows.during(
        screening.judged(),
        () ->
            written(
                tables.write(accepted(), screening.accepted(), name()),
                tables.write(refused(), screening.quarantined(), name())));
  }

  private Part accepted() {
    return new Part(contract.target(), contract.name());
  }

  private Part refused() {
    return new Part(Quarantine.TABLE, contract.name());
  }

  private Result written(Commit rows, Commit quarantine) {
    return new Result(
        Content.of(rows),
        new TreeMap<>(Map.of(accepted(), rows, refused(), quarantine)),
        quarantine.rows());
  }
}

package htx.run;

import htx.bronze.LandedFile;
import htx.contract.Layout;
import htx.export.ExportSettings;
import htx.gold.Answers;
import htx.lake.Lake;
import htx.sheet.Pseudonym;
import htx.silver.DebtGroupRule;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.PublishedFigure;
import htx.silver.RatingRule;
import htx.silver.Sector;
import htx.source.Contracts;
import htx.table.Assumptions;
import htx.table.Part;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Succession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The steps of the house, in the order in which data passes through them.
 *
 * @param house where things are
 * @param landed the files in the landing folder
 * @param ledger what was made of what
 * @param code the version of the running code
 * @param versions what storage has of the tables
 * @param lake the tables; a session is started when it is first asked for
 */
public record Pipeline(
    House house,
    List<LandedFile> landed,
    Ledger ledger,
    CodeVersion code,
    Versions versions,
    Supplier<Lake> lake) {
  private static final Map<Table, String> REFERENCE = new LinkedHashMap<>();

  static {
    REFERENCE.put(District.TABLE, "districts.csv");
    REFERENCE.put(Commune.TABLE, "communes.csv");
    REFERENCE.put(Succession.TABLE, "unit_successions.csv");
    REFERENCE.put(Sector.TABLE, "sectors.csv");
    REFERENCE.put(Product.TABLE, "products.csv");
    REFERENCE.put(Fund.TABLE, "funds.csv");
    REFERENCE.put(RatingRule.TABLE, "rating_rules.csv");
    REFERENCE.put(DebtGroupRule.TABLE, "debt_group_rules.csv");
  }

  /** The tables filled from text files of our own. */
  public static final List<Table> REFERENCE_TABLES =
      Stream.concat(REFERENCE.keySet().stream(), Stream.of(PublishedFigure.TABLE)).toList();

  /**
   * What a run is given beside its deliveries.
   *
   * @param pseudonym opens the key when the first file is read
   * @param now the moment of the run
   * @param assumptions what the computation takes as given
   * @param exports how the documents are written
   * @param pointer the name by which readers find the newest publication
   */
  public record Given(
      Supplier<Pseudonym> pseudonym,
      Instant now,
      Supplier<Assumptions> assumptions,
      Supplier<ExportSettings> exports,
      String pointer) {}

  /** All stages, verified as one plan whichever of them are then run. */
  public Stages stages(Given given) {
    return new Stages(
        new EnumMap<>(
            Map.of(
                Stage.INTAKE, intake(given),
                Stage.ANSWERS, answers(given),
                Stage.DOCUMENTS, List.of(documents(given)))));
  }

  private List<Step> intake(Given given) {
    List<Step> steps = new ArrayList<>(reference());
    Supplier<Pseudonym> opened = new Once<>(given.pseudonym());
    Contracts.ALL.forEach(contract -> steps.add(intake(contract.layout(), opened, given.now())));
    Lists lists = new Lists(lake);
    String cleaning =
        code.of(
            "table", "quality", "territory", "silver", "contract", "source", "sheet", "cleaning");
    Contracts.ALL.forEach(contract -> steps.add(new CleaningStep(contract, lists, cleaning, lake)));

    return steps;
  }

  private Step intake(Layout layout, Supplier<Pseudonym> pseudonym, Instant now) {
    List<Layout> sharers = Contracts.sharing(layout);
    List<LandedFile> files =
        landed.stream().filter(file -> layout.fileName().matches(file.file().name())).toList();

    return new IntakeStep(
        layout,
        sharers,
        files,
        pseudonym,
        now,
        Fingerprint.of(
            List.of(
                code.of("table", "quality", "contract", "sheet", "bronze"),
                layout.text(),
                sharers.stream()
                    .map(other -> other.fileName() + other.sheetName())
                    .toList()
                    .toString())),
        ledger,
        versions,
        lake);
  }

  private List<Step> answers(Given given) {
    List<Step> steps = new ArrayList<>();
    String computing =
        code.of("table", "quality", "territory", "silver", "indicator", "method", "gold");
    Answers.DERIVATIONS.forEach(
        derivation ->
            steps.add(new DerivationStep(derivation, given.assumptions(), computing, lake)));
    steps.add(new AccountStep(house, lake));

    return steps;
  }

  private Step documents(Given given) {
    return new PublishStep(
        landed.stream().map(LandedFile::file).toList(),
        given.exports(),
        new Publishing(house.exports(), given.pointer()),
        code.of("table", "indicator", "gold", "export"),
        lake);
  }

  private List<Step> reference() {
    List<Step> steps = new ArrayList<>();
    REFERENCE.forEach(
        (table, name) -> steps.add(step(Part.whole(table), house.reference().resolve(name))));
    steps.add(
        step(
            new Part(PublishedFigure.TABLE, "published_figure"),
            house.published().resolve("figures.csv")));

    return steps;
  }

  private Step step(Part part, Path file) {
    return new ReferenceStep(
        part, file, code.of("table", "quality", "territory", "silver", "bronze"), lake);
  }
}

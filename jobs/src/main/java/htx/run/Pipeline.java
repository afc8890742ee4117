package htx.run;

import htx.bronze.LandedFile;
import htx.bronze.ReferenceTable;
import htx.bronze.file.Limits;
import htx.cleaning.ClosedYears;
import htx.contract.Known;
import htx.contract.Layout;
import htx.contract.SourceContract;
import htx.export.report.ExportSettings;
import htx.gold.Answers;
import htx.gold.MissingDelivery;
import htx.indicator.Indicators;
import htx.lake.Lake;
import htx.lake.StoredVersions;
import htx.run.vintage.VintageFolder;
import htx.sheet.Pseudonym;
import htx.sheet.stored.RawRow;
import htx.silver.DebtGroupRule;
import htx.silver.DeliveredSheet;
import htx.silver.Fund;
import htx.silver.PlanTarget;
import htx.silver.Product;
import htx.silver.PublishedFigure;
import htx.silver.Quarantine;
import htx.silver.RatingRule;
import htx.silver.Sector;
import htx.silver.Vintage;
import htx.silver.VintageValue;
import htx.source.Contracts;
import htx.table.Assumptions;
import htx.table.Part;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Succession;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of the house, in the order in which data passes through them.
 *
 * @param locations where things are
 * @param landed the files in the landing folder
 * @param ledger what was made of what
 * @param code the version of the running code
 * @param versions what storage has of the tables
 * @param lake the tables; a session is started when it is first asked for
 */
public record Pipeline(
    Locations locations,
    List<LandedFile> landed,
    Ledger ledger,
    CodeVersion code,
    StoredVersions versions,
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
  private static final List<Table> REFERENCE_TABLES =
      Stream.concat(
              REFERENCE.keySet().stream(),
              Stream.of(PublishedFigure.TABLE, Vintage.TABLE, VintageValue.TABLE))
          .toList();

  /** The code by which lines are read; contracts have their layouts beside it. */
  static final Set<Room> READING =
      EnumSet.of(Room.TABLE, Room.QUALITY, Room.CONTRACT, Room.SHEET, Room.BRONZE);

  /** The code by which lists of our own are read. */
  private static final Set<Room> LISTING =
      EnumSet.of(Room.TABLE, Room.QUALITY, Room.TERRITORY, Room.SILVER, Room.BRONZE);

  /** The code by which lines are cleaned: a source's rules are handed to it with its contract. */
  private static final Set<Room> CLEANING =
      Stream.of(Room.CLEANING, Room.SOURCE)
          .flatMap(room -> room.withUsed().stream())
          .collect(Collectors.toSet());

  // the contracts tell gold which tables there are, and those are among what a step reads; what
  // else
  // they say of deliveries is in gold.missing_delivery
  private static final Set<Room> COMPUTING = Room.GOLD.withUsed(Room.CONTRACT, Room.SOURCE);

  /** The code by which deliveries are expected: contracts say who sends what, and when. */
  private static final Set<Room> EXPECTING = Room.GOLD.withUsed();

  private static final Set<Room> PUBLISHING = Room.EXPORT.withUsed(Room.CONTRACT, Room.SOURCE);

  /** All tables that the steps make, layer by layer. */
  public static final List<Table> TABLES =
      Stream.of(
              REFERENCE_TABLES.stream(),
              Contracts.ALL.stream().map(contract -> RawRow.tableOf(contract.name())),
              Contracts.ALL.stream().map(SourceContract::target),
              Stream.of(Quarantine.TABLE, DeliveredSheet.TABLE),
              Answers.TABLES.stream(),
              Answers.UNPUBLISHED.stream())
          .flatMap(tables -> tables)
          .distinct()
          .toList();

  /**
   * What a run is given beside its deliveries.
   *
   * @param pseudonym opens the key when the first file is read
   * @param now the moment of the run
   * @param limits what a file of a source, by its name, may ask of the machine
   * @param closed the years that take no file any more
   * @param assumptions what the computation takes as given
   * @param exports how the documents are written
   * @param pointer the name by which readers find the newest publication
   * @param knownBy publications issued after this day are not known
   */
  public record Given(
      Supplier<Pseudonym> pseudonym,
      Instant now,
      Function<String, Limits> limits,
      ClosedYears closed,
      Supplier<Assumptions> assumptions,
      Supplier<ExportSettings> exports,
      String pointer,
      LocalDate knownBy) {}

  /** All stages, verified as one plan whichever of them are then run. */
  public StagedPlan stages(Given given) {
    return new StagedPlan(
        new EnumMap<>(
            Map.of(
                Stage.INTAKE, intake(given),
                Stage.ANSWERS, answers(given),
                Stage.DOCUMENTS, List.of(documents(given)))));
  }

  private List<Step> intake(Given given) {
    List<Step> steps = new ArrayList<>(reference(given));
    Supplier<Pseudonym> opened = new Memoized<>(given.pseudonym());
    Contracts.ALL.forEach(contract -> steps.add(intake(contract.layout(), opened, given)));
    Supplier<Known> known = new Memoized<>(() -> ReferenceLists.in(lake.get()));
    Contracts.ALL.forEach(
        contract ->
            steps.add(new CleaningStep(contract, known, given.closed(), cleaning(contract), lake)));

    return steps;
  }

  private Step intake(Layout layout, Supplier<Pseudonym> pseudonym, Given given) {
    List<Layout> sharers = Contracts.sharing(layout);
    List<LandedFile> files =
        landed.stream().filter(file -> layout.fileName().matches(file.file().name())).toList();

    return new IntakeStep(
        layout,
        sharers,
        files,
        pseudonym,
        given.now(),
        given.limits().apply(layout.source()),
        Fingerprint.of(
            List.of(
                code.of(READING),
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
    String computing = code.of(COMPUTING);
    String expecting = code.of(EXPECTING);
    Answers.DERIVATIONS.forEach(
        derivation ->
            steps.add(
                new DerivationStep(
                    derivation,
                    given.assumptions(),
                    derivation.output().equals(MissingDelivery.TABLE) ? expecting : computing,
                    lake)));
    steps.add(new DeliveryAccountStep(locations, lake));

    return steps;
  }

  private Step documents(Given given) {
    return new PublishStep(
        landed.stream().map(LandedFile::file).toList(),
        given.exports(),
        new Publishing(locations.exports(), given.pointer()),
        code.of(PUBLISHING),
        lake);
  }

  private List<Step> reference(Given given) {
    List<Step> steps = new ArrayList<>();
    REFERENCE.forEach(
        (table, name) -> steps.add(step(Part.whole(table), locations.reference().resolve(name))));
    steps.add(
        new ReferenceStep(
            new Part(PublishedFigure.TABLE, "published_figure"),
            locations.published().resolve("figures.csv"),
            knowingIndicators(LISTING),
            new ReferenceTable.Allowed(PublishedFigure.INDICATOR, Indicators.CODES),
            lake));
    steps.add(vintages(Vintage.TABLE, VintageFolder.DECLARATION, given));
    steps.add(vintages(VintageValue.TABLE, VintageFolder.VALUES, given));

    return steps;
  }

  private Step vintages(Table table, String file, Given given) {
    return new VintageStep(
        table, file, locations.published(), given.knownBy(), code.of(LISTING), lake);
  }

  private Step step(Part part, Path file) {
    return new ReferenceStep(part, file, code.of(LISTING), ReferenceTable.Allowed.ANYTHING, lake);
  }

  /**
   * By what a source's lines are judged; those that name indicators, by which there are as well.
   */
  private String cleaning(SourceContract contract) {
    return contract.target().equals(PlanTarget.TABLE)
        ? knowingIndicators(CLEANING)
        : code.of(CLEANING);
  }

  private String knowingIndicators(Set<Room> rooms) {
    return Fingerprint.of(List.of(code.of(rooms), Indicators.CODES.toString()));
  }
}

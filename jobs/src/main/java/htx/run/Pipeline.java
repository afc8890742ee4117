package htx.run;

import htx.bronze.LandedFile;
import htx.export.ExportSettings;
import htx.gold.Answers;
import htx.sheet.DeliveredFile;
import htx.sheet.Pseudonym;
import htx.silver.DebtGroupRule;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.PublishedFigure;
import htx.silver.RatingRule;
import htx.silver.Sector;
import htx.source.Contracts;
import htx.table.Assumptions;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Succession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The steps of the house in the order in which data passes through them. */
public record Pipeline(Workshop workshop, List<LandedFile> landed) {
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

  /** Reference lists, bronze, silver and quarantine. */
  public List<Step> intake(Supplier<Pseudonym> pseudonym, Instant now) {
    List<Step> steps = new ArrayList<>(reference());
    Supplier<Pseudonym> opened = new Once<>(pseudonym);
    Contracts.ALL.forEach(
        contract ->
            steps.add(
                new IntakeStep(
                    contract,
                    landed.stream().filter(file -> contract.matches(file.file().name())).toList(),
                    opened,
                    now,
                    workshop)));
    steps.add(new SheetsStep(workshop));
    Lists lists = new Lists(workshop::lake);
    Contracts.ALL.forEach(contract -> steps.add(new CleaningStep(contract, lists, workshop)));

    return steps;
  }

  /** Gold, and the account of what became of the files. */
  public List<Step> answers(Assumptions assumptions) {
    List<Step> steps = new ArrayList<>();
    Answers.DERIVATIONS.forEach(
        derivation -> steps.add(new DerivationStep(derivation, assumptions, workshop)));
    steps.add(new AccountStep(workshop));

    return steps;
  }

  /** The documents, and the pointer by which readers find them. */
  public Step documents(ExportSettings settings, String pointer) {
    List<DeliveredFile> deliveries = landed.stream().map(LandedFile::file).toList();

    return new PublishStep(
        deliveries, settings, new Publishing(workshop.house().exports(), pointer), workshop);
  }

  private List<Step> reference() {
    List<Step> steps = new ArrayList<>();
    REFERENCE.forEach(
        (table, name) -> steps.add(step(table, "", workshop.house().reference().resolve(name))));
    steps.add(
        step(
            PublishedFigure.TABLE,
            "published_figure",
            workshop.house().published().resolve("figures.csv")));

    return steps;
  }

  private Step step(Table table, String part, Path file) {
    return new ReferenceStep(table, part, file, workshop);
  }
}

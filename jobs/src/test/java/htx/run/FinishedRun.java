package htx.run;

import htx.bronze.LandedFile;
import htx.cleaning.ClosedYears;
import htx.export.report.ExportSettings;
import htx.job.settings.LimitSettings;
import htx.run.Forecast.Entry;
import htx.run.Forecast.Will;
import htx.sheet.stored.DeliveredFile;
import htx.table.Assumptions;
import htx.table.Plan;
import htx.testing.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A house in which all was made by the record, though no table exists; what its steps read can be
 * changed, and a forecast then asked for. One file is landed for each contract.
 */
final class FinishedRun {
  private static final String PUBLICATION = "k2018-01-17-made";

  private final Locations locations;
  private final SortedMap<String, String> rooms = new TreeMap<>();
  private final SortedMap<String, String> landed = new TreeMap<>();
  private String owner = "Liên minh HTX";
  private int trendBase = 2016;
  private ClosedYears closed = ClosedYears.NONE;
  private LimitSettings limits = Shipped.settings().limits();

  /** The house in a folder; one that stood there before is put back as it was made. */
  FinishedRun(Path folder) throws IOException {
    locations =
        new Locations(
            folder.resolve("landing"),
            folder.resolve("reference"),
            folder.resolve("published"),
            folder.resolve("lake"),
            folder.resolve("exports"),
            folder.resolve("no key"));
    Files.createDirectories(locations.reference());
    Files.createDirectories(locations.published());

    CodeVersion.running().rooms().keySet().forEach(room -> code(room, "as made"));

    for (String file :
        List.of(
            "districts",
            "communes",
            "unit_successions",
            "sectors",
            "products",
            "funds",
            "rating_rules",
            "debt_group_rules")) {
      reference(file + ".csv", "as made");
    }

    printed("as made");

    for (String file :
        List.of(
            "2018-01-10_164/htx_164_2017.xlsx",
            "2018-01-10_164/chuoi_164_2017.xlsx",
            "2018-01-10_164/thanh-vien_164_2017-12-31.csv.gz",
            "2018-01-15_quy/vay_QHT_2017.csv.gz",
            "2018-01-15_quy/du-no_QHT_2017-12-31.csv.gz",
            "2018-01-15_quy/von_2017-12-31.csv",
            "2018-01-17_lien-minh/ho-tro_2017.csv",
            "2018-01-17_lien-minh/ntm_2017.csv",
            "2018-01-17_lien-minh/ke-hoach_2018.csv")) {
      land(file, "as made");
    }

    make();
  }

  /** Puts another content in place of a room's classes. */
  void code(String room, String content) {
    rooms.put(room, content);
  }

  void reference(String file, String content) throws IOException {
    Files.writeString(locations.reference().resolve(file), content);
  }

  /** Puts other figures in place of the printed ones. */
  void printed(String content) throws IOException {
    Files.writeString(locations.published().resolve("figures.csv"), content);
  }

  /**
   * Lands a file.
   *
   * @param file delivery and name
   */
  void land(String file, String hash) {
    landed.put(file, hash);
  }

  /** Takes a file out of the landing folder. */
  void takeAway(String file) {
    landed.remove(file);
  }

  /** Sets the year from which growth is counted, which the computation takes as given. */
  void trendBase(int year) {
    trendBase = year;
  }

  /** Sets whose the publication is, which only the publication says. */
  void owner(String name) {
    owner = name;
  }

  /**
   * Sets a limit of delivered files.
   *
   * @param limit its key and value, such as {@code rows=5}
   */
  void limit(String limit) {
    limits = Shipped.settings("limits." + limit).limits();
  }

  /** Closes a year, after a day that the file names: {@code 2018} and {@code 2019-03-31}. */
  void close(int year, String day) {
    closed = ClosedYears.of(Map.of(year, LocalDate.parse(day)));
  }

  void removeAccount() throws IOException {
    Files.delete(DeliveryAccountStep.file(locations));
  }

  void removePointer() throws IOException {
    Files.delete(locations.exports().resolve("current"));
  }

  /** The steps of which a refresh would now do this. */
  List<String> named(Will will) {
    return forecast().entries().stream()
        .filter(entry -> entry.will() == will)
        .map(Entry::step)
        .toList();
  }

  /** Why a refresh would now do, or not do, a step. */
  String reason(String step) {
    return forecast().entries().stream()
        .filter(entry -> entry.step().equals(step))
        .map(entry -> entry.reason().en())
        .collect(Collectors.joining());
  }

  /** What a refresh would do now, by the record on the disk and tables that agree with it. */
  private Forecast forecast() {
    Ledger ledger = Ledger.in(locations.state());

    return Forecast.of(plan(ledger), ledger, ledger::version);
  }

  /** The steps of the house as they stand now. */
  List<Step> steps() {
    return plan(Ledger.in(locations.state())).makers();
  }

  private void make() throws IOException {
    Ledger ledger = Ledger.in(locations.state());
    Publishing publishing = new Publishing(locations.exports(), "current");

    // once a folder is enough: looking ahead leaves the record as it is, and writing it takes long
    if (ledger.made("export").isEmpty()) {
      List<Step> inName = new ArrayList<>();
      plan(ledger)
          .makers()
          .forEach(step -> inName.add(new PretendedStep(step, ledger, PUBLICATION)));
      new StepRunner(Plan.of(inName), ledger, ledger::version, () -> 0, line -> {}).run(inName, 1);
    }

    Files.writeString(DeliveryAccountStep.file(locations), "{}");

    if (!publishing.stands(PUBLICATION)) {
      publishing.publish(
          PUBLICATION, folder -> Files.writeString(folder.resolve("manifest.json"), "{}"));
    }
  }

  private Plan<Step> plan(Ledger ledger) {
    Pipeline pipeline =
        new Pipeline(
            locations,
            landed.entrySet().stream().map(FinishedRun::file).toList(),
            ledger,
            new CodeVersion(rooms),
            ledger::version,
            () -> {
              throw new IllegalStateException("A forecast starts no session");
            });

    return pipeline
        .stages(
            new Pipeline.Given(
                () -> {
                  throw new IllegalStateException("A forecast opens no key");
                },
                Instant.EPOCH,
                limits::of,
                closed,
                this::assumptions,
                this::exports,
                "current",
                Assumptions.EVERYTHING))
        .plan();
  }

  private ExportSettings exports() {
    return new ExportSettings(Shipped.settings("exports.owner=" + owner).exports(), assumptions());
  }

  private Assumptions assumptions() {
    return Shipped.assumptions("report.last_year=2017", "report.trend_base=" + trendBase);
  }

  private static LandedFile file(Map.Entry<String, String> landed) {
    String[] parts = landed.getKey().split("/", 2);
    LocalDate day = LocalDate.parse(parts[0].substring(0, 10));

    return new LandedFile(
        new DeliveredFile(parts[0], day, parts[1], landed.getValue()),
        landed.getKey(),
        1,
        List.of());
  }
}

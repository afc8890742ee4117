package htx.job;

import htx.bronze.HmacPseudonym;
import htx.bronze.KeyFile;
import htx.bronze.LandedFile;
import htx.bronze.Landing;
import htx.bronze.Settling;
import htx.bronze.Unclaimed;
import htx.cleaning.ClosedYears;
import htx.export.report.ExportSettings;
import htx.job.settings.Problems;
import htx.job.settings.Settings;
import htx.lake.Lake;
import htx.lake.StoredVersions;
import htx.run.CodeVersion;
import htx.run.KeyCheck;
import htx.run.Ledger;
import htx.run.Locations;
import htx.run.Pipeline;
import htx.run.StagedPlan;
import htx.sheet.stored.DeliveredFile;
import htx.source.Contracts;
import htx.table.Assumptions;
import htx.table.DiskFailed;
import htx.table.Refused;
import htx.table.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The house opened for one command: settings read, deliveries looked through, record at hand. */
record Opening(
    Settings settings, Optional<LocalDate> asOf, Locations locations, List<LandedFile> landed) {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  static Opening of(Common common) throws Problems.Refused {
    Settings settings = common.settings();
    Locations locations =
        common.asOf().map(day -> settings.locations().asOf(day)).orElse(settings.locations());

    return new Opening(
        settings, common.asOf(), locations, landed(locations, common.asOf(), path -> true));
  }

  /**
   * The same without files that are still moving, once those that came a moment ago have come to
   * rest: they are told, and left for the next run.
   */
  Opening settled(Settling settling, Consumer<Words> told) {
    Ledger ledger = ledger();
    List<LandedFile> moving =
        settling.moving(landed.stream().filter(file -> !ledger.holds(file.file())).toList());
    moving.forEach(file -> told.accept(Status.leftOut(file, file.leftOut().orElseThrow())));
    Set<Path> left = moving.stream().map(LandedFile::path).collect(Collectors.toSet());

    return moving.isEmpty()
        ? this
        : new Opening(
            settings, asOf, locations, landed(locations, asOf, path -> !left.contains(path)));
  }

  private static List<LandedFile> landed(
      Locations locations, Optional<LocalDate> asOf, Predicate<Path> looked) {
    LocalDate last = asOf.orElse(Assumptions.EVERYTHING);
    Path landing = locations.landing();

    try {
      return Unclaimed.told(Landing.scan(landing, looked), Contracts.fileNames()).stream()
          .filter(file -> !file.file().deliveredOn().isAfter(last))
          .toList();
    } catch (IOException e) {
      throw new DiskFailed(JobFault.LANDING_UNREADABLE.of(landing), e);
    }
  }

  /** The tables of the house. */
  Lake lake(SparkSession spark) {
    return Lake.in(spark, locations.lake());
  }

  Ledger ledger() {
    return Ledger.in(locations.state());
  }

  StoredVersions versions() {
    return StoredVersions.in(locations.lake());
  }

  /** All that can be run. */
  StagedPlan stages(Ledger ledger, Instant now, Supplier<Lake> lake) {
    return new Pipeline(locations, landed, ledger, CodeVersion.running(), versions(), lake)
        .stages(
            new Pipeline.Given(
                this::pseudonym,
                now,
                settings.limits()::of,
                ClosedYears.of(settings.deliveries().closedYears()),
                this::assumptions,
                this::exportSettings,
                pointer(),
                asOf.orElse(Assumptions.EVERYTHING)));
  }

  /** The key of the pseudonyms; another key than the lake was filled with stops the run. */
  private HmacPseudonym pseudonym() {
    try {
      KeyFile.Opened opened =
          KeyFile.open(
              locations.key(),
              settings.pseudonyms().developmentKey()
                  ? KeyFile.IfAbsent.CREATE
                  : KeyFile.IfAbsent.REFUSE,
              List.of(Path.of(""), locations.lake(), locations.exports()));
      opened.warnings().forEach(warning -> LOG.warn("{}", warning.words().in(settings.language())));
      KeyCheck.in(locations.state()).confirm(opened.pseudonym().check());

      return opened.pseudonym();
    } catch (IOException e) {
      throw new DiskFailed(JobFault.KEY_UNOPENED.of(locations.key()), e);
    }
  }

  /** What the computation takes as given. */
  Assumptions assumptions() {
    return Assumptions.of(settings.report(), Assumptions.EVERYTHING, this::lastYearBegunToCome);
  }

  private ExportSettings exportSettings() {
    return new ExportSettings(settings.exports(), assumptions());
  }

  /** The name by which readers find the newest publication. */
  String pointer() {
    return asOf.map(day -> "as-of-" + day).orElse("current");
  }

  /**
   * The day of the last delivery.
   *
   * @throws Refused where nothing was delivered
   */
  LocalDate lastDelivery() {
    return landed.stream()
        .filter(file -> file.leftOut().isEmpty())
        .map(LandedFile::file)
        .map(DeliveredFile::deliveredOn)
        .max(LocalDate::compareTo)
        .orElseThrow(() -> new Refused(JobFault.NOTHING_DELIVERED.of(locations.landing())));
  }

  /** The last year that was over when something was delivered; in the first year, that one. */
  private int lastYearBegunToCome() {
    return Math.max(settings.report().firstYear(), lastDelivery().getYear() - 1);
  }
}

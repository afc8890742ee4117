package htx.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.bronze.LandedFile;
import htx.bronze.Landing;
import htx.bronze.file.Limits;
import htx.contract.Layout;
import htx.lake.Lake;
import htx.lake.StoredVersions;
import htx.sheet.Pseudonym;
import htx.sheet.stored.RawRow;
import htx.source.Contracts;
import htx.table.Plan;
import htx.table.Table;
import htx.testing.OnSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The code that reads files changed, and of two files that it had read one lies in the landing
 * folder no more.
 */
@OnSpark
class CarriedOverTest {
  private static final Layout CAPITAL = Contracts.of("von_2016-12-31.csv").get(0).layout();
  private static final Table BRONZE = RawRow.tableOf("fund_capital");
  private static final Pseudonym NO_PERSONS = (domain, value) -> "";
  private static final Instant BEFORE = Instant.parse("2018-02-01T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2019-02-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2020-02-01T00:00:00Z");

  // one heading and one line of capital; a row for the file is added to them
  private static final String FIRST = "nguon;loai_von;so_tien\nQHT;vốn điều lệ;20\n";
  private static final String SECOND = "nguon;loai_von;so_tien\nQHT;vốn điều lệ;36\n";

  @TempDir private Path home;
  private Lake lake;
  private Ledger ledger;

  @BeforeEach
  void twoFilesWereRead(SparkSession spark) throws IOException {
    lake = new Lake(spark, home.resolve("lake").toString());
    ledger = Ledger.in(home.resolve("lake/_state"));
    land("2017-01-15_quy/von_2016-12-31.csv", FIRST);
    land("2018-01-15_quy/von_2017-12-31.csv", SECOND);
    work("code of before", BEFORE);

    assertThat(lake.rows(BRONZE).count()).isEqualTo(2 * 3);
    Files.delete(home.resolve("landing/2017-01-15_quy/von_2016-12-31.csv"));
  }

  @Test
  void whatIsThereIsReadAnewAndWhatIsGoneStandsAsItWasReadUntilItIsBack() throws IOException {
    // the control: what can be read of both files is one of them
    assertThat(landed()).hasSize(1);

    work("code of now", AFTER);

    assertThat(rows())
        .containsExactly("2017-01-15_quy 3 2018-02-01", "2018-01-15_quy 3 2019-02-01");
    // one commit after those that made and filled it
    assertThat(versions().newest(BRONZE)).isEqualTo(2);
    assertThat(ledger.taken("fund_capital")).hasSize(2);

    ledger = Ledger.in(home.resolve("lake/_state"));

    assertThat(ledger.unread()).containsExactly("2017-01-15_quy/von_2016-12-31.csv");
    assertThat(isDue(step("code of now", LATER))).isFalse();

    land("2017-01-15_quy/von_2016-12-31.csv", FIRST);

    assertThat(isDue(step("code of now", LATER))).isTrue();

    work("code of now", LATER);

    assertThat(rows())
        .containsExactly("2017-01-15_quy 3 2020-02-01", "2018-01-15_quy 3 2020-02-01");
    assertThat(ledger.unread()).isEmpty();
    assertThat(isDue(step("code of now", LATER))).isFalse();
  }

  @Test
  void whatIsNotStoredAsItWouldHaveToBeIsRefused() {
    lake.spark()
        .sql("DELETE FROM delta.`" + lake.address(BRONZE) + "` WHERE delivery LIKE '2017%'");

    assertRefused("the table has no rows of them");

    lake.rows(BRONZE)
        .withColumn("outcome", lit("read"))
        .write()
        .format("delta")
        .mode("overwrite")
        .option("overwriteSchema", "true")
        .save(lake.address(BRONZE));

    assertRefused("the table is not stored in the form declared now");
    // the two versions made here after those that made and filled it, and nothing after them
    assertThat(versions().newest(BRONZE)).isEqualTo(3);
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> work("code of now", AFTER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "bronze.fund_capital must be read anew, but landed files are gone and "
                + reason
                + ": 2017-01-15_quy/von_2016-12-31.csv#");
  }

  private void work(String code, Instant now) throws IOException {
    IntakeStep step = step(code, now);
    InputFingerprints inputs = new InputFingerprints(step.facts());
    ledger.record(step, inputs, step.work(inputs));
  }

  private boolean isDue(IntakeStep step) {
    return StepDecision.of(
            step,
            new InputFingerprints(step.facts()),
            ledger,
            VersionMismatches.among(
                List.of(step), Plan.of(List.<Step>of(step)), ledger, versions()))
        .due();
  }

  private IntakeStep step(String code, Instant now) {
    return new IntakeStep(
        CAPITAL,
        List.of(CAPITAL),
        landed(),
        () -> NO_PERSONS,
        now,
        Limits.DISTRICT,
        code,
        ledger,
        versions(),
        () -> lake);
  }

  private StoredVersions versions() {
    return StoredVersions.in(home.resolve("lake"));
  }

  private List<LandedFile> landed() {
    try {
      return Landing.scan(home.resolve("landing"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void land(String name, String text) throws IOException {
    Path file = home.resolve("landing").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }

  /** Delivery, number of rows and the day on which they were read. */
  private List<String> rows() {
    return lake
        .rows(BRONZE)
        .groupBy(RawRow.DELIVERY.col(), RawRow.TAKEN_IN_AT.col().cast("date"))
        .count()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0) + " " + row.getLong(2) + " " + row.getDate(1))
        .sorted()
        .toList();
  }
}

package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.bronze.LandedFile;
import htx.contract.SourceContract;
import htx.lake.StoredVersions;
import htx.sheet.DeliveredFile;
import htx.source.Contracts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the record is right, told by what a step does where a file that was taken in is gone. */
class IntakeStepTest {
  private static final SourceContract LOANS = Contracts.of("vay_QHT_2017.csv.gz").get(0);
  private static final LandedFile LANDED = landed("2019-01-15_quy", "vay_QHT_2018.csv.gz", "bb");
  private static final String GONE = "2018-01-15_quy/vay_QHT_2017.csv.gz#aa";
  private static final SortedMap<String, String> ROOMS =
      new TreeMap<>(
          Map.of("table", "1", "quality", "1", "contract", "1", "sheet", "1", "bronze", "1"));

  private static final InputFingerprints NONE = new InputFingerprints(new TreeMap<>());

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void twoFilesWereTakenInOfWhichOneIsLeft() {
    ledger = Ledger.in(folder.resolve("_state"));
    ledger.take(
        "loan_ledger",
        new TreeSet<>(
            List.of(FileKey.of(GONE), FileKey.of("2019-01-15_quy/vay_QHT_2018.csv.gz#bb"))));
    recorded(-1);
  }

  @Test
  void filesAreAddedWhereCodeAndTableAreAsRecorded() {
    assertGoesOnToTheTable(step(ROOMS, LANDED));
  }

  @Test
  void otherCodeOfReadingHasTheFilesReadAnewWhichIsRefusedWhileSomeAreGone() {
    for (String room : ROOMS.keySet()) {
      SortedMap<String, String> changed = new TreeMap<>(ROOMS);
      changed.put(room, "2");

      assertRefused(step(changed, LANDED));
    }
  }

  @Test
  void codeThatOnlyWorksOnWhatWasReadChangesNothing() {
    for (String room :
        List.of("territory", "silver", "source", "cleaning", "gold", "run", "export")) {
      SortedMap<String, String> changed = new TreeMap<>(ROOMS);
      changed.put(room, "2");

      assertGoesOnToTheTable(step(changed, LANDED));
    }
  }

  @Test
  void aTableStoredAtAnotherVersionThanRecordedIsReadAnew() {
    // there is no table in this folder: its version is -1
    recorded(3);

    assertRefused(step(ROOMS, LANDED));
  }

  @Test
  void aFileChangedInItsPlaceHasAllReadAnew() {
    assertRefused(step(ROOMS, landed("2019-01-15_quy", "vay_QHT_2018.csv.gz", "cc")));
  }

  @Test
  void readingAnewGoesOnWhereAllFilesAreLeft() {
    SortedMap<String, String> changed = new TreeMap<>(ROOMS);
    changed.put("bronze", "2");

    assertGoesOnToTheTable(
        step(changed, LANDED, landed("2018-01-15_quy", "vay_QHT_2017.csv.gz", "aa")));
  }

  @Test
  void whatAStepWillHaveTakenInIsPartOfWhatItReads() {
    String before = step(ROOMS, LANDED).facts().get("files");

    // the file that is gone still counts as taken in
    assertThat(step(ROOMS, LANDED, landed("2018-01-15_quy", "vay_QHT_2017.csv.gz", "aa")).facts())
        .containsEntry("files", before);
    assertThat(
            step(ROOMS, LANDED, landed("2020-01-15_quy", "vay_QHT_2019.csv.gz", "dd"))
                .facts()
                .get("files"))
        .isNotEqualTo(before);
  }

  private static void assertRefused(IntakeStep step) {
    assertThatThrownBy(() -> step.work(NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "bronze.loan_ledger must be read anew, but landed files are gone: "
                + "2018-01-15_quy/vay_QHT_2017.csv.gz#aa");
  }

  private static void assertGoesOnToTheTable(IntakeStep step) {
    assertThatThrownBy(() -> step.work(NONE)).hasMessage("the table was asked for");
  }

  private void recorded(long version) {
    IntakeStep step = step(ROOMS, LANDED);
    ledger.record(
        step, new InputFingerprints(step.facts()), PretendedResult.by(step, version, "as made"));
  }

  private IntakeStep step(SortedMap<String, String> rooms, LandedFile... landed) {
    return new IntakeStep(
        LOANS.layout(),
        List.of(LOANS.layout()),
        List.of(landed),
        () -> {
          throw new IllegalStateException("the key was asked for");
        },
        Instant.EPOCH,
        new CodeVersion(rooms).of(Pipeline.READING),
        ledger,
        StoredVersions.in(folder.resolve("lake")),
        () -> {
          throw new IllegalStateException("the table was asked for");
        });
  }

  private static LandedFile landed(String delivery, String name, String hash) {
    LocalDate day = LocalDate.parse(delivery.substring(0, 10));

    return new LandedFile(new DeliveredFile(delivery, day, name, hash), name, 1, List.of());
  }
}

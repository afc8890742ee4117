package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.LandedFile;
import htx.bronze.file.Limits;
import htx.contract.SourceContract;
import htx.lake.StoredVersions;
import htx.run.IntakeDecision.Way;
import htx.sheet.stored.DeliveredFile;
import htx.source.Contracts;
import htx.testing.Shipped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the record is right, told by what a step decides where a file taken in is gone. */
class IntakeStepTest {
  private static final SourceContract LOANS = Contracts.of("vay_QHT_2017.csv.gz").get(0);
  private static final LandedFile LANDED = landed("2019-01-15_quy", "vay_QHT_2018.csv.gz", "bb");
  private static final String GONE = "2018-01-15_quy/vay_QHT_2017.csv.gz#aa";
  private static final SortedMap<String, String> ROOMS =
      new TreeMap<>(
          Map.of("table", "1", "quality", "1", "contract", "1", "sheet", "1", "bronze", "1"));

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void twoFilesWereTakenInOfWhichOneIsLeft() {
    ledger = Ledger.in(folder.resolve("_state"));
    ledger.take("loan_ledger", files(GONE, "2019-01-15_quy/vay_QHT_2018.csv.gz#bb"));
    recorded(-1);
  }

  @Test
  void filesAreAddedWhereCodeAndTableAreAsRecorded() {
    assertAdds(step(ROOMS, LANDED));
  }

  @Test
  void otherCodeOfReadingHasTheFilesReadAnewAndThoseThatAreGoneCarriedOver() {
    for (String room : ROOMS.keySet()) {
      SortedMap<String, String> changed = new TreeMap<>(ROOMS);
      changed.put(room, "2");

      assertCarriesOver(step(changed, LANDED));
    }
  }

  @Test
  void anotherLimitThatTextCanMeetHasTheFilesReadAnew() {
    for (String limit : List.of("file_mib=1", "text_mib=1", "inflation=1")) {
      assertCarriesOver(within(Shipped.settings("limits." + limit).limits().of("loan_ledger")));
      assertCarriesOver(
          within(
              Shipped.settings("limits.by_source.loan_ledger." + limit)
                  .limits()
                  .of("loan_ledger")));
    }
  }

  @Test
  void limitsOfWorkbooksAndOfOtherSourcesChangeNothingForText() {
    for (String limit :
        List.of(
            "limits.workbook_parts=1",
            "limits.part_mib=1",
            "limits.workbook_mib=1",
            "limits.sheets=1",
            "limits.rows=1",
            "limits.blank_run=1",
            "limits.columns=1",
            "limits.texts=1",
            "limits.characters=1",
            "limits.by_source.loan_balance.file_mib=1")) {
      assertAdds(within(Shipped.settings(limit).limits().of("loan_ledger")));
    }
  }

  @Test
  void codeThatOnlyWorksOnWhatWasReadChangesNothing() {
    for (String room :
        List.of("territory", "silver", "source", "cleaning", "gold", "run", "export")) {
      SortedMap<String, String> changed = new TreeMap<>(ROOMS);
      changed.put(room, "2");

      assertAdds(step(changed, LANDED));
    }
  }

  @Test
  void aTableStoredAtAnotherVersionThanRecordedIsReadAnew() {
    // there is no table in this folder: its version is -1
    recorded(3);

    assertCarriesOver(step(ROOMS, LANDED));
  }

  @Test
  void aFileChangedInItsPlaceHasAllReadAnew() {
    assertCarriesOver(step(ROOMS, landed("2019-01-15_quy", "vay_QHT_2018.csv.gz", "cc")));
  }

  @Test
  void readingAnewGoesOnWhereAllFilesAreLeft() {
    SortedMap<String, String> changed = new TreeMap<>(ROOMS);
    changed.put("bronze", "2");

    assertThat(
            step(changed, LANDED, landed("2018-01-15_quy", "vay_QHT_2017.csv.gz", "aa")).decision())
        .returns(Way.FILL_ANEW, IntakeDecision::way)
        .returns(files(), IntakeDecision::carriedOver);
  }

  @Test
  void aFileThatIsBackIsReadAnewWhereCodeOfBeforeHadReadIt() {
    LandedFile back = landed("2018-01-15_quy", "vay_QHT_2017.csv.gz", "aa");

    // the control: while the record has it as read, it is passed over
    assertThat(step(ROOMS, LANDED, back).decision())
        .isEqualTo(new IntakeDecision(Way.ADD, files(), files()));

    ledger.leaveUnread("loan_ledger", files(GONE));

    assertAdds(step(ROOMS, LANDED));
    assertThat(step(ROOMS, LANDED, back).decision())
        .isEqualTo(
            new IntakeDecision(
                Way.FILL_ANEW, files(GONE, "2019-01-15_quy/vay_QHT_2018.csv.gz#bb"), files()));
    assertThat(step(ROOMS, LANDED, back).facts().get("files"))
        .isNotEqualTo(step(ROOMS, LANDED).facts().get("files"));
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

  private static void assertCarriesOver(IntakeStep step) {
    assertThat(step.decision())
        .returns(Way.FILL_ANEW, IntakeDecision::way)
        .returns(files(GONE), IntakeDecision::carriedOver);
  }

  private static void assertAdds(IntakeStep step) {
    assertThat(step.decision()).isEqualTo(new IntakeDecision(Way.ADD, files(), files(GONE)));
  }

  private static SortedSet<FileKey> files(String... texts) {
    return Stream.of(texts).map(FileKey::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private void recorded(long version) {
    IntakeStep step = step(ROOMS, LANDED);
    ledger.record(
        step, new InputFingerprints(step.facts()), PretendedResult.by(step, version, "as made"));
  }

  private IntakeStep within(Limits limits) {
    return step(ROOMS, limits, LANDED);
  }

  private IntakeStep step(SortedMap<String, String> rooms, LandedFile... landed) {
    return step(rooms, Limits.DISTRICT, landed);
  }

  private IntakeStep step(SortedMap<String, String> rooms, Limits limits, LandedFile... landed) {
    return new IntakeStep(
        LOANS.layout(),
        List.of(LOANS.layout()),
        List.of(landed),
        () -> {
          throw new IllegalStateException("the key was asked for");
        },
        Instant.EPOCH,
        limits,
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

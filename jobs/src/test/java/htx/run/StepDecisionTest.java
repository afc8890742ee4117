package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.lake.StoredVersions;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import htx.table.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepDecisionTest {
  private static final StoredVersions AS_RECORDED = table -> 3;
  private static final NamedStep SECTOR = NamedStep.making(Sector.TABLE);
  private static final NamedStep STEP =
      NamedStep.making(Fund.TABLE, Sector.TABLE).reading("code", "c1").reading("settings", "s1");

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void theStepWasDoneAndItsTableIsAtVersionThree() {
    ledger = Ledger.in(folder);
    ledger.record(
        SECTOR, new InputFingerprints(new TreeMap<>()), PretendedResult.by(SECTOR, 3, "as made"));
    ledger.record(STEP, inputs(STEP), PretendedResult.by(STEP, 3, "made"));
  }

  @Test
  void aStepIsPassedOverWhereNothingChanged() {
    assertThat(decision(STEP, AS_RECORDED))
        .isEqualTo(
            new StepDecision(
                false, List.of(), new Words("không có gì đổi", "nothing it reads changed")));
  }

  @Test
  void aStepThatTheRecordDoesNotKnowIsDue() {
    assertThat(decision(NamedStep.making(Product.TABLE), AS_RECORDED))
        .isEqualTo(new StepDecision(true, List.of(), new Words("chưa có", "never made")));
  }

  @Test
  void aStepWhoseWorkIsNoLongerThereIsDue() {
    assertThat(decision(new Gone(STEP), AS_RECORDED))
        .isEqualTo(
            new StepDecision(true, List.of(), new Words("không còn ở chỗ cũ", "no longer there")));
  }

  @Test
  void aTableStoredAtAnotherVersionThanRecordedIsMadeAgain() {
    // older: the table was thrown away or put back; newer: another hand wrote to it
    for (long found : List.of(-1L, 2L, 4L)) {
      assertThat(decision(STEP, table -> found))
          .isEqualTo(
              new StepDecision(
                  true,
                  List.of("reference.fund"),
                  new Words(
                      "bảng lưu ở phiên bản " + found + ", sổ ghi 3",
                      "stored at version " + found + ", recorded 3")));
    }
  }

  @Test
  void onlyTheTablesThatTheStepWritesAreHeldAgainstTheRecord() {
    assertThat(decision(STEP, table -> table.equals(Fund.TABLE) ? 3 : 9).due()).isFalse();
  }

  @Test
  void everyInputThatIsOtherNewOrGoneIsACause() {
    NamedStep step =
        NamedStep.making(Fund.TABLE)
            .reading("code", "c2")
            .reading("settings", "s1")
            .reading("a new list", "n1");

    assertThat(decision(step, AS_RECORDED))
        .isEqualTo(
            new StepDecision(
                true,
                List.of("a new list", "code", "reference.sector"),
                new Words(
                    "đổi: a new list, mã chương trình, reference.sector",
                    "changed: a new list, code, reference.sector")));
  }

  private StepDecision decision(Step step, StoredVersions stored) {
    return StepDecision.of(
        step,
        inputs(step),
        ledger,
        VersionMismatches.among(List.of(step), plan(step), ledger, stored));
  }

  private InputFingerprints inputs(Step step) {
    return InputFingerprints.of(step, plan(step), ledger);
  }

  private static Plan<Step> plan(Step step) {
    return Plan.of(List.of(SECTOR, step));
  }

  /** A step whose work someone took away. */
  private record Gone(Step step) implements Step {
    @Override
    public String name() {
      return step.name();
    }

    @Override
    public List<Part> makes() {
      return step.makes();
    }

    @Override
    public List<Input> reads() {
      return step.reads();
    }

    @Override
    public SortedMap<String, String> facts() {
      return step.facts();
    }

    @Override
    public boolean stands(LedgerEntry made) {
      return !made.content().equals("made");
    }

    @Override
    public Result work(InputFingerprints inputs) {
      return step.work(inputs);
    }
  }
}

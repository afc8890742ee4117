package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Fund;
import htx.silver.Sector;
import htx.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {
  private static final Versions AS_RECORDED = table -> 3;
  private static final Named STEP =
      Named.making(Fund.TABLE, Sector.TABLE).reading("code", "c1").reading("settings", "s1");

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void theStepWasDoneAndItsTableIsAtVersionThree() {
    ledger = Ledger.in(folder);
    ledger.record(
        Map.of(STEP.name(), Made.of(STEP.inputs(), "made", 7)), Map.of(Fund.TABLE.id(), 3L));
  }

  @Test
  void aStepIsPassedOverWhereNothingChanged() {
    assertThat(Decision.of(STEP, ledger, AS_RECORDED))
        .isEqualTo(
            new Decision(
                false, List.of(), new Words("không có gì đổi", "nothing it reads changed")));
  }

  @Test
  void aStepThatTheRecordDoesNotKnowIsDue() {
    assertThat(Decision.of(Named.making(Sector.TABLE), ledger, AS_RECORDED))
        .isEqualTo(new Decision(true, List.of(), new Words("chưa có", "never made")));
  }

  @Test
  void aStepWhoseWorkIsNoLongerThereIsDue() {
    assertThat(Decision.of(new Gone(STEP), ledger, AS_RECORDED))
        .isEqualTo(
            new Decision(true, List.of(), new Words("không còn ở chỗ cũ", "no longer there")));
  }

  @Test
  void aTableStoredAtAnotherVersionThanRecordedIsMadeAgain() {
    // older: the table was thrown away or put back; newer: another hand wrote to it
    for (long found : List.of(-1L, 2L, 4L)) {
      assertThat(Decision.of(STEP, ledger, table -> found))
          .isEqualTo(
              new Decision(
                  true,
                  List.of("reference.fund"),
                  new Words(
                      "bảng lưu ở phiên bản " + found + ", sổ ghi 3",
                      "stored at version " + found + ", recorded 3")));
    }
  }

  @Test
  void onlyTheTablesThatTheStepWritesAreHeldAgainstTheRecord() {
    assertThat(Decision.of(STEP, ledger, table -> table.equals(Fund.TABLE) ? 3 : 9).due())
        .isFalse();
  }

  @Test
  void everyInputThatIsOtherNewOrGoneIsACause() {
    Named step =
        new Named(STEP.name(), STEP.writes(), Named.making(Fund.TABLE).inputs())
            .reading("code", "c2")
            .reading("settings", "s1")
            .reading("a new list", "n1");

    assertThat(Decision.of(step, ledger, AS_RECORDED))
        .isEqualTo(
            new Decision(
                true,
                List.of("a new list", "code", "reference.sector"),
                new Words(
                    "đổi: a new list, code, reference.sector",
                    "changed: a new list, code, reference.sector")));
  }

  /** A step whose work someone took away. */
  private record Gone(Step step) implements Step {
    @Override
    public String name() {
      return step.name();
    }

    @Override
    public List<Table> writes() {
      return step.writes();
    }

    @Override
    public SortedMap<String, String> inputs() {
      return step.inputs();
    }

    @Override
    public boolean stands(Made made) {
      return !made.content().equals("made");
    }

    @Override
    public Result work() {
      return step.work();
    }
  }
}

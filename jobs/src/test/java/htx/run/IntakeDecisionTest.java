package htx.run;

import static htx.run.IntakeDecision.Stored.AS_RECORDED;
import static htx.run.IntakeDecision.Stored.OTHERWISE;
import static htx.run.IntakeDecision.Way.ADD;
import static htx.run.IntakeDecision.Way.FILL_ANEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IntakeDecisionTest {
  private static final FileKey JANUARY = FileKey.of("2018-01-15_quy/vay.csv#aa");
  private static final FileKey JULY = FileKey.of("2018-07-15_quy/vay.csv#bb");
  private static final FileKey JULY_CORRECTED = FileKey.of("2018-07-15_quy/vay.csv#cc");

  @Test
  void theFirstFilesFillTheTable() {
    IntakeDecision decision = IntakeDecision.of(files(JANUARY, JULY), files(), AS_RECORDED);

    assertThat(decision).isEqualTo(decided(FILL_ANEW, files(JANUARY, JULY), files()));
    assertThat(decision.carriedOver()).isEmpty();
    assertThat(IntakeDecision.heldAfter(files(JANUARY, JULY), files()))
        .containsExactly(JANUARY, JULY);
  }

  @Test
  void aNewFileAloneIsAdded() {
    assertThat(IntakeDecision.of(files(JANUARY, JULY), files(JANUARY), AS_RECORDED))
        .isEqualTo(decided(ADD, files(JULY), files()));
    assertThat(IntakeDecision.heldAfter(files(JANUARY, JULY), files(JANUARY)))
        .containsExactly(JANUARY, JULY);
  }

  @Test
  void nothingNewAddsNothing() {
    assertThat(IntakeDecision.of(files(JANUARY), files(JANUARY), AS_RECORDED))
        .isEqualTo(decided(ADD, files(), files()));
  }

  @Test
  void aFileChangedInItsPlaceHasAllReadAnew() {
    IntakeDecision decision =
        IntakeDecision.of(files(JANUARY, JULY_CORRECTED), files(JANUARY, JULY), AS_RECORDED);

    assertThat(decision).isEqualTo(decided(FILL_ANEW, files(JANUARY, JULY_CORRECTED), files()));
    assertThat(decision.carriedOver()).isEmpty();
    assertThat(IntakeDecision.heldAfter(files(JANUARY, JULY_CORRECTED), files(JANUARY, JULY)))
        .containsExactly(JANUARY, JULY_CORRECTED);
  }

  @Test
  void whereTheRecordIsNotRightAllAreReadAnew() {
    IntakeDecision decision =
        IntakeDecision.of(files(JANUARY, JULY), files(JANUARY, JULY), OTHERWISE);

    assertThat(decision).isEqualTo(decided(FILL_ANEW, files(JANUARY, JULY), files()));
    assertThat(decision.carriedOver()).isEmpty();
  }

  @Test
  void aFileGoneFromTheLandingFolderStaysInTheTable() {
    IntakeDecision decision = IntakeDecision.of(files(JULY), files(JANUARY), AS_RECORDED);

    assertThat(decision).isEqualTo(decided(ADD, files(JULY), files(JANUARY)));
    assertThat(decision.carriedOver()).isEmpty();
    assertThat(IntakeDecision.heldAfter(files(JULY), files(JANUARY)))
        .containsExactly(JANUARY, JULY);
  }

  @Test
  void ofReadingAnewTheFilesThatAreGoneAreCarriedOver() {
    assertThat(IntakeDecision.of(files(JULY), files(JANUARY, JULY), OTHERWISE))
        .isEqualTo(decided(FILL_ANEW, files(JULY), files(JANUARY)))
        .returns(files(JANUARY), IntakeDecision::carriedOver);
    assertThat(IntakeDecision.heldAfter(files(JULY), files(JANUARY, JULY)))
        .containsExactly(JANUARY, JULY);
    // the file whose place other bytes have taken is not
    assertThat(IntakeDecision.of(files(JULY_CORRECTED), files(JANUARY, JULY), AS_RECORDED))
        .isEqualTo(decided(FILL_ANEW, files(JULY_CORRECTED), files(JANUARY)))
        .returns(files(JANUARY), IntakeDecision::carriedOver);
    assertThat(IntakeDecision.of(files(), files(JANUARY), OTHERWISE))
        .isEqualTo(decided(FILL_ANEW, files(), files(JANUARY)))
        .returns(files(JANUARY), IntakeDecision::carriedOver);
  }

  @Test
  void theSameNameInAnotherDeliveryReplacesNothing() {
    assertThat(IntakeDecision.of(files(JANUARY, JULY), files(JULY), AS_RECORDED))
        .isEqualTo(decided(ADD, files(JANUARY), files()));
  }

  @Test
  void aNameWithANumberSignIsAPlaceLikeOthers() {
    FileKey first = FileKey.of("2018-01-15_quy/vay#1.csv#aa");
    FileKey second = FileKey.of("2018-01-15_quy/vay#2.csv#bb");
    FileKey corrected = FileKey.of("2018-01-15_quy/vay#2.csv#cc");

    assertThat(IntakeDecision.of(files(first, second), files(first), AS_RECORDED))
        .isEqualTo(decided(ADD, files(second), files()));
    assertThat(IntakeDecision.heldAfter(files(first, corrected), files(first, second)))
        .containsExactly(first, corrected);
  }

  private static IntakeDecision decided(
      IntakeDecision.Way way, SortedSet<FileKey> due, SortedSet<FileKey> gone) {
    return new IntakeDecision(way, due, gone);
  }

  private static SortedSet<FileKey> files(FileKey... keys) {
    return new TreeSet<>(List.of(keys));
  }
}

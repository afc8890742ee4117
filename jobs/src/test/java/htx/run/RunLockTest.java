package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir private Path folder;

  @Test
  void aSecondTakerInTheSameProcessIsRefusedAndToldWhoHasTheLock() throws Exception {
    try (RunLock held = RunLock.take(folder)) {
      held.note("refresh, process 17");

      assertThatThrownBy(() -> RunLock.take(folder))
          .isInstanceOf(RunLock.Held.class)
          .hasMessage("Another run holds the lock: refresh, process 17");
    }
  }

  @Test
  void aTakerInAnotherProcessIsRefusedAndToldWhoHasTheLock() throws Exception {
    try (LockHolder other = LockHolder.started();
        RunLock held = RunLock.take(folder)) {
      held.note("refresh, process 17");

      assertThat(other.take(folder)).isEqualTo("Another run holds the lock: refresh, process 17");
    }
  }

  @Test
  void aLockThatAnotherProcessHoldsIsRefusedUntilItIsGivenBack() throws Exception {
    try (LockHolder other = LockHolder.started()) {
      assertThat(other.take(folder)).isEqualTo("taken");
      assertThatThrownBy(() -> RunLock.take(folder))
          .isInstanceOf(RunLock.Held.class)
          .hasMessage("Another run holds the lock: another process");
      assertThat(other.giveBack()).isEqualTo("given back");

      assertTaken(folder);
    }
  }

  @Test
  void theLockEndsWithTheProcessThatHoldsIt() throws Exception {
    try (LockHolder other = LockHolder.started()) {
      assertThat(other.take(folder)).isEqualTo("taken");
      other.kill();

      assertTaken(folder);
    }
  }

  @Test
  void aRefusedTakerDoesNotFreeTheLockForOthers() throws Exception {
    try (LockHolder other = LockHolder.started();
        RunLock held = RunLock.take(folder)) {
      held.note("refresh, process 17");

      assertThatThrownBy(() -> RunLock.take(folder)).isInstanceOf(RunLock.Held.class);
      assertThat(other.take(folder)).isEqualTo("Another run holds the lock: refresh, process 17");
    }
  }

  @Test
  void aLockGivenBackCanBeTakenAgain() throws Exception {
    assertTaken(folder);
    assertTaken(folder);
  }

  @Test
  void aShorterNoteLeavesNothingOfALongerOne() throws Exception {
    try (RunLock held = RunLock.take(folder)) {
      held.note("làm mới toàn bộ, process 17");
      held.note("ingest");

      assertThatThrownBy(() -> RunLock.take(folder))
          .hasMessage("Another run holds the lock: ingest");
    }
  }

  @Test
  void twoLakesAreLockedApart() throws Exception {
    try (RunLock one = RunLock.take(folder.resolve("a"));
        RunLock two = RunLock.take(folder.resolve("b"))) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void aFolderUnderTwoNamesHasOneLock() throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Files.createDirectory(folder.resolve("lake")));

    try (RunLock held = RunLock.take(folder.resolve("lake/_state"))) {
      held.note("refresh");

      assertThatThrownBy(() -> RunLock.take(link.resolve("_state")))
          .hasMessage("Another run holds the lock: refresh");
    }
  }

  private static void assertTaken(Path folder) throws RunLock.Held {
    try (RunLock lock = RunLock.take(folder)) {
      lock.note("the next run");
    }

    assertThat(folder.resolve("lock")).hasContent("the next run");
  }
}

package htx.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlowClassGateTest {
  private static final Duration TWENTY_ONE_SECONDS = Duration.ofSeconds(21);

  @Test
  void aClassThatIsSurelyOverTenSecondsIsRefused() {
    assertThatThrownBy(() -> SlowClassGate.refuse("ChangeTest", TWENTY_ONE_SECONDS, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("ChangeTest took 21.0 s");
  }

  @Test
  void aMachineOfHalfTheSpeedHasTwiceTheTime() {
    assertThatCode(() -> SlowClassGate.refuse("ChangeTest", TWENTY_ONE_SECONDS, 2))
        .doesNotThrowAnyException();
  }

  @Test
  void onlyTheseMayTakeLonger() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("jobs/src/test/java"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith("Test.java"))
                  .filter(file -> lines(file).contains("@MayTakeLong"))
                  .map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "AnswersTest.java",
              "ChangeTest.java",
              "JanuaryTest.java",
              "NotebookTest.java",
              "PairsTest.java",
              "PersonalValuesTest.java",
              "PrintedTest.java",
              "SampleTest.java",
              "SmallProvinceLinesTest.java",
              "SmallProvinceTest.java");
    }
  }

  @Test
  void theMachineIsNeverTakenToBeFasterThanUsual() {
    assertThat(Pace.now()).isGreaterThanOrEqualTo(1);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

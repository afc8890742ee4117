package htx.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowClassGateTest {
  private static final Duration ELEVEN_SECONDS = Duration.ofSeconds(11);

  @Test
  void aClassOverTenSecondsIsRefused() {
    assertThatThrownBy(() -> SlowClassGate.refuse("ChangeTest", ELEVEN_SECONDS, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("ChangeTest took 11.0 s");
  }

  @Test
  void aMachineOfHalfTheSpeedHasTwiceTheTime() {
    assertThatCode(() -> SlowClassGate.refuse("ChangeTest", ELEVEN_SECONDS, 2))
        .doesNotThrowAnyException();
  }

  @Test
  void theMachineIsNeverTakenToBeFasterThanUsual() {
    assertThat(Pace.now()).isGreaterThanOrEqualTo(1);
  }
}

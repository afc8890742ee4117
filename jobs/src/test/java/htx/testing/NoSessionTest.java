package htx.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class NoSessionTest {

  @Test
  void whereTestsNeedNoSessionNoneCanBeStarted() {
    // the build says so to the process; an editor may not
    assumeTrue("refused".equals(System.getProperty("htx.session")));

    assertThatThrownBy(LocalSpark::session)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@OnSpark");
  }
}

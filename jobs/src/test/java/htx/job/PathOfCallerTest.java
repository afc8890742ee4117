package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PathOfCallerTest {
  private static final PathOfCaller CALLED = new PathOfCaller(Path.of("/home/an"));

  @Test
  void aRelativePathStartsFromTheFolderOfWhoeverCalled() {
    assertThat(CALLED.convert("riêng.yaml")).isEqualTo(Path.of("/home/an/riêng.yaml"));
  }

  @Test
  void aWholePathStaysAsItIs() {
    assertThat(CALLED.convert("/srv/htx.yaml")).isEqualTo(Path.of("/srv/htx.yaml"));
  }

  @Test
  void withoutALauncherAPathIsLeftToTheProcess() {
    assertThat(new PathOfCaller(Path.of("")).convert("a.yaml")).isEqualTo(Path.of("a.yaml"));
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the build packs into which jar; the suite looks once they are there. */
@Tag("packaged")
class JarsTest {
  private static final String INVENTED =
      "htx/simulate/.*|htx/job/Simulate.*|META-INF/services/htx.job.AddedCommand";

  @Test
  void theProductsJarHoldsNothingThatInventsDeliveries() throws IOException {
    assertThat(files("target/htx.jar"))
        .contains("htx/job/Htx.class", "htx/job/Refresh.class")
        .noneMatch(name -> name.matches(INVENTED));
  }

  @Test
  void whatInventsDeliveriesIsInAJarOfItsOwn() throws IOException {
    assertThat(files("target/htx-simulate.jar"))
        .contains("htx/job/Simulate.class", "htx/simulate/Simulation.class")
        .contains("htx/simulate/small.yaml", "META-INF/services/htx.job.AddedCommand")
        .allMatch(name -> name.matches(INVENTED + "|META-INF/(MANIFEST.MF|maven/.*)"));
  }

  private static List<String> files(String jar) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      return file.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).toList();
    }
  }
}

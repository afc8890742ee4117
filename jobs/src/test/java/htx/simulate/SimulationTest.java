package htx.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.testing.LongForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationTest {
  private static final Path REFERENCE = Path.of("data/reference");

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherGivesOthers() {
    Map<String, String> once = deliveries("once", small(7));
    Map<String, String> again = deliveries("again", small(7));
    Map<String, String> other = deliveries("other", small(8));

    assertThat(again).isEqualTo(once);
    assertThat(other.keySet()).isEqualTo(once.keySet());
    String register = "2019-01-10_164/htx_164_2018.xlsx";
    String roster = "2019-01-10_164/thanh-vien_164_2018-12-31.csv.gz";
    assertThat(once).containsKeys(register, roster);
    assertThat(other.get(register)).isNotEqualTo(once.get(register));
    assertThat(other.get(roster)).isNotEqualTo(once.get(roster));
  }

  @Test
  @LongForm
  void theCommittedSampleIsWrittenAgainByteForByte() {
    Map<String, String> written = deliveries("sample", SimulationSettings.of(InventedWorld.SAMPLE));

    assertThat(written).hasSizeGreaterThan(500).isEqualTo(hashes(Path.of("data/landing")));
  }

  @Test
  void settingsThatMakeNoWorldAreRefused() {
    assertThatThrownBy(() -> new SimulationSettings(InventedWorld.SAMPLE, 1, 2021, 2014, 1))
        .hasMessage("The last year, 2014, is before the first, 2021");
    assertThatThrownBy(() -> new SimulationSettings(InventedWorld.SAMPLE, 1, 2014, 2021, 0.5))
        .hasMessage("The scale must be 1 or more, not 0.5");
  }

  private static SimulationSettings small(long seed) {
    return new SimulationSettings(InventedWorld.SMALL, seed, 2016, 2018, 1);
  }

  private Map<String, String> deliveries(String name, SimulationSettings settings) {
    Path landing = folder.resolve(name);
    Simulation.write(landing, REFERENCE, settings);

    return hashes(landing);
  }

  /** The hash of every file in a folder, by its place there. */
  private static Map<String, String> hashes(Path landing) {
    try (Stream<Path> files = Files.walk(landing)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(file -> landing.relativize(file).toString(), SimulationTest::hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

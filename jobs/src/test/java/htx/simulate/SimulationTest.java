package htx.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationTest {
  private static final Path REFERENCE = Path.of("data/reference");

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherGivesOthers() throws Exception {
    Map<String, String> once = deliveries("once", 7);
    Map<String, String> again = deliveries("again", 7);
    Map<String, String> other = deliveries("other", 8);

    assertThat(again).isEqualTo(once);
    assertThat(other.keySet()).isEqualTo(once.keySet());
    String register = "2019-01-10_164/htx_164_2018.xlsx";
    String roster = "2019-01-10_164/thanh-vien_164_2018-12-31.csv.gz";
    assertThat(once).containsKeys(register, roster);
    assertThat(other.get(register)).isNotEqualTo(once.get(register));
    assertThat(other.get(roster)).isNotEqualTo(once.get(roster));
  }

  @Test
  void settingsThatMakeNoWorldAreRefused() {
    assertThatThrownBy(() -> new SimulationSettings(InventedWorld.SAMPLE, 1, 2021, 2014, 1))
        .hasMessage("The last year, 2014, is before the first, 2021");
    assertThatThrownBy(() -> new SimulationSettings(InventedWorld.SAMPLE, 1, 2014, 2021, 0.5))
        .hasMessage("The scale must be 1 or more, not 0.5");
  }

  private Map<String, String> deliveries(String name, long seed) throws Exception {
    Path landing = folder.resolve(name);
    Simulation.write(
        landing, REFERENCE, new SimulationSettings(InventedWorld.SAMPLE, seed, 2018, 2018, 1));
    Map<String, String> hashes = new TreeMap<>();

    try (Stream<Path> files = Files.walk(landing)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(landing.relativize(file).toString(), hash(file));
      }
    }

    return hashes;
  }

  private static String hash(Path file) throws IOException, java.security.GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}

package htx.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the small world declares happens to its files, whatever the seed. */
class SmallWorldTest {

  @ParameterizedTest
  @ValueSource(longs = {147, 1, 2, 3})
  void everythingThatIsDeclaredHappens(long seed, @TempDir Path landing) throws IOException {
    Simulation.write(
        landing,
        Path.of("data/reference"),
        new SimulationSettings(InventedWorld.SMALL, seed, 2016, 2018, 1));

    assertThat(senders(landing))
        .containsExactly("164", "165", "169", "doi-tac", "lien-minh", "quy");
    // due on 11 January 2018, and 160 days late
    assertThat(deliveries(landing, "htx_165_2017.xlsx")).containsExactly("2018-06-20_165");
    // due on 10 January 2018, and corrected 50 days later
    assertThat(deliveries(landing, "htx_164_2017.xlsx"))
        .containsExactly("2018-01-10_164", "2018-03-01_164");
    assertThat(bytes(landing, "2018-01-10_164/htx_164_2017.xlsx"))
        .isNotEqualTo(bytes(landing, "2018-03-01_164/htx_164_2017.xlsx"));
    // due on 12 January 2018, and sent again 35 days later
    assertThat(deliveries(landing, "chuoi_169_2017.xlsx"))
        .containsExactly("2018-01-12_169", "2018-02-16_169");
    assertThat(bytes(landing, "2018-01-12_169/chuoi_169_2017.xlsx"))
        .isEqualTo(bytes(landing, "2018-02-16_169/chuoi_169_2017.xlsx"));
  }

  private static List<String> senders(Path landing) throws IOException {
    try (Stream<Path> deliveries = Files.list(landing)) {
      return deliveries
          .map(folder -> folder.getFileName().toString().substring(11))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static List<String> deliveries(Path landing, String file) throws IOException {
    return ReadBack.files(landing, file).stream()
        .map(path -> path.getParent().getFileName().toString())
        .toList();
  }

  private static byte[] bytes(Path landing, String file) throws IOException {
    return Files.readAllBytes(landing.resolve(file));
  }
}

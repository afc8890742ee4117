package htx.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed sample, counted row by row, against what was printed. */
class SampleTest {
  private static final Path LANDING = Path.of("data/landing");
  private static final LocalDate END_2018 = LocalDate.of(2018, 12, 31);
  private static final LocalDate ARTICLE = LocalDate.of(2019, 1, 22);
  private static final LocalDate NOW = LocalDate.of(9999, 12, 31);

  private static ReadBack sample;

  @BeforeAll
  static void read() throws IOException {
    sample = new ReadBack(LANDING);
  }

  @Test
  void whatWasKnownWhenTheArticleOf2019WasPrinted() {
    assertThat(sample.count(END_2018, ARTICLE, "HTX")).isEqualTo(456);
    assertThat(sample.count(END_2018, ARTICLE, "THT")).isEqualTo(7260);
    assertThat(sample.persons(END_2018, ARTICLE, "HTX", "LHHTX", "THT")).isEqualTo(210_700);
  }

  @Test
  void thirteenCooperativesReachTheRegisterLate() {
    assertThat(sample.count(END_2018, LocalDate.of(2019, 7, 10), "HTX")).isEqualTo(456 + 13);
    assertThat(sample.count(END_2018, NOW, "HTX")).isEqualTo(469);
  }

  @Test
  void laterStocksAsPrinted() {
    LocalDate middle = LocalDate.of(2019, 6, 30);
    assertThat(sample.count(middle, LocalDate.of(2019, 7, 31), "HTX")).isEqualTo(480);
    assertThat(sample.count(middle, LocalDate.of(2019, 7, 31), "THT")).isEqualTo(7270);
    assertThat(sample.persons(middle, LocalDate.of(2019, 7, 31), "HTX"))
        .isBetween(41_501L, 41_600L);
    LocalDate end2020 = LocalDate.of(2020, 12, 31);
    assertThat(sample.count(end2020, LocalDate.of(2021, 1, 20), "HTX")).isEqualTo(566);
    assertThat(sample.persons(end2020, LocalDate.of(2021, 1, 20), "HTX"))
        .isBetween(41_900L, 41_999L);
    assertThat(sample.count(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 15), "HTX"))
        .isEqualTo(583);
    LocalDate end2021 = LocalDate.of(2021, 12, 31);
    assertThat(sample.count(end2021, NOW, "HTX")).isEqualTo(643);
    assertThat(sample.count(end2021, NOW, "THT")).isBetween(4_450L, 4_499L);
    assertThat(sample.persons(end2021, NOW, "THT")).isBetween(73_001L, 73_300L);
    assertThat(sample.persons(end2021, NOW, "HTX")).isBetween(42_501L, 42_700L);
  }

  @Test
  void comingsAndGoingsAsPrinted() {
    LocalDate middle = LocalDate.of(2019, 6, 30);
    assertThat(founded("HTX", LocalDate.of(2019, 1, 1), middle)).isEqualTo(20);
    assertThat(
            sample.lastKnown(NOW).values().stream()
                .filter(entry -> entry.how().equals("Chuyển đổi"))
                .filter(entry -> entry.ended().getYear() == 2019 && !entry.ended().isAfter(middle)))
        .hasSize(9);
    LocalDate end = LocalDate.of(2020, 12, 31);
    assertThat(founded("HTX", LocalDate.of(2018, 1, 1), END_2018)).isEqualTo(50);
    assertThat(founded("THT", LocalDate.of(2018, 1, 1), END_2018)).isEqualTo(110);
    assertThat(founded("HTX", LocalDate.of(2019, 1, 1), end)).isEqualTo(162);
    assertThat(founded("THT", LocalDate.of(2019, 1, 1), end)).isEqualTo(263);
    assertThat(founded("THT", LocalDate.of(2017, 1, 1), end)).isEqualTo(415);
    assertThat(founded("LHHTX", LocalDate.of(2017, 1, 1), end)).isEqualTo(4);
  }

  @Test
  void overThreeThousandOneHundredPersonsOweSomethingAtTheEndOf2018() throws IOException {
    Set<String> owing = new HashSet<>();

    for (Path file : ReadBack.files(LANDING, "du-no_")) {
      if (file.toString().contains("2018-12-31")) {
        ReadBack.records(file, ';').forEach(line -> owing.add(line.getField("so_hop_dong")));
      }
    }

    Set<String> persons = new HashSet<>();

    for (Path file : ReadBack.files(LANDING, "vay_")) {
      if (!ReadBack.known(file).isAfter(ARTICLE)) {
        ReadBack.records(file, ';').stream()
            .filter(line -> owing.contains(line.getField(0)))
            .filter(line -> line.getField("doi_tuong").startsWith("Thành viên"))
            .forEach(line -> persons.add(line.getField("so_dinh_danh")));
      }
    }

    assertThat(persons).hasSize(3124);
  }

  @Test
  void theSampleIsBelowNineMegabytes() throws IOException {
    long bytes = 0;

    try (Stream<Path> files = Files.walk(LANDING)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }

    assertThat(bytes).isBetween(1_000_000L, 9_000_000L);
  }

  private static long founded(String kind, LocalDate first, LocalDate last) {
    return sample.lastKnown(NOW).values().stream()
        .filter(entry -> entry.kind().equals(kind))
        .filter(entry -> !entry.founded().isBefore(first) && !entry.founded().isAfter(last))
        .count();
  }
}

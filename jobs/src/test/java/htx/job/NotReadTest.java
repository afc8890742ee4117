package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.LandedFile;
import htx.bronze.Landing;
import htx.bronze.Unclaimed;
import htx.source.Contracts;
import htx.table.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotReadTest {
  @TempDir Path landing;

  @Test
  void aRunNamesEachFileThatMayHoldFiguresAndNoSourceReads() throws IOException {
    land("2019-01-10_164/vay_QHT_2018.csv");
    land("2019-01-10_164/vay_QHT_2018.csv.done");
    land("2019-01-10_164/bao cao quy 4.csv");
    land("moi/vay_QHT_2018.csv");

    assertThat(told())
        .satisfiesExactly(
            one ->
                assertThat(one).startsWith("2019-01-10_164/bao cao quy 4.csv").contains("F_NAME"),
            one -> assertThat(one).startsWith("moi/vay_QHT_2018.csv").contains("F_DELIVERY"));
  }

  @Test
  void ofManyTwentyAreNamedAndTheOthersCounted() throws IOException {
    for (int n = 10; n < 33; n++) {
      land("2019-01-10_164/bang " + n + ".csv");
    }

    assertThat(told()).hasSize(21).last().isEqualTo("… and 3 files more, see ./htx status");
  }

  private List<String> told() throws IOException {
    List<LandedFile> landed = Unclaimed.told(Landing.scan(landing), Contracts.fileNames());
    return NotRead.among(landed).stream().map(Words::en).toList();
  }

  private void land(String name) throws IOException {
    Path file = landing.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a;b\n" + name + ";1\n");
  }
}

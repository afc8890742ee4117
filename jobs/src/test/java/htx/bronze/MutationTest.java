package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.RefusedFile;
import htx.bronze.text.CsvReaderTest;
import htx.bronze.workbook.Xlsx;
import htx.testing.Campaign;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with a few bytes changed is refused, or it still says exactly what it said. */
class MutationTest {
  private static final int SEEDS = Campaign.rounds(3_000, 200_000);

  @TempDir Path folder;

  @Test
  void noByteOfAWorkbookChangesAValueUnnoticed() {
    assertThat(refusedOf(Xlsx.sample(), "a.xlsx", Xlsx::read)).isGreaterThan(SEEDS / 2);
  }

  @Test
  void noByteOfAPackedTextChangesAValueUnnoticed() {
    StringBuilder roster = new StringBuilder("so,ten,ngay\n");

    for (int i = 0; i < 300; i++) {
      roster.append(i * 7919).append(",Nguyễn Văn ").append(i).append(",05/3/2016\n");
    }
    byte[] bytes = CsvReaderTest.packed(roster.toString().getBytes(UTF_8));

    assertThat(refusedOf(bytes, "a.csv.gz", file -> CsvReaderTest.read(file, ',', UTF_8)))
        .isGreaterThan(SEEDS / 2);
  }

  private int refusedOf(byte[] good, String name, Function<Path, String> reader) {
    String expected = reader.apply(Xlsx.file(folder, name, good));
    int refused = 0;

    for (int seed = 0; seed < SEEDS; seed++) {
      Path file = Xlsx.file(folder, name, mutated(good, new Random(seed)));

      try {
        assertThat(reader.apply(file)).as("seed " + seed).isEqualTo(expected);
      } catch (RefusedFile e) {
        assertThat(e.finding().code()).as("seed " + seed).matches("[FPSX]_[A-Z_0-9]+");
        refused++;
      }
    }

    return refused;
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int changes = 1 + random.nextInt(3);

    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }

    return bytes;
  }
}

package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {
  private static final Instant NOW = Instant.parse("2019-01-25T19:00:00Z");
  // printf 'a' | sha256sum
  private static final String OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
  private static final Happening NOTHING = () -> {};

  @TempDir Path landing;
  private final List<Duration> waits = new ArrayList<>();

  /** What happens to the files while a run waits for them. */
  private interface Happening {
    void happen() throws IOException;
  }

  @Test
  void filesThatHaveLainLongEnoughAreNotWaitedFor() throws IOException {
    land("von_2018-12-31.csv", 30);
    land("von_2019-06-30.csv", 86_400);

    assertThat(moving(NOTHING)).isEmpty();
    assertThat(waits).isEmpty();
  }

  @Test
  void theYoungestIsWaitedForUntilItHasLainLongEnough() throws IOException {
    land("von_2018-12-31.csv", 29);
    land("von_2019-06-30.csv", 12);

    assertThat(moving(NOTHING)).isEmpty();
    assertThat(waits).containsExactly(Duration.ofSeconds(18));
  }

  @Test
  void aFileThatGrowsMeanwhileIsLeftForTheNextRunAndTheOthersAreRead() throws IOException {
    Path growing = land("von_2018-12-31.csv", 1);
    land("von_2019-06-30.csv", 1);

    assertThat(moving(() -> Files.writeString(growing, "bcd", StandardOpenOption.APPEND)))
        .isEqualTo(
            "von_2018-12-31.csv F_NOT_STABLE The file changed while it was taken in (1, then 4)."
                + " Wait until it is copied, then run again.");
  }

  @Test
  void aFileThatIsTakenAwayMeanwhileIsLeftOut() throws IOException {
    Path gone = land("von_2018-12-31.csv", 1);

    assertThat(moving(() -> Files.delete(gone))).startsWith("von_2018-12-31.csv F_UNREADABLE");
  }

  @Test
  void aTimeOfChangeThatIsYetToComeIsWaitedForNoLongerThanAnyOther() throws IOException {
    land("von_2018-12-31.csv", -7 * 3_600);

    assertThat(moving(NOTHING)).isEmpty();
    assertThat(waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aSendersMarkerSparesTheWaitUnlessItIsOfAnEarlierVersion() throws IOException {
    land("von_2018-12-31.csv", 5);
    land("von_2018-12-31.csv.done", 5);

    assertThat(moving(NOTHING)).isEmpty();
    assertThat(waits).isEmpty();

    land("von_2018-12-31.csv.done", 600);

    assertThat(moving(NOTHING)).isEmpty();
    assertThat(waits).containsExactly(Duration.ofSeconds(25));
  }

  @Test
  void aChecksumVouchesForItsBytesAndForNoOthers() throws IOException {
    land("von_2018-12-31.csv", 5);
    Path checksum = land("von_2018-12-31.csv.sha256", 5);
    Files.writeString(checksum, OF_A.toUpperCase(Locale.ROOT) + "  von_2018-12-31.csv\n");

    assertThat(moving(NOTHING)).isEmpty();
    assertThat(waits).isEmpty();

    Files.writeString(checksum, OF_A.replace('c', 'd') + " *von_2018-12-31.csv\n");

    assertThat(moving(NOTHING))
        .isEqualTo(
            "von_2018-12-31.csv F_CHECKSUM The file is not the one that"
                + " 'von_2018-12-31.csv.sha256' is about (the file's checksum: "
                + OF_A
                + "). It is not taken in; send the file and its marker again.");
    assertThat(waits).isEmpty();
  }

  @Test
  void whatWasLeftDoesNotMakeAnotherARepeatOfIt() throws IOException {
    Path left = land("von_2018-12-31.csv", 600);
    Path again = landing.resolve("2019-01-23_quy/von_2018-12-31.csv");
    Files.createDirectories(again.getParent());
    Files.writeString(again, "a", UTF_8);

    assertThat(read(Landing.scan(landing))).isEqualTo("2019-01-22_quy");
    assertThat(read(Landing.scan(landing, path -> !path.equals(left)))).isEqualTo("2019-01-23_quy");
  }

  private static String read(List<LandedFile> landed) {
    return landed.stream()
        .filter(file -> file.leftOut().isEmpty())
        .map(file -> file.file().delivery())
        .collect(Collectors.joining(" "));
  }

  private Path land(String name, long secondsAgo) throws IOException {
    Path file = landing.resolve("2019-01-22_quy").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a", UTF_8);
    Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(secondsAgo)));

    return file;
  }

  /** Each file that is still moving, and why. */
  private String moving(Happening meanwhile) throws IOException {
    waits.clear();
    Consumer<Duration> pause =
        wait -> {
          waits.add(wait);

          try {
            meanwhile.happen();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };

    return new Settling(Duration.ofSeconds(30), () -> NOW, pause)
        .moving(Landing.scan(landing)).stream()
            .map(SettlingTest::told)
            .collect(Collectors.joining("\n"));
  }

  private static String told(LandedFile file) {
    Message reason = file.leftOut().orElseThrow();
    return file.file().name() + " " + reason.code() + " " + reason.words().en();
  }
}

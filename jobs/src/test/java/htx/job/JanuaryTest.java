package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import htx.testing.LongForm;
import htx.testing.MayTakeLong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the small province publishes day by day while the files for 2018 come in: those of three
 * districts on 10, 11 and 12 January, of the office and one fund on the 15th, of the other on the
 * 16th.
 */
@LongForm
@MayTakeLong
class JanuaryTest {
  @TempDir private static Path folder;

  @Test
  void aYearIsTheLastFullOneOnceTheLastHasSentAndAnEstimateUntilThen() throws IOException {
    SmallProvince province = SmallProvince.delivered(folder.resolve("house"));

    for (int day = 10; day <= 15; day++) {
      assertThat(published(province, "2019-01-" + day))
          .as("on 2019-01-%s", day)
          .containsExactly("2017", "2016.xlsx", "2017.xlsx", "2018-uoc-tinh.xlsx");
    }
    assertThat(published(province, "2019-01-16"))
        .containsExactly("2018", "2016.xlsx", "2017.xlsx", "2018.xlsx");
  }

  @Test
  void inTheFirstYearThereIsAnEstimateOfItAndNoFullYear() throws IOException {
    SmallProvince province = SmallProvince.delivered(folder.resolve("first"));

    assertThat(published(province, "2016-01-15")).containsExactly("", "2016-uoc-tinh.xlsx");
    assertThat(published(province, "2016-07-13")).containsExactly("", "2016-uoc-tinh.xlsx");
    assertThat(published(province, "2017-01-12")).containsExactly("", "2016-uoc-tinh.xlsx");
  }

  /** The last full year by the manifest, and the workbooks. */
  private static List<String> published(SmallProvince province, String day) throws IOException {
    assertThat(province.refresh("--as-of", day)).isEqualTo(ExitCode.DONE);
    Path exports = province.exports().resolve("as-of-" + day);
    JsonNode manifest = new ObjectMapper().readTree(exports.resolve("manifest.json").toFile());

    try (Stream<Path> files = Files.list(exports)) {
      return Stream.concat(
              Stream.of(manifest.path("last_full_year").asText()),
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".xlsx"))
                  .map(name -> name.replace("bieu-tong-hop-", ""))
                  .sorted())
          .toList();
    }
  }
}

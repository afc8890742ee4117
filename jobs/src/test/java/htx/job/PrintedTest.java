package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.PrintedRanks;
import htx.export.PrintedRatio;
import htx.export.ReadWorkbook;
import htx.testing.MayTakeLong;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader recomputes from the workbooks of the committed sample. */
@MayTakeLong
class PrintedTest {
  private final Sample sample = Sample.refreshed();

  @Test
  void everyPrintedRatioAndRankFollowsFromWhatIsPrinted() {
    Map<PrintedRatio, Integer> compared = new HashMap<>();

    for (int year = 2014; year <= 2021; year++) {
      ReadWorkbook book =
          ReadWorkbook.of(sample.exports().resolve("current/bieu-tong-hop-" + year + ".xlsx"));

      for (PrintedRatio ratio : PrintedRatio.ALL) {
        assertThat(ratio.notFollowing(book)).as(year + " " + ratio).isEmpty();
        compared.merge(ratio, ratio.lines(book).size(), Integer::sum);
      }

      assertThat(PrintedRanks.notFollowing(book)).as(year + " ranks").isEmpty();
    }

    assertThat(compared.values()).allMatch(lines -> lines > 0);
  }
}

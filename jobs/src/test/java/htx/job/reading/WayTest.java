package htx.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.workbook.Xlsx;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WayTest {
  @TempDir Path folder;

  @Test
  void everyWayFindsAllCellsOfTheSheet() throws Exception {
    Path file = folder.resolve("a.xlsx");
    LongWorkbook.write(file, 50);

    for (Way way : Way.values()) {
      // 50 rows of twelve cells
      assertThat(way.cells(file)).as(way.name()).isEqualTo(600);
    }
  }

  @Test
  void theSheetHasTextsNumbersAndDays() throws Exception {
    Path file = folder.resolve("a.xlsx");
    LongWorkbook.write(file, 1);

    // row 1: 7919 in all columns, and 104,729 more with each; the day is 41,377: 1,377 after 6 July
    // 2009
    assertThat(Xlsx.read(file))
        .startsWith(
            "HTX 1: A1 text Hợp tác xã số 7919 | B1 number 112648.48 | C1 date 2013-04-13 | D1 text");
  }
}

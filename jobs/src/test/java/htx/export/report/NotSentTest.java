package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.TypedRow;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.CrossCheck;
import htx.table.Language;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class NotSentTest {
  private static final List<Row> DOUBTS =
      List.of(
          doubt("D_NOT_SENT", "htx_165_2017.xlsx", "HTX", "2018-12-14"),
          doubt("D_NOT_SENT", "htx_167_2016.xlsx", "HTX", "2017-12-14..2019-12-14"),
          doubt("D_NOT_SENT", "du-no_QHT_2017-12-31.csv", "", "2018-06-30..2018-12-31"),
          doubt("D_LINES_LOST", "htx_168_2018.xlsx", "HTX", "100 → 50"));

  @Test
  void theNotesOfAYearNameThoseWhoHaveNotSentIt() {
    assertThat(NotSent.of(edition(2018, DOUBTS)))
        .containsExactly(
            "Not up to date: the figures of 2018 were not sent; the senders' last files:"
                + " du-no_QHT_2017-12-31.csv. The tables lack them, which does not mean 0.",
            "Not up to date: the figures \"HTX\" of 2018 were not sent; the senders' last files:"
                + " htx_165_2017.xlsx, htx_167_2016.xlsx. The tables lack them, which does not mean"
                + " 0.");
    assertThat(notes(2018, DOUBTS)).containsAll(NotSent.of(edition(2018, DOUBTS)));
  }

  @Test
  void aYearThatTheyHaveSentSaysNothing() {
    assertThat(NotSent.of(edition(2016, DOUBTS))).isEmpty();
    assertThat(NotSent.of(edition(2019, DOUBTS))).hasSize(1);
    assertThat(NotSent.of(edition(2018, List.of()))).isEmpty();
  }

  private static List<String> notes(int year, List<Row> doubts) {
    return NoteSections.of(edition(year, doubts)).stream()
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  private static Edition edition(int year, List<Row> doubts) {
    return new Edition(
        year,
        LocalDate.of(2019, 12, 31),
        SamplePublication.settings(Language.EN, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(table -> table.equals(CrossCheck.TABLE) ? doubts : List.of()));
  }

  private static Row doubt(String code, String file, String sheet, String detail) {
    return TypedRow.of(
        CrossCheck.TABLE,
        CrossCheck.CODE,
        code,
        CrossCheck.SOURCE,
        "cooperative_register",
        CrossCheck.DELIVERY,
        "2018-01-10_164",
        CrossCheck.FILE,
        file,
        CrossCheck.SHEET,
        sheet,
        CrossCheck.CASES,
        1,
        CrossCheck.FIRST_LINE,
        0,
        CrossCheck.DETAIL,
        detail);
  }
}

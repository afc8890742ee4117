package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.table.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The series of a year without any figures; growth is counted from 2015. */
class FiveYearsTest {
  private static final int GROWTH = 9;

  @Test
  void growthFromABaseBeforeAChangeOfDefinitionDoesNotApply() {
    assertThat(growth(2021, "Số tổ hợp tác")).isEqualTo(Entry.Absence.NOT_APPLICABLE);
    assertThat(growth(2021, "Tỷ lệ hợp tác xã hoạt động hiệu quả"))
        .isEqualTo(Entry.Absence.NOT_APPLICABLE);
    // there is no figure of these, and there might be
    assertThat(growth(2018, "Số tổ hợp tác")).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(growth(2021, "Số hợp tác xã")).isEqualTo(Entry.Absence.NO_DATA);
  }

  private static Entry growth(int year, String indicator) {
    Edition edition =
        new Edition(
            year,
            LocalDate.of(2022, 1, 18),
            SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
            SampleReference.reference(),
            new Figures(table -> List.of()));

    return FiveYears.table(edition).rows().stream()
        .filter(row -> row.entries().get(1).equals(new Entry.Words(indicator)))
        .map(row -> row.entries().get(GROWTH))
        .findFirst()
        .orElseThrow();
  }
}

package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.table.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the notes say of figures that were published otherwise. */
class PublishedTest {
  @Test
  void aPublicationIsToldWithItsFiguresThatChangedTheirCausesAndWhoWasToldLate() {
    assertThat(lines(Language.VI, 2018))
        .containsExactly(
            "Công bố bao-cao ngày 22/01/2019 (sơ bộ). Các số liệu cấp tỉnh nay khác số đã công bố (cấp"
                + " huyện: bang/revision.csv):",
            "Số hợp tác xã (HTX): đã công bố 456, nay 469 (gửi muộn +14; đính chính -1).",
            "Tỷ lệ hợp tác xã hoạt động hiệu quả (%): đã công bố 75,0, nay không còn số liệu.",
            "2 hợp tác xã thành lập từ 03/02/2010 đến 04/05/2016 được báo lần đầu sau ngày công bố, từ"
                + " 08/07/2019 đến 10/07/2019.",
            "1 tổ hợp tác thành lập từ 04/05/2015 đến 04/05/2015 được báo lần đầu sau ngày công bố, từ"
                + " 10/07/2019 đến 10/07/2019.",
            "Công bố nien-giam ngày 30/06/2019 (chính thức, xác nhận: Ban Thường vụ Liên minh HTX, ngày"
                + " 28/06/2019): không số liệu cấp tỉnh nào thay đổi từ đó.");
    assertThat(lines(Language.EN, 2018).get(1))
        .isEqualTo(
            "Cooperatives (cooperatives): published 456, now 469 (sent late +14; corrected -1).");
  }

  @Test
  void aYearThatWasNeverPublishedSaysSo() {
    assertThat(lines(Language.VI, 2019))
        .containsExactly("Chưa có công bố nào về năm này được chốt.");
  }

  @Test
  void aTableSaysThatItShowsFiguresThatWerePublishedOtherwise() {
    assertThat(
            Published.underTable(SamplePublication.edition(Language.VI, 2018), OverviewLine.SHOWN))
        .hasSize(1)
        .allMatch(note -> note.contains("mục V"));
    assertThat(Published.underTable(SamplePublication.edition(Language.VI, 2018), List.of()))
        .isEmpty();
    assertThat(
            Published.underTable(SamplePublication.edition(Language.VI, 2019), OverviewLine.SHOWN))
        .isEmpty();
  }

  private static List<String> lines(Language language, int year) {
    return Published.section(SamplePublication.edition(language, year)).lines();
  }
}

package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.stored.Remark;
import htx.source.LoanBalances;
import htx.source.SupportEvents;
import org.junit.jupiter.api.Test;

/** Totals of text files, whose lines may have other fields than the headings. */
class TextTotalsTest {
  private static final String HEAD =
      """
      so_hieu,loai,ngay,dia_diem,xa,huyen,luot_nguoi,kinh_phi
      TV-01/2018,Mô hình điểm,05/3/2018,Hà Nội,,,30,12
      """;
  private static final String SECOND = "TV-02/2018,Mô hình điểm,06/3/2018,Hà Nội,,,20,10\n";

  private static Sheet events(String lines) {
    return Sheet.csv(
        SupportEvents.CONTRACT, "2019-01-15_lien-minh", "ho-tro_2018.csv", HEAD + lines);
  }

  private static Sheet balances(String text) {
    return Sheet.csv(LoanBalances.CONTRACT, "2019-01-12_quy", "du-no_QHT_2018-12-31.csv", text);
  }

  @Test
  void aWrongTotalIsToldWithItsLineAndField() {
    Sheet sheet = events(SECOND + "Tổng cộng,,,,,,50,24\n");

    assertThat(sheet.outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
    assertThat(sheet.outcome.place()).isEqualTo("4:8");
    assertThat(events(SECOND + "Tổng cộng,,,,,,50,22\n").outcome.code()).isEmpty();
  }

  @Test
  void aTotalOverAnAmountThatMayBeAnotherIsNoReasonToRefuseTheFile() {
    String head = "so_hop_dong;du_no;so_ngay_qua_han;nhom_no\nQHT-1;500;0;1\n";
    Sheet either = balances(head + "QHT-2;1,500;0;1\nTổng cộng;2000;;\n");
    Sheet clear = balances(head + "QHT-2;1.500;0;1\nTổng cộng;2001;;\n");

    assertThat(either.outcome.code()).isEmpty();
    assertThat(Remark.all(either.outcome.remarks())).contains("R_TOTAL_UNCHECKED 1 (4:2)");
    assertThat(clear.outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
  }

  @Test
  void aLineWithoutOneOfItsFieldsMakesNoTotalWrong() {
    Sheet sheet = events(SECOND.replaceFirst(",,,", ",,") + "Tổng cộng,,,,,,50,22\n");

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.cells(3)).isEqualTo("#fields=7/8");
    assertThat(Remark.all(sheet.outcome.remarks())).contains("R_TOTAL_UNCHECKED 2 (4:7, 4:8)");
  }
}

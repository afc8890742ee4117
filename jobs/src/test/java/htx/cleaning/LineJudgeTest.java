package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.Sheet;
import htx.silver.Loan;
import htx.silver.PlanTarget;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.CooperativeRegister;
import htx.source.Forms;
import htx.source.LoanLedger;
import htx.source.PlanTargets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineJudgeTest {

  @Test
  void allThatIsWrongWithALineIsToldWithPlaceCellAndHeading() {
    String text =
        Forms.REGISTER
            .replace("4690000001", " ")
            .replace("05/3/2016", "31/02/2016")
            .replace("Xã Tân Long | Nông", "Xã Tân Lông | Nông");
    Judged judged = Judged.of(CooperativeRegister.CONTRACT, Forms.register("2019-01-10_169", text));

    assertThat(judged.sound(Provenance.LINE)).isEqualTo("line\n10\n14\n");
    assertThat(
            judged.issues(
                Provenance.LINE,
                Quarantine.RULE,
                Quarantine.HEADING,
                Quarantine.PLACE,
                Quarantine.CELL))
        .isEqualTo(
            """
            line | rule | heading | place | cell
            9 | G_UNKNOWN_UNIT | Xã, phường, thị trấn | E9 | Xã Tân Lông
            9 | K_NULL | Mã số |  |
            9 | V_DATE_INVALID | Ngày thành lập | G9 | 31/02/2016
            """);
  }

  @Test
  void aTargetForWhatIsNotMeasuredIsRefusedWithTheNearestIndicators() {
    Judged judged =
        Judged.of(
            PlanTargets.CONTRACT,
            Sheet.csv(
                PlanTargets.CONTRACT,
                "2018-01-15_lien-minh",
                "ke-hoach_2018.csv",
                """
                chi_tieu,don_vi,linh_vuc,tu,den,can_cu
                coop_founded,19,all,40,50,KH 1
                coop_fonded,19,all,40,50,KH 1
                """));

    assertThat(judged.sound(Provenance.LINE, PlanTarget.INDICATOR))
        .isEqualTo("line | indicator\n2 | coop_founded\n");
    assertThat(
            judged.issues(
                Provenance.LINE,
                Quarantine.RULE,
                Quarantine.HEADING,
                Quarantine.CELL,
                Quarantine.MESSAGE_EN))
        .isEqualTo(
            """
            line | rule | heading | cell | message_en
            3 | V_INDICATOR | chi_tieu | coop_fonded | There is no indicator "coop_fonded"; nearest: coop_founded, group_founded, members
            """);
  }

  @Test
  void lineWhoseCellIsMergedWithTheLineAboveIsRefusedAndSoIsASumOfSeveralLines() {
    String text =
        Forms.REGISTER
            .replace("#1 | 4690000001 | HTX Mây Xanh | HTX | Xã Tân Long", "$0~E9:E10")
            .replace("#2 | 4690000002 | HTX Gió Mai | HTX | Tân Long", "$1 | ~E9:E10")
            .replace("$0", "#1 | 4690000001 | HTX Mây Xanh | HTX | Xã Tân Long")
            .replace("$1", "#2 | 4690000002 | HTX Gió Mai | HTX");
    String shared = Forms.REGISTER.replace("#1500.5 |", "#1500.5~K9:K10 |");

    Judged covered =
        Judged.of(CooperativeRegister.CONTRACT, Forms.register("2019-01-10_169", text));
    Judged summed =
        Judged.of(CooperativeRegister.CONTRACT, Forms.register("2019-01-10_169", shared));

    assertThat(covered.sound(Provenance.LINE)).isEqualTo("line\n14\n9\n");
    assertThat(covered.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n10 | R_MERGED | E10\n");
    assertThat(covered.issues(Quarantine.MESSAGE_EN))
        .isEqualTo(
            "message_en\nThe cell of \"Xã, phường, thị trấn\" is merged over several lines"
                + " (E9:E10); what each of them has is not known\n");
    assertThat(summed.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n9 | R_MERGED | K9\n");
  }

  @Test
  void lineOneOfWhoseCellsIsMergedOverTwoColumnsIsRefusedAtBoth() {
    String sample = "#1 | 4690000001 | HTX Mây Xanh | HTX | Xã Tân Long";
    Judged both = judgedRegister(sample, "#1 | 4690000001 | HTX Mây Xanh | HTX | ~D9:E9");
    Judged running = judgedRegister(sample, sample.replace("#1 | 4690000001", "#1 | ~A9:B9"));

    assertThat(both.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n9 | R_MERGED | D9\n9 | R_MERGED | E9\n");
    assertThat(both.issues(Quarantine.MESSAGE_EN))
        .contains("\"Xã, phường, thị trấn\" is merged over several columns (D9:E9)");
    assertThat(both.sound(Provenance.LINE)).isEqualTo("line\n10\n14\n");
    assertThat(running.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n9 | R_MERGED | B9\n");
  }

  @Test
  void mergesOverColumnsThatAreNotReadOrInLinesThatAreNoDataRefuseNothing() {
    List<Judged> accepted =
        List.of(
            // over a column without a heading, and over two that feed nothing
            judgedRegister("| 4698000001", "| 4698000001 | ~N14:O14"),
            judgedRegister("Nguyễn Thị Giả | 0140000001", "Nguyễn Thị Giả | ~L9:M9"),
            // a title, a group's line, a total and a note
            judgedRegister("UBND HUYỆN ĐỒNG HỶ", "UBND HUYỆN ĐỒNG HỶ | ~A1:C1 | ~A1:C1"),
            judgedRegister("II | Xây dựng", "II | Xây dựng | ~B13:C13"),
            judgedRegister("Tổng cộng: 3 | |", "Tổng cộng: 3 | ~C16:D16 |"),
            judgedRegister("số liệu giả lập", "số liệu giả lập | ~A18:C18 | ~A18:C18"));

    assertThat(accepted)
        .allSatisfy(
            judged -> {
              assertThat(judged.sound(Provenance.LINE)).isEqualTo("line\n10\n14\n9\n");
              assertThat(judged.issues(Provenance.LINE, Quarantine.RULE))
                  .isEqualTo("line | rule\n");
            });
  }

  private static Judged judgedRegister(String from, String to) {
    assertThat(Forms.REGISTER).contains(from);
    String text = Forms.REGISTER.replace(from, to);
    return Judged.of(CooperativeRegister.CONTRACT, Forms.register("2019-01-10_169", text));
  }

  @Test
  void contradictionsWithinALineAreRefused() {
    String text = Forms.REGISTER.replace("1.6.2018", "1.6.2013").replace("@2014", "@2019");
    Judged judged = Judged.of(CooperativeRegister.CONTRACT, Forms.register("2019-03-10_169", text));

    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE))
        .isEqualTo(
            """
            line | rule
            10 | I_RULE_ORDER
            10 | V_DATE_RANGE
            """);
  }

  @Test
  void loansAreReadInVietnameseNotationAndPersonalValuesWithheld() {
    String head =
        "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;"
            + "ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien\n";
    Judged judged =
        Judged.of(
            LoanLedger.CONTRACT,
            Sheet.csv(
                LoanLedger.CONTRACT,
                "2019-01-12_quy",
                "vay_QHT_2018.csv.gz",
                head
                    + "QHT-1;An;901190000001;9;Thành viên HTX;4690000001;Tân Long;H. Đồng Hỉ;"
                    + "05/3/2018;150.000.000;24;7,2;Trồng chè;\n"
                    + "QHT-2;Bo;90119000002;9;Thành viên HTX;4690000001;Tân Long;Đồng Hỷ;"
                    + "05/3/2018;1.000;24;0,072;Trồng chè;\n"));

    assertThat(
            judged.sound(
                Loan.LOAN_ID,
                Loan.FUND,
                Loan.COMMUNE,
                Loan.DISTRICT,
                Loan.AMOUNT,
                Loan.YEARLY_RATE))
        .isEqualTo(
            """
            loan_id | fund | commune | district | amount | yearly_rate
            QHT-1 | QHT | 05662 | 169 | 150000000 | 0.072000
            """);
    assertThat(
            judged.issues(
                Quarantine.RULE, Quarantine.COLUMN_NAME, Quarantine.CELL, Quarantine.MESSAGE_EN))
        .isEqualTo(
            """
            rule | column_name | cell | message_en
            V_ID_LENGTH | borrower |  | The personal number has 11 characters, zeros in front were perhaps lost; 9 or 12 digits are expected
            V_PERCENT_MIXED | yearly_rate | 0,072 | "0,072" looks like a fraction; a percentage such as 7,2 is expected
            """);
  }

  @Test
  void aLedgerOfOneYearTakesNoLoanOfAnotherWhichThatYearsOwnLedgerHas() {
    Judged judged =
        ledger(
            "2019-01-12_quy",
            "vay_QHT_2018.csv.gz",
            "31/12/2017",
            "01/01/2018",
            "31/12/2018",
            "01/01/2019");

    assertThat(judged.sound(Loan.LOAN_ID)).isEqualTo("loan_id\nQHT-2\nQHT-3\n");
    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n2 | D_OTHER_YEAR | 9\n5 | V_DATE_RANGE | 9\n");
  }

  @Test
  void aLoanInADistrictThatIsNoMoreIsRefusedAtTheDistrictsName() {
    Judged judged = ledger("2026-01-12_quy", "vay_QHT_2025.csv.gz", "30/6/2025", "01/7/2025");

    assertThat(judged.sound(Loan.LOAN_ID, Loan.DISTRICT))
        .isEqualTo("loan_id | district\nQHT-1 | 169\n");
    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n3 | G_NOT_VALID_THEN | 8\n");
  }

  /** A ledger of loans in district 169, QHT-1 and on, paid out on these days. */
  private static Judged ledger(String delivery, String name, String... paidOut) {
    StringBuilder text =
        new StringBuilder(
            "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;"
                + "ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien\n");

    for (int loan = 0; loan < paidOut.length; loan++) {
      text.append(
              "QHT-%d;An;901190000001;9;Thành viên HTX;4690000001;Tân Long;Đồng Hỷ;"
                  .formatted(loan + 1))
          .append(paidOut[loan])
          .append(";150.000.000;24;7,2;Trồng chè;\n");
    }

    return Judged.of(
        LoanLedger.CONTRACT, Sheet.csv(LoanLedger.CONTRACT, delivery, name, text.toString()));
  }
}

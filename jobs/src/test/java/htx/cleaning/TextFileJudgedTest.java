package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.Sheet;
import htx.silver.LoanBalance;
import htx.silver.Membership;
import htx.silver.PlanTarget;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.LoanBalances;
import htx.source.MembershipRoster;
import htx.source.PlanTargets;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextFileJudgedTest {
  private static final String BALANCES =
      """
      so_hop_dong;du_no;so_ngay_qua_han;nhom_no
      QHT-2017-04502;34.700.000;0;1
      \0\0\0\0\0\0
      QHT-2017-04504;35.500\0.000;0;1
      \0;\0;\0;\0
      """;

  @Test
  void whatHoldsZeroBytesIsRefusedWithItsPlace() {
    Judged judged = balances(BALANCES);

    assertThat(judged.sound(Provenance.LINE)).isEqualTo("line\n2\n");
    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo(
            """
            line | rule | place
            3 | P_FIELDS |
            4 | V_CONTROL_CHARACTER | 2
            5 | V_CONTROL_CHARACTER | 1
            5 | V_CONTROL_CHARACTER | 2
            5 | V_CONTROL_CHARACTER | 3
            5 | V_CONTROL_CHARACTER | 4
            """);
    assertThat(balances(BALANCES.replace("\0", "")).sound(Provenance.LINE))
        .isEqualTo("line\n2\n4\n");
  }

  @Test
  void anEmptyFieldAndTheWordForNothingAreNothingAndNeverZero() {
    Judged judged =
        Judged.of(
            PlanTargets.CONTRACT,
            Sheet.csv(
                PlanTargets.CONTRACT,
                "2018-01-10_lien-minh",
                "ke-hoach_2018.csv",
                """
                chi_tieu,don_vi,linh_vuc,tu,den,can_cu
                coop_founded,19,all,1,,KH 1
                coop_founded,19,all,2,null,KH 1
                coop_founded,19,all,3, ,KH 1
                coop_founded,19,all,0,0,KH 1
                coop_founded,19,all,4,NULLS,KH 1
                coop_founded,19,all,8,9,
                coop_founded,19,all,9,9,NULL
                """));

    assertThat(judged.sound(PlanTarget.LOWER_BOUND, PlanTarget.UPPER_BOUND))
        .isEqualTo(
            """
            lower_bound | upper_bound
            0.000000 | 0.000000
            1.000000 |
            2.000000 |
            3.000000 |
            """);
    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo(
            """
            line | rule | place
            6 | V_NUMBER | 5
            7 | R_MISSING |
            8 | R_MISSING | 6
            """);
  }

  @Test
  void aTotalInATextFileIsTheSumOfItsLinesOrTheFileIsRefused() {
    // 34,700,000 and 35,500,000 are 70,200,000
    String lines =
        BALANCES
            .replace("\0", "")
            .replace(";\n", ";;\n")
            .lines()
            .filter(line -> line.matches(".*[a-z0-9].*"))
            .collect(Collectors.joining("\n", "", "\n"));
    Judged right = balances(lines + "Tổng cộng;70.200.000;;\n");
    Judged wrong = balances(lines + "Tổng cộng;70.200.001;;\n");

    assertThat(right.sound(Provenance.LINE)).isEqualTo("line\n2\n3\n");
    assertThat(right.sheets()).isEqualTo("2019-01-15_quy | accepted |  |\n");
    assertThat(wrong.sheets()).isEqualTo("2019-01-15_quy | refused | D_TOTAL_MISMATCH |\n");
    assertThat(wrong.reason("2019-01-15_quy"))
        .isEqualTo("Cell 4:2 (du_no) states 70,200,001, the lines add up to 70,200,000");
    assertThat(balances(lines).sheets()).isEqualTo("2019-01-15_quy | accepted |  |\n");
  }

  @Test
  void theYearAboveATextFileIsThatOfItsNameOrTheFileIsRefusedWithTheLine() {
    String lines = "# Dư nợ năm 2018\nso_hop_dong;du_no;so_ngay_qua_han;nhom_no\nA-01;5;0;1\n";
    Judged wrong = balances(lines.replace("2018", "2017"));

    assertThat(balances(lines).sheets()).isEqualTo("2019-01-15_quy | accepted |  |\n");
    assertThat(wrong.sheets()).isEqualTo("2019-01-15_quy | refused | S_PERIOD |\n");
    assertThat(wrong.reason("2019-01-15_quy"))
        .isEqualTo("Cell 1:1 states the year 2017, the file's name 2018");
  }

  @Test
  void aTotalOfLinesThatCannotAllBeReadIsNoReasonToRefuseTheFile() {
    String text =
        """
        so_hop_dong;du_no;so_ngay_qua_han;nhom_no
        QHT-2017-04502;34.700.000;0;1
        QHT-2017-04504;không rõ;0;1
        Tổng cộng;70.200.000;;
        """;

    assertThat(balances(text).sound(Provenance.LINE)).isEqualTo("line\n2\n");
    assertThat(balances(text).remarks("2019-01-15_quy")).contains("R_TOTAL_UNCHECKED");
  }

  @Test
  void spacesTakenOutOfCodesAreRemarkedWithTheirPlaces() {
    Judged judged = balances(BALANCES.replace("\0", "").replace("-2017-04502", "-2017 -04502"));

    assertThat(judged.sound(LoanBalance.LOAN_ID)).contains("QHT-2017-04502");
    assertThat(judged.remarks("2019-01-15_quy")).isEqualTo("V_SPACES 1 (2:1)");
    assertThat(balances(BALANCES.replace("\0", "")).remarks("2019-01-15_quy")).isEmpty();
  }

  @Test
  void spacesTakenOutOfPersonalNumbersAreRemarkedAndTheirTokensStayTheSame() {
    String head = "so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra\n";
    String rest = ",An Bình,Nữ,,4690 000 001,thành viên,05/3/2016,\n";
    Judged spaced = roster(head + "901 190 000 001" + rest);
    Judged plain = roster(head + "901190000001" + rest.replace("4690 000 001", "4690000001"));

    assertThat(spaced.sound(Membership.PERSON, Membership.ORG_ID))
        .isEqualTo(plain.sound(Membership.PERSON, Membership.ORG_ID))
        .contains("4690000001");
    assertThat(spaced.remarks("2019-01-12_169")).isEqualTo("V_SPACES 2 (2:1, 2:5)");
    assertThat(plain.remarks("2019-01-12_169")).isEmpty();
  }

  private static Judged roster(String text) {
    return Judged.of(
        MembershipRoster.CONTRACT,
        Sheet.csv(
            MembershipRoster.CONTRACT, "2019-01-12_169", "thanh-vien_169_2018-12-31.csv", text));
  }

  @Test
  void lettersWithTonesOfTheirOwnAreComposed() {
    String targets =
        """
        chi_tieu,don_vi,linh_vuc,tu,den,can_cu
        coop_founded,19,all,40,50,Nghị quyết số 5
        """;
    Judged judged =
        Judged.of(
            PlanTargets.CONTRACT,
            Sheet.csv(
                PlanTargets.CONTRACT,
                "2018-01-15_lien-minh",
                "ke-hoach_2018.csv",
                Normalizer.normalize(targets, Normalizer.Form.NFD)));

    assertThat(judged.sound(PlanTarget.ACT)).isEqualTo("act\nNghị quyết số 5\n");
  }

  private static Judged balances(String text) {
    return Judged.of(
        LoanBalances.CONTRACT,
        Sheet.csv(LoanBalances.CONTRACT, "2019-01-15_quy", "du-no_QHT_2018-12-31.csv.gz", text));
  }
}

package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.Sheet;
import htx.silver.PlanTarget;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.LoanBalances;
import htx.source.PlanTargets;
import java.text.Normalizer;
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

package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.CooperativeRegister;
import htx.source.Forms;
import org.junit.jupiter.api.Test;

/** Lines that stand where no line of the form may. */
class MisplacedLineTest {
  @Test
  void aLineBelowTheGrandTotalIsRefusedAndNamesTheTotalsLine() {
    String line =
        "#4 | 4690000009 | HTX Thêm | HTX | Xã Tân Long | Xây dựng | 05/3/2016 | | | Đang hoạt động"
            + " | 500\n";
    Judged judged =
        Judged.of(
            CooperativeRegister.CONTRACT,
            Forms.register("2019-01-10_169", Forms.REGISTER.replace("\nGhi", "\n" + line + "Ghi")));

    assertThat(judged.issues(Quarantine.RULE, Quarantine.MESSAGE_EN))
        .contains("R_BELOW_TOTAL", "below the grand total at line 16");
    assertThat(judged.sheets()).contains("accepted");
    assertThat(
            Judged.of(
                    CooperativeRegister.CONTRACT, Forms.register("2019-01-10_169", Forms.REGISTER))
                .issues(Quarantine.RULE))
        .doesNotContain("R_BELOW_TOTAL");
  }

  @Test
  void aLineOfATableBesideTheFormsColumnsIsRefusedAndNamesItsCells() {
    String line = " | | | | | | | | | | | | | | | Thôn Một | #7\n";
    Judged judged =
        Judged.of(
            CooperativeRegister.CONTRACT,
            Forms.register("2019-01-10_169", Forms.REGISTER.replace("\nGhi", "\n" + line + "Ghi")));

    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE, Quarantine.MESSAGE_EN))
        .isEqualTo(
            """
            line | rule | message_en
            18 | R_BESIDE | All that the line has stands outside of the form's columns (P18:Q18)
            """);
  }
}

package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.SourceContract;
import htx.sheet.Sheet;
import htx.silver.Cooperative;
import htx.silver.FundCapital;
import htx.silver.Provenance;
import htx.source.CooperativeRegister;
import htx.source.Forms;
import htx.source.FundCapitalStatement;
import org.junit.jupiter.api.Test;

class FileVerdictsTest {

  @Test
  void aCorrectedDeliveryRestatesItsScopeAndARefusedOneDoesNot() {
    Judged judged =
        Judged.of(
            CooperativeRegister.CONTRACT,
            Forms.register("2019-01-10_169", Forms.REGISTER),
            Forms.register(
                "2019-01-20_169", Forms.REGISTER.replace("Tổng cộng: 3", "Tổng cộng: 9")),
            Forms.register(
                "2019-02-01_169", Forms.REGISTER.replace("HTX Mây Xanh", "HTX Mây Hồng")),
            Forms.register("2019-03-01_169", Forms.REGISTER));

    assertThat(
            judged.sound(
                Cooperative.ORG_ID, Cooperative.NAME, Provenance.KNOWN_FROM, Provenance.KNOWN_TO))
        .isEqualTo(
            """
            org_id | name | known_from | known_to
            4690000001 | HTX Mây Hồng | 2019-02-01 |
            4690000001 | HTX Mây Xanh | 2019-01-10 | 2019-02-01
            4690000002 | HTX Gió Mai | 2019-01-10 | 2019-02-01
            4690000002 | HTX Gió Mai | 2019-02-01 |
            4690000003 | LHHTX Suối Lam | 2019-01-10 | 2019-02-01
            4690000003 | LHHTX Suối Lam | 2019-02-01 |
            """);
    assertThat(judged.sheets())
        .isEqualTo(
            """
            2019-01-10_169 | accepted |  | 2019-02-01
            2019-01-20_169 | refused | D_TOTAL_MISMATCH |
            2019-02-01_169 | accepted |  |
            2019-03-01_169 | duplicate | F_DUPLICATE |
            """);
  }

  @Test
  void equalBytesForAnotherDayAreNoDuplicate() {
    String text = "nguon;loai_von;so_tien\nQHT;vốn điều lệ;36,52\n";
    SourceContract contract = FundCapitalStatement.CONTRACT;
    Judged judged =
        Judged.of(
            contract,
            Sheet.csv(contract, "2018-07-12_quy", "von_2018-06-30.csv", text),
            Sheet.csv(contract, "2019-01-15_quy", "von_2018-12-31.csv", text));

    assertThat(judged.sound(FundCapital.ON_DAY, FundCapital.AMOUNT))
        .isEqualTo(
            """
            on_day | amount
            2018-06-30 | 36520000000
            2018-12-31 | 36520000000
            """);
  }
}

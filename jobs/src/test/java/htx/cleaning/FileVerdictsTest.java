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
import htx.source.LoanBalances;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileVerdictsTest {
  private static final SourceContract CAPITAL = FundCapitalStatement.CONTRACT;

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
            2019-03-01_169 | refused | F_STALE_REVISION |
            """);
  }

  @Test
  void theVersionThatStandsIsADuplicateWhenItComesAgainAndTheNextOneARevision() {
    Judged judged =
        Judged.of(
            CooperativeRegister.CONTRACT,
            Forms.register("2019-01-10_169", Forms.REGISTER),
            Forms.register("2019-01-20_169", Forms.REGISTER),
            Forms.register(
                "2019-02-01_169", Forms.REGISTER.replace("HTX Mây Xanh", "HTX Mây Hồng")));

    assertThat(judged.sheets())
        .isEqualTo(
            """
            2019-01-10_169 | accepted |  | 2019-02-01
            2019-01-20_169 | duplicate | F_DUPLICATE |
            2019-02-01_169 | accepted |  |
            """);
    assertThat(judged.remarks("2019-02-01_169"))
        .contains("F_REVISION 1 (2019-01-10_169/htx_169_2018.xlsx)");
  }

  @Test
  void ofTwoDifferentFilesOfOneDayForOneScopeNoneHolds() {
    Judged judged =
        Judged.of(
            CAPITAL,
            capital("2018-02-01_quy", "von_2018-12-31.csv", "30"),
            capital("2019-01-15_quy", "von_2018-12-31.csv", "36,52"),
            capital("2019-01-15_so", "von_2018-12-31.csv", "36,53"),
            capital("2019-01-15_so", "von_2018-06-30.csv", "36,50"));

    assertThat(judged.sheets())
        .isEqualTo(
            """
            2018-02-01_quy | refused | F_PERIOD_FUTURE |
            2019-01-15_quy | refused | F_CONFLICT |
            2019-01-15_so | refused | F_CONFLICT |
            2019-01-15_so | accepted |  |
            """);
  }

  @Test
  void aFileForAClosedYearThatComesAfterwardsIsKeptOutAndWhatWasThereStands() {
    Sheet before = capital("2019-01-15_quy", "von_2018-12-31.csv", "36,52");
    Sheet inTime = capital("2019-03-31_quy", "von_2018-12-31.csv", "36,53");
    Sheet late = capital("2019-04-01_quy", "von_2018-12-31.csv", "36,54");
    Sheet lateOfDay = capital("2019-04-01_so", "von_2018-12-31.csv", "36,55");
    Sheet ofNextYear = capital("2019-07-15_quy", "von_2019-06-30.csv", "36,54");
    ClosedYears closed = ClosedYears.of(Map.of(2018, LocalDate.of(2019, 3, 31)));

    assertThat(Judged.of(CAPITAL, closed, before, inTime, late, lateOfDay, ofNextYear).sheets())
        .isEqualTo(
            """
            2019-01-15_quy | accepted |  | 2019-03-31
            2019-03-31_quy | accepted |  |
            2019-04-01_quy | refused | F_PERIOD_CLOSED |
            2019-04-01_so | refused | F_PERIOD_CLOSED |
            2019-07-15_quy | accepted |  |
            """);
    assertThat(Judged.of(CAPITAL, before, inTime, late, ofNextYear).sheets())
        .contains("2019-04-01_quy | accepted |  |");
  }

  @Test
  void aFileOfASenderThatReferenceDataDoesNotHaveIsRefused() {
    String lines = "so_hop_dong;du_no;so_ngay_qua_han;nhom_no\nA-01;5000000;0;1\n";

    assertThat(
            Judged.of(
                    LoanBalances.CONTRACT,
                    balances("2019-01-15_a", "du-no_QHT_2018-12-31.csv", lines),
                    balances("2019-01-15_b", "du-no_QXX_2018-12-31.csv", lines))
                .sheets())
        .isEqualTo(
            """
            2019-01-15_a | accepted |  |
            2019-01-15_b | refused | F_SENDER |
            """);
  }

  @Test
  void aFileOfADistrictForAPeriodThatEndsAfterTheDistrictDidIsRefused() {
    String form =
        Forms.REGISTER
            .replace("14/12/2018", "14/12/2025")
            .replace("15/12/2017", "15/12/2024")
            .replace("NĂM 2018", "NĂM 2025");
    Judged judged =
        Judged.of(
            CooperativeRegister.CONTRACT,
            Forms.register("2019-01-10_169", Forms.REGISTER),
            Sheet.workbook(
                CooperativeRegister.CONTRACT, "2026-01-10_169", "htx_169_2025.xlsx", form));

    assertThat(judged.sheets())
        .isEqualTo(
            """
            2019-01-10_169 | accepted |  |
            2026-01-10_169 | refused | G_NOT_VALID_THEN |
            """);
    assertThat(judged.reason("2026-01-10_169"))
        .isEqualTo("There was \"Huyện Đồng Hỷ\" (169) before 2025-07-01, not on 2025-12-14");
  }

  @Test
  void aStatementOfCapitalWhoseTotalIsWrongIsRefused() {
    String lines =
        "nguon;loai_von;so_tien\nQHT;vốn điều lệ;36,52\nQTW;vốn điều lệ;3,48\nTổng cộng;;%s\n";

    assertThat(
            Judged.of(
                    CAPITAL,
                    Sheet.csv(CAPITAL, "2019-01-15_a", "von_2018-12-31.csv", lines.formatted("40")),
                    Sheet.csv(
                        CAPITAL, "2020-01-15_b", "von_2019-12-31.csv", lines.formatted("41,00")))
                .sheets())
        .isEqualTo(
            """
            2019-01-15_a | accepted |  |
            2020-01-15_b | refused | D_TOTAL_MISMATCH |
            """);
  }

  @Test
  void theLinesOfAnotherSenderAreNotCountedAgainAndThoseOfAnEarlierPeriodAreRemarked() {
    String lines = "so_hop_dong;du_no;so_ngay_qua_han;nhom_no\nA-01;5000000;0;1\n";
    Judged judged =
        Judged.of(
            LoanBalances.CONTRACT,
            balances("2018-07-15_a", "du-no_QHT_2018-06-30.csv", lines),
            balances("2018-07-15_b", "du-no_QTW_2018-06-30.csv", "# TW\n" + lines),
            balances("2018-07-15_c", "du-no_QTW_2018-06-29.csv", lines.replace("A-01", "A-02")),
            balances("2019-01-15_a", "du-no_QHT_2018-12-31.csv", "# 2018\n" + lines),
            balances("2019-07-15_a", "du-no_QHT_2019-06-30.csv", lines.replace("50", "40")));

    assertThat(judged.sheets())
        .isEqualTo(
            """
            2018-07-15_a | accepted |  |
            2018-07-15_b | duplicate | F_DUPLICATE |
            2018-07-15_c | accepted |  |
            2019-01-15_a | accepted |  |
            2019-07-15_a | accepted |  |
            """);
    assertThat(judged.remarks("2019-01-15_a"))
        .isEqualTo("D_STALE_COPY 1 (2018-07-15_a/du-no_QHT_2018-06-30.csv)");
    assertThat(judged.remarks("2019-07-15_a")).isEmpty();
  }

  private static Sheet balances(String delivery, String name, String text) {
    return Sheet.csv(LoanBalances.CONTRACT, delivery, name, text);
  }

  private static Sheet capital(String delivery, String name, String amount) {
    return Sheet.csv(
        CAPITAL, delivery, name, "nguon;loai_von;so_tien\nQHT;vốn điều lệ;" + amount + "\n");
  }

  @Test
  void equalBytesForAnotherDayAreNoDuplicate() {
    String text = "nguon;loai_von;so_tien\nQHT;vốn điều lệ;36,52\n";
    Judged judged =
        Judged.of(
            CAPITAL,
            Sheet.csv(CAPITAL, "2018-07-12_quy", "von_2018-06-30.csv", text),
            Sheet.csv(CAPITAL, "2019-01-15_quy", "von_2018-12-31.csv", text));

    assertThat(judged.sound(FundCapital.ON_DAY, FundCapital.AMOUNT))
        .isEqualTo(
            """
            on_day | amount
            2018-06-30 | 36520000000
            2018-12-31 | 36520000000
            """);
  }
}

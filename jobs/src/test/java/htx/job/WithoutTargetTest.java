package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.run.DeliveryAccount;
import htx.table.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithoutTargetTest {

  @Test
  void ofEachSourceTheLinesAreToldWithTheFirstFiles() {
    assertThat(
            told(
                List.of(
                    sheet("loan_balance", "d1", "a.csv", "", "700", "1"),
                    sheet("loan_balance", "d1", "b.csv", "", "500", "0"),
                    sheet("loan_balance", "d2", "a.csv", "", "400", "2"),
                    sheet("annual_return", "d1", "h.xlsx", "Kết quả", "20", "4"),
                    sheet("membership_roster", "d1", "m.csv", "", "90", "0"))))
        .containsExactly(
            new Words(
                "kết quả hoạt động của hợp tác xã: 4/20 dòng đã nhận trỏ tới tổ chức hoặc khoản vay"
                    + " không có trong danh sách, không vào số liệu nào (d1/h.xlsx"
                    + " [Kết quả]: 4); xem ./htx status --remarks",
                "annual returns of cooperatives: 4 of 20 accepted lines name an organisation or loan"
                    + " that no list has and are in no figure (d1/h.xlsx [Kết quả]: 4); see"
                    + " ./htx status --remarks"),
            new Words(
                "dư nợ: 3/1.600 dòng đã nhận trỏ tới tổ chức hoặc khoản vay không có trong danh"
                    + " sách, không vào số liệu nào (d1/a.csv: 1, d2/a.csv: 2); xem ./htx status"
                    + " --remarks",
                "loan balances: 3 of 1,600 accepted lines name an organisation or loan that no list"
                    + " has and are in no figure (d1/a.csv: 1, d2/a.csv: 2); see ./htx status"
                    + " --remarks"));
  }

  @Test
  void loansOfUnknownBorrowersAreToldAndNotCalledLost() {
    assertThat(told(List.of(sheet("loan_ledger", "d1", "v.csv", "", "767", "767"))))
        .extracting(Words::en)
        .containsExactly(
            "loan ledger: 767 of 767 accepted lines name an organisation or loan that no list has"
                + " and are counted by place all the same (d1/v.csv: 767); see ./htx status --remarks");
  }

  @Test
  void ofManyFilesThreeAreNamed() {
    assertThat(
            told(
                List.of(
                    sheet("loan_balance", "d1", "a.csv", "", "5", "1"),
                    sheet("loan_balance", "d2", "a.csv", "", "5", "1"),
                    sheet("loan_balance", "d3", "a.csv", "", "5", "1"),
                    sheet("loan_balance", "d4", "a.csv", "", "5", "1"),
                    sheet("loan_balance", "d5", "a.csv", "", "5", "1"))))
        .extracting(Words::en)
        .first()
        .asString()
        .contains("(d1/a.csv: 1, d2/a.csv: 1, d3/a.csv: 1, … and 2 sheets more)");
  }

  @Test
  void nothingIsToldWhereEveryLineHasItsTarget() {
    assertThat(told(List.of(sheet("loan_balance", "d1", "a.csv", "", "700", "0")))).isEmpty();
    // as an account of older code has it
    assertThat(
            told(
                List.of(
                    Map.of(
                        "source", "loan_balance", "delivery", "d", "file", "a", "accepted", "7"))))
        .isEmpty();
    assertThat(told(List.of())).isEmpty();
  }

  private static List<Words> told(List<Map<String, String>> sheets) {
    DeliveryAccount account = new DeliveryAccount(sheets, List.of(), List.of(), List.of());

    return WithoutTarget.in(account).stream().map(WithoutTarget::told).toList();
  }

  private static Map<String, String> sheet(
      String source, String delivery, String file, String sheet, String accepted, String without) {
    return Map.of(
        "source", source,
        "delivery", delivery,
        "file", file,
        "sheet", sheet,
        "accepted", accepted,
        "without_target", without);
  }
}

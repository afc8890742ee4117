package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.run.DeliveryAccount;
import htx.table.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingTest {
  private static final DeliveryAccount ACCOUNT =
      new DeliveryAccount(
          List.of(),
          List.of(),
          List.of(),
          List.of(
              line("loan_ledger", "sổ cho vay", "loan ledger", "QHT", "2021", "true", "not_sent"),
              line("loan_ledger", "sổ cho vay", "loan ledger", "QTW", "2021", "true", "refused"),
              line("plan_target", "kế hoạch", "plan", "all", "2021", "false", "not_sent"),
              line("loan_ledger", "sổ cho vay", "loan ledger", "QHT", "2020", "true", "not_sent")));

  @Test
  void whatIsMissingIsToldBySourceAndPeriodTheOldestFirst() {
    assertThat(Missing.in(ACCOUNT).stream().map(Missing::told).map(Words::en))
        .containsExactly(
            "missing loan ledger to 2020-12-31: 1/7 have not sent (QHT); due 2022-01-31; figures of"
                + " 2020 are estimates",
            "missing loan ledger to 2021-12-31: 2/7 have not sent (QHT, QTW F_CONFLICT); due"
                + " 2022-01-31; figures of 2021 are estimates",
            "missing plan to 2021-12-31: 1/7 have not sent; due 2022-01-31");
  }

  @Test
  void aYearThatWaitsIsToldInOneLine() {
    assertThat(Missing.ofYears(Missing.in(ACCOUNT)).stream().map(Words::vi))
        .containsExactly(
            "Năm 2020 chưa đủ, số liệu là ước tính; chưa gửi: sổ cho vay 1/7",
            "Năm 2021 chưa đủ, số liệu là ước tính; chưa gửi: sổ cho vay 2/7");
    assertThat(Missing.ofYears(List.of())).isEmpty();
  }

  private static Map<String, String> line(
      String source,
      String vi,
      String en,
      String sender,
      String year,
      String needed,
      String state) {
    return Map.ofEntries(
        Map.entry("source", source),
        Map.entry("title_vi", vi),
        Map.entry("title_en", en),
        Map.entry("sender", sender),
        Map.entry("year", year),
        Map.entry("period_end", year + "-12-31"),
        Map.entry("due_on", "2022-01-31"),
        Map.entry("needed", needed),
        Map.entry("senders", "7"),
        Map.entry("state", state),
        Map.entry("code", "F_CONFLICT"));
  }
}

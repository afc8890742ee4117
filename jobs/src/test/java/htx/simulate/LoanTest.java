package htx.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoanTest {
  private static final LocalDate GRANTED = LocalDate.of(2018, 1, 10);

  @Test
  void monthlyPartsLeaveLessEveryMonth() {
    Loan loan = loan("QLD", Loan.Repayment.MONTHLY, -1, 0);
    // 120 million over 12 months: 10 million a month
    assertThat(loan.outstanding(LocalDate.of(2018, 1, 9))).isZero();
    assertThat(loan.outstanding(LocalDate.of(2018, 1, 10))).isEqualTo(120_000_000);
    assertThat(loan.outstanding(LocalDate.of(2018, 6, 30))).isEqualTo(70_000_000);
    assertThat(loan.outstanding(LocalDate.of(2019, 1, 10))).isZero();
    assertThat(loan.daysOverdue(LocalDate.of(2018, 6, 30))).isZero();
  }

  @Test
  void aBorrowerWhoStallsOwesTheSameForAWhileAndIsOverdue() {
    Loan loan = loan("QLD", Loan.Repayment.MONTHLY, 3, 4);
    // three parts paid, the fourth missed on 10 May: 51 days to the end of June
    assertThat(loan.outstanding(LocalDate.of(2018, 6, 30))).isEqualTo(90_000_000);
    assertThat(loan.daysOverdue(LocalDate.of(2018, 6, 30))).isEqualTo(51);
    assertThat(loan.daysOverdue(LocalDate.of(2018, 9, 10))).isZero();
  }

  @Test
  void creditFundsClassLaterThanTheOthers() {
    LocalDate day = LocalDate.of(2018, 6, 30);
    assertThat(loan("QLD", Loan.Repayment.MONTHLY, 3, 4).debtGroup(day)).isEqualTo(3);
    assertThat(loan("QTD1", Loan.Repayment.MONTHLY, 3, 4).debtGroup(day)).isEqualTo(2);
  }

  private static Loan loan(
      String fund, Loan.Repayment repayment, int stallsAfter, int stallMonths) {
    return new Loan(
        fund,
        "1",
        "HTX",
        null,
        "",
        "",
        GRANTED,
        120_000_000,
        12,
        "7,2",
        "",
        "",
        repayment,
        stallsAfter,
        stallMonths);
  }
}

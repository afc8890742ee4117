package htx.simulate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One invented loan, paid back in equal monthly parts or in one sum, unless the borrower falls
 * behind.
 *
 * @param stallsAfter months after which nothing more is paid for a while; -1 where all is paid
 * @param stallMonths for how many months nothing is paid
 */
record Loan(
    String fund,
    String number,
    String kind,
    Organisation organisation,
    String borrower,
    String borrowerId,
    LocalDate disbursedOn,
    long amount,
    int termMonths,
    String rate,
    String purpose,
    String priority,
    Repayment repayment,
    int stallsAfter,
    int stallMonths) {

  /** How the principal is paid back. */
  enum Repayment {
    MONTHLY,
    AT_THE_END
  }

  /** Principal outstanding at the end of a day, in whole hundred thousands of dong. */
  long outstanding(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(disbursedOn, day);

    if (day.isBefore(disbursedOn) || months >= termMonths + Math.max(0, stallMonths)) {
      return 0;
    }

    long paid = months;

    if (stallsAfter >= 0 && months > stallsAfter) {
      paid = stallsAfter + Math.max(0, months - stallsAfter - stallMonths);
    }

    if (repayment == Repayment.AT_THE_END) {
      return amount;
    }

    return amount * (termMonths - Math.min(termMonths, paid)) / termMonths / 100_000 * 100_000;
  }

  int daysOverdue(LocalDate day) {
    boolean atTheEnd = repayment == Repayment.AT_THE_END;
    LocalDate missed = disbursedOn.plusMonths(atTheEnd ? termMonths : stallsAfter + 1L);
    boolean stalling = stallsAfter >= 0 && day.isAfter(missed);
    LocalDate resumed = missed.plusMonths(stallMonths);
    return stalling && day.isBefore(resumed) ? (int) ChronoUnit.DAYS.between(missed, day) : 0;
  }

  /**
   * The group as the sender classes it: credit funds by the banks' days, the others' are shorter.
   */
  int debtGroup(LocalDate day) {
    int days = daysOverdue(day);
    int[] below =
        fund.startsWith("QTD") ? new int[] {10, 91, 181, 361} : new int[] {10, 30, 90, 180};
    int group = 1;

    for (int limit : below) {
      group += days >= limit ? 1 : 0;
    }

    return group;
  }
}

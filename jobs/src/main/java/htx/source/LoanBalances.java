package htx.source;

import static htx.quality.Numbers.money;
import static htx.quality.Numbers.whole;

import htx.contract.Covering;
import htx.contract.SourceContract;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.silver.DebtGroup;
import htx.silver.LoanBalance;

/** What was owed on a fund's loans on a reporting day. A later file of that day restates it. */
public final class LoanBalances {
  public static final SourceContract CONTRACT =
      SourceContract.csv(
              "loan_balance",
              "du-no_" + Vocabulary.FUND + "_" + Vocabulary.DAY + "\\.csv(?:\\.gz)?",
              ';')
          .restates("fund", "day")
          .covering(Covering.DAY)
          .titled("dư nợ", "loan balances")
          .expected(Vocabulary.HALF_YEARS_OF_FUNDS)
          .moneyIn(MoneyUnit.DONG)
          .missing(Vocabulary.NOTHING)
          .header("so_hop_dong", LoanBalance.LOAN_ID, Vocabulary.contractNumber())
          .summed("du_no", LoanBalance.OUTSTANDING, money())
          .header("so_ngay_qua_han", LoanBalance.DAYS_OVERDUE, whole())
          .header("nhom_no", LoanBalance.DEBT_GROUP, whole())
          .given(Steps.named(LoanBalance.FUND, "fund"))
          .given(Steps.periodEnd(LoanBalance.ON_DAY))
          .rules(Rule.notNegative(LoanBalance.OUTSTANDING, LoanBalance.DAYS_OVERDUE))
          .rule(
              Rule.between(
                  LoanBalance.DEBT_GROUP, number(DebtGroup.STANDARD), number(DebtGroup.LOSS)))
          .into(LoanBalance.TABLE);

  private LoanBalances() {}

  private static String number(DebtGroup group) {
    return Integer.toString(group.number());
  }
}

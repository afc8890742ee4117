package htx.source;

import static htx.quality.Numbers.money;
import static htx.quality.Words.listed;

import htx.contract.Covering;
import htx.contract.SourceContract;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.quality.Words;
import htx.silver.FundCapital;
import htx.silver.FundCapital.CapitalKind;

/** The capital of all funds on one day. A later statement of that day restates it. */
public final class FundCapitalStatement {
  public static final SourceContract CONTRACT =
      SourceContract.csv("fund_capital", "von_" + Vocabulary.DAY + "\\.csv", ';')
          .restates("day")
          .covering(Covering.DAY)
          .titled("nguồn vốn của các quỹ", "capital of the funds")
          .expected(Vocabulary.HALF_YEARS)
          .moneyIn(MoneyUnit.BILLION)
          .missing(Vocabulary.NOTHING)
          .header("nguon", FundCapital.FUND, listed(Vocabulary.FUNDS))
          .header(
              "loai_von",
              FundCapital.CAPITAL_KIND,
              Words.meaning(CapitalKind.CHARTER, "vốn điều lệ")
                  .or(
                      CapitalKind.RECEIVED,
                      "vốn tiếp nhận, ủy thác",
                      "vốn tiếp nhận",
                      "vốn ủy thác")
                  .or(CapitalKind.MOBILISED, "vốn huy động")
                  .or(CapitalKind.OTHER_EQUITY, "vốn chủ sở hữu khác"))
          .summed("so_tien", FundCapital.AMOUNT, money())
          .given(Steps.periodEnd(FundCapital.ON_DAY))
          .rules(Rule.notNegative(FundCapital.AMOUNT))
          .rule(Rule.plausible(FundCapital.AMOUNT, "100000000000000"))
          .into(FundCapital.TABLE);

  private FundCapitalStatement() {}
}

package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.DebtGroupRule;
import htx.silver.Grouping;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import java.util.List;

/** What is owed to funds, from their statements of balances. */
public final class BalanceIndicators {
  private static final List<Act> FUND = List.of(Act.FUNDS_2021, Act.FUNDS_REPORTS_2022);
  private static final List<Act> GROUPS = List.of(Act.DEBT_GROUPS_2024);

  private static final Measure OWED = owed("outstanding", BalanceRows.OUTSTANDING);

  public static final Indicator OUTSTANDING =
      Indicator.stock("outstanding", "Dư nợ", "Outstanding")
          .means(
              "Dư nợ gốc vào ngày cuối kỳ; không có giá trị nếu chưa nhận được bảng dư"
                  + " nợ của ngày đó.",
              "Principal outstanding on the last day; none where no statement of that"
                  + " day was received.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .measured(OWED);

  public static final Indicator BORROWERS =
      Indicator.stock("borrowers", "Số người, tổ chức còn dư nợ", "Borrowers")
          .means(
              "Người vay, tổ chức vay còn dư nợ vào ngày cuối kỳ, mỗi bên tính một" + " lần.",
              "Persons and organisations that owe on the last day, each counted once.")
          .after(FUND)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .measured(
              Measure.distinct(
                      "borrowers", when(col(BalanceRows.OUTSTANDING).gt(0), Loan.BORROWER.col()))
                  .where(OWED));

  public static final Indicator OVERDUE =
      Indicator.stock("overdue", "Nợ quá hạn", "Overdue")
          .means(
              "Dư nợ của các khoản vay quá hạn từ 1 ngày vào ngày cuối kỳ.",
              "Outstanding of loans overdue by a day or more on the last day.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .lessIsBetter()
          .measured(owed("overdue", BalanceRows.OVERDUE));

  public static final Indicator BAD_DEBT =
      Indicator.stock("bad_debt", "Nợ xấu", "Bad debt")
          .means(
              "Dư nợ của khách hàng có khoản vay xấu nhất thuộc nhóm 3 đến 5 tại nguồn"
                  + " vốn đó.",
              "Outstanding of customers whose worst loan with the fund is in group 3" + " to 5.")
          .after(GROUPS)
          .in(Unit.BILLIONS)
          .showing(2)
          .broken(Break.DEBT_GROUPS_2024)
          .lessIsBetter()
          .measured(owed("bad_debt", BalanceRows.BAD_DEBT));

  public static final Indicator NPL_SHARE =
      Indicator.stock("npl_share", "Tỷ lệ nợ xấu", "Share of bad debt")
          .means(
              "Nợ xấu trên dư nợ vào ngày cuối kỳ.", "Bad debt over outstanding on the last day.")
          .after(GROUPS)
          .in(Unit.SHARE)
          .showing(2)
          .broken(Break.DEBT_GROUPS_2024)
          .lessIsBetter()
          .dividing(BAD_DEBT, OUTSTANDING);

  public static final Family FAMILY =
      new Family(
          "balance",
          List.of(OUTSTANDING, BORROWERS, OVERDUE, BAD_DEBT, NPL_SHARE),
          List.of(Dimension.ALL, new Dimension(Grouping.FUND, Loan.FUND.col())),
          Places.inputs(Loan.TABLE, LoanBalance.TABLE, DebtGroupRule.TABLE),
          BalanceRows::of);

  /** A sum of what is owed, with the loans behind it; 0 where a statement lists none. */
  private static Measure owed(String name, String column) {
    return Measure.sumOf(name, col(column), when(col(column).gt(0), lit(1L)).otherwise(lit(0L)));
  }

  private BalanceIndicators() {}
}

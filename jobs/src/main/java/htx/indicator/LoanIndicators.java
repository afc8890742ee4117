package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.DebtGroupRule;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import java.util.List;
import org.apache.spark.sql.Column;

/** What funds lend and what is owed to them, from ledgers and statements of balances. */
final class LoanIndicators {
  private static final String FUND = "Nghị định 45/2021/NĐ-CP; Thông tư 52/2022/TT-BTC";
  private static final String GROUPS = "Thông tư 14/2024/TT-NHNN";

  private static final Column GRANTED = col(LoanRows.GRANTED);
  private static final Column LENT = col(LoanRows.LENT);
  private static final Column OWING = col(LoanRows.OUTSTANDING).gt(0);

  static final Indicator LOANS_GRANTED =
      Indicator.flow("loans_granted", "Số khoản cho vay", "Loans granted")
          .means("Khoản vay giải ngân lần đầu trong kỳ.", "Loans first disbursed in the period.")
          .after(FUND)
          .in(Unit.LOANS)
          .moreIsBetter()
          .counting(GRANTED);

  static final Indicator DISBURSED =
      Indicator.flow("disbursed", "Doanh số cho vay", "Amount lent")
          .means(
              "Số tiền của các khoản vay giải ngân trong kỳ.",
              "Amount of the loans disbursed in the period.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .moreIsBetter()
          .measured(Measure.sumOf("disbursed", when(GRANTED, Loan.AMOUNT.col())).orNothing());

  static final Indicator AVERAGE_LOAN =
      Indicator.flow("average_loan", "Mức vay bình quân một khoản", "Average loan")
          .means(
              "Doanh số cho vay chia cho số khoản cho vay trong kỳ.",
              "Amount lent over the number of loans granted in the period.")
          .after(FUND)
          .in(Unit.MILLIONS)
          .showing(1)
          .dividing(DISBURSED, LOANS_GRANTED);

  static final Indicator PRIORITY_SHARE =
      Indicator.flow("priority_share", "Tỷ trọng cho vay diện ưu tiên", "Share lent by priority")
          .means(
              "Số tiền cho vay thuộc diện ưu tiên (xã đăng ký đạt chuẩn nông thôn"
                  + " mới...) trên doanh số cho vay trong kỳ.",
              "Amount lent for a reason of priority (communes registered for new-rural"
                  + " recognition and the like) over all lent in the period.")
          .after(FUND)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .measured(
              Measure.ratio(
                  Measure.sumOf(
                          "priority_disbursed",
                          when(GRANTED.and(Loan.PRIORITY.col().isNotNull()), Loan.AMOUNT.col()))
                      .orNothing(),
                  DISBURSED.measure()));

  static final Indicator LOANS_CUMULATIVE =
      Indicator.stock("loans_cumulative", "Số khoản cho vay lũy kế", "Loans granted so far")
          .means(
              "Khoản vay đã giải ngân đến ngày cuối kỳ, theo các sổ đã nhận.",
              "Loans disbursed up to the last day of the period, in the ledgers" + " received.")
          .after(FUND)
          .in(Unit.LOANS)
          .moreIsBetter()
          .counting(LENT);

  static final Indicator OUTSTANDING =
      Indicator.stock("outstanding", "Dư nợ", "Outstanding")
          .means(
              "Dư nợ gốc vào ngày cuối kỳ; không có giá trị nếu chưa nhận được bảng dư"
                  + " nợ của ngày đó.",
              "Principal outstanding on the last day; none where no statement of that"
                  + " day was received.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .measured(owed("outstanding"));

  static final Indicator BORROWERS =
      Indicator.stock("borrowers", "Số người, tổ chức còn dư nợ", "Borrowers")
          .means(
              "Người vay, tổ chức vay còn dư nợ vào ngày cuối kỳ, mỗi bên tính một" + " lần.",
              "Persons and organisations that owe on the last day, each counted once.")
          .after(FUND)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .measured(
              Measure.distinct("borrowers", when(OWING, Loan.BORROWER.col()))
                  .where(owed("outstanding")));

  static final Indicator OVERDUE =
      Indicator.stock("overdue", "Nợ quá hạn", "Overdue")
          .means(
              "Dư nợ của các khoản vay quá hạn từ 1 ngày vào ngày cuối kỳ.",
              "Outstanding of loans overdue by a day or more on the last day.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .lessIsBetter()
          .measured(owed("overdue"));

  static final Indicator BAD_DEBT =
      Indicator.stock("bad_debt", "Nợ xấu", "Bad debt")
          .means(
              "Dư nợ của khách hàng có khoản vay xấu nhất thuộc nhóm 3 đến 5 tại nguồn"
                  + " vốn đó; trước 12/08/2024 theo nhóm nợ đơn vị báo cáo.",
              "Outstanding of customers whose worst loan with the fund is in group 3"
                  + " to 5; before 12/08/2024 by the groups that the sender reported.")
          .after(GROUPS)
          .in(Unit.BILLIONS)
          .showing(2)
          .broken(Break.DEBT_GROUPS_2024)
          .lessIsBetter()
          .measured(owed("bad_debt"));

  static final Indicator NPL_SHARE =
      Indicator.stock("npl_share", "Tỷ lệ nợ xấu", "Share of bad debt")
          .means(
              "Nợ xấu trên dư nợ vào ngày cuối kỳ.", "Bad debt over outstanding on the last day.")
          .after(GROUPS)
          .in(Unit.SHARE)
          .showing(2)
          .broken(Break.DEBT_GROUPS_2024)
          .lessIsBetter()
          .dividing(BAD_DEBT, OUTSTANDING);

  static final Family FAMILY =
      new Family(
          "loan",
          List.of(
              LOANS_GRANTED,
              DISBURSED,
              AVERAGE_LOAN,
              PRIORITY_SHARE,
              LOANS_CUMULATIVE,
              OUTSTANDING,
              BORROWERS,
              OVERDUE,
              BAD_DEBT,
              NPL_SHARE),
          List.of(Dimension.ALL, new Dimension("fund", Loan.FUND.col())),
          Places.inputs(Loan.TABLE, LoanBalance.TABLE, DebtGroupRule.TABLE),
          LoanRows::of);

  /** A sum of what is owed, with the loans behind it; 0 where a statement lists none. */
  private static Measure owed(String column) {
    return Measure.sumOf(column, col(column), when(col(column).gt(0), lit(1L)).otherwise(lit(0L)));
  }

  private LoanIndicators() {}
}

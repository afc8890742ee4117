package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.Grouping;
import htx.silver.Loan;
import java.util.List;
import org.apache.spark.sql.Column;

/** What funds lend, from their ledgers. */
public final class LoanIndicators {
  private static final List<Act> FUND = List.of(Act.FUNDS_2021, Act.FUNDS_REPORTS_2022);

  private static final Column GRANTED = col(LoanRows.GRANTED);

  public static final Indicator LOANS_GRANTED =
      Indicator.flow("loans_granted", "Số khoản cho vay", "Loans granted")
          .means("Khoản vay giải ngân lần đầu trong kỳ.", "Loans first disbursed in the period.")
          .after(FUND)
          .in(Unit.LOANS)
          .moreIsBetter()
          .counting(GRANTED);

  public static final Indicator DISBURSED =
      Indicator.flow("disbursed", "Doanh số cho vay", "Amount lent")
          .means(
              "Số tiền của các khoản vay giải ngân trong kỳ.",
              "Amount of the loans disbursed in the period.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .moreIsBetter()
          .measured(Measure.sumOf("disbursed", when(GRANTED, Loan.AMOUNT.col())).orNothing());

  public static final Indicator AVERAGE_LOAN =
      Indicator.flow("average_loan", "Mức vay bình quân một khoản", "Average loan")
          .means(
              "Doanh số cho vay chia cho số khoản cho vay trong kỳ.",
              "Amount lent over the number of loans granted in the period.")
          .after(FUND)
          .in(Unit.MILLIONS)
          .showing(1)
          .dividing(DISBURSED, LOANS_GRANTED);

  public static final Indicator PRIORITY_SHARE =
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
          .dividing(
              Measure.sumOf(
                      "priority_disbursed",
                      when(GRANTED.and(Loan.PRIORITY.col().isNotNull()), Loan.AMOUNT.col()))
                  .orNothing(),
              DISBURSED.measure());

  public static final Indicator LOANS_CUMULATIVE =
      Indicator.stock("loans_cumulative", "Số khoản cho vay lũy kế", "Loans granted so far")
          .means(
              "Khoản vay đã giải ngân đến ngày cuối kỳ, theo các sổ đã nhận.",
              "Loans disbursed up to the last day of the period, in the ledgers" + " received.")
          .after(FUND)
          .in(Unit.LOANS)
          .moreIsBetter()
          .counting(lit(true));

  public static final Family FAMILY =
      new Family(
          "loan",
          List.of(LOANS_GRANTED, DISBURSED, AVERAGE_LOAN, PRIORITY_SHARE, LOANS_CUMULATIVE),
          List.of(Dimension.ALL, new Dimension(Grouping.FUND, Loan.FUND.col())),
          Places.inputs(Loan.TABLE),
          LoanRows::of);

  private LoanIndicators() {}
}

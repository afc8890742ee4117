package htx.indicator;

import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.silver.AnnualReturn;
import java.util.List;
import org.apache.spark.sql.Column;

/** What the cooperatives that exist earn, own and pay, from their annual returns. */
public final class ResultIndicators {
  private static final List<Act> RETURN = List.of(Act.RETURNS_2019, Act.RETURNS_2024);

  private static final Column BOTH_REVENUES =
      AnnualReturn.REVENUE
          .col()
          .isNotNull()
          .and(AnnualReturn.REVENUE_WITH_MEMBERS.col().isNotNull());

  public static final Indicator REVENUE =
      Indicator.flow("revenue", "Doanh thu của hợp tác xã", "Revenue of cooperatives")
          .means(
              "Tổng doanh thu trong năm của các hợp tác xã tồn tại ngày 31/12 có báo cáo.",
              "Revenue of the year of the cooperatives that report it.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summingReturned(AnnualReturn.REVENUE);

  public static final Indicator REVENUE_WITH_MEMBERS =
      Indicator.flow("revenue_with_members", "Doanh thu với thành viên", "Revenue from members")
          .means("Doanh thu từ giao dịch với thành viên.", "Revenue from dealings with members.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summingReturned(AnnualReturn.REVENUE_WITH_MEMBERS);

  public static final Indicator MEMBER_REVENUE_SHARE =
      Indicator.flow(
              "member_revenue_share",
              "Tỷ lệ doanh thu với thành viên",
              "Share of revenue from members")
          .means(
              "Doanh thu với thành viên trên doanh thu, của các hợp tác xã báo cáo cả" + " hai.",
              "Revenue from members over revenue, of the cooperatives that report" + " both.")
          .after(RETURN)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .dividing(
              Measure.sumOf(
                  "revenue_from_members_of_both",
                  when(BOTH_REVENUES, AnnualReturn.REVENUE_WITH_MEMBERS.col())),
              Measure.sumOf("revenue_of_both", when(BOTH_REVENUES, AnnualReturn.REVENUE.col())));

  public static final Indicator PROFIT =
      Indicator.flow("profit", "Lợi nhuận sau thuế của hợp tác xã", "Profit of cooperatives")
          .means(
              "Tổng lợi nhuận sau thuế trong năm của các hợp tác xã tồn tại ngày 31/12 có báo cáo.",
              "Profit after tax of the cooperatives that report it.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summingReturned(AnnualReturn.PROFIT);

  public static final Indicator AVERAGE_REVENUE =
      Indicator.flow(
              "average_revenue",
              "Doanh thu bình quân một hợp tác xã",
              "Average revenue of a cooperative")
          .means(
              "Doanh thu chia cho số hợp tác xã báo cáo doanh thu.",
              "Revenue over the number of cooperatives that report it.")
          .after(RETURN)
          .in(Unit.MILLIONS)
          .moreIsBetter()
          .dividing(
              REVENUE.measure(),
              Measure.count("revenue_reports", AnnualReturn.REVENUE.col().isNotNull()));

  public static final Indicator AVERAGE_PROFIT =
      Indicator.flow(
              "average_profit",
              "Lợi nhuận bình quân một hợp tác xã",
              "Average profit of a cooperative")
          .means(
              "Lợi nhuận sau thuế chia cho số hợp tác xã báo cáo lợi nhuận.",
              "Profit over the number of cooperatives that report it.")
          .after(RETURN)
          .in(Unit.MILLIONS)
          .showing(1)
          .moreIsBetter()
          .dividing(
              PROFIT.measure(),
              Measure.count("profit_reports", AnnualReturn.PROFIT.col().isNotNull()));

  public static final Indicator WORKER_INCOME =
      Indicator.flow("worker_income", "Thu nhập bình quân lao động", "Average income of a worker")
          .means(
              "Thu nhập bình quân tháng của lao động thường xuyên, gia quyền theo số"
                  + " lao động.",
              "Average monthly income of regular workers, weighted by their number.")
          .after(RETURN)
          .in(Unit.MILLIONS_A_MONTH)
          .showing(3)
          .moreIsBetter()
          .dividing(
              Measure.sumOf(
                  "income_of_workers",
                  AnnualReturn.INCOME_PER_WORKER
                      .col()
                      .multiply(AnnualReturn.WORKERS.col().cast(createDecimalType(10, 0)))),
              Measure.sumOf(
                  "workers_with_income",
                  when(
                      AnnualReturn.INCOME_PER_WORKER.col().isNotNull(),
                      AnnualReturn.WORKERS.col())));

  public static final Indicator ASSETS =
      Indicator.stock("assets", "Tổng tài sản của hợp tác xã", "Assets of cooperatives")
          .means(
              "Tổng tài sản của các hợp tác xã tồn tại ngày 31/12 có báo cáo.",
              "Total assets of the cooperatives that report them.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summingReturned(AnnualReturn.ASSETS);

  public static final Indicator TAX =
      Indicator.flow("tax", "Nộp ngân sách của hợp tác xã", "Taxes paid by cooperatives")
          .means("Thuế và phí nộp ngân sách trong năm.", "Taxes and fees paid in the year.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summingReturned(AnnualReturn.TAX);

  private ResultIndicators() {}
}

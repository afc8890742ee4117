package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Family.Dimension;
import htx.silver.AnnualReturn;
import htx.table.Assumptions;
import htx.table.Input;
import htx.table.Inputs;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Members, money and ratings of the cooperatives that exist, from their annual returns. */
final class ReturnIndicators {
  private static final String RETURN = "Thông tư 07/2019/TT-BKHĐT; Thông tư 09/2024/TT-BKHĐT";
  private static final String RATING = "Thông tư 09/2017/TT-BNNPTNT; Thông tư 01/2020/TT-BKHĐT";

  private static final Column RATED = AnnualReturn.SCORE.col().isNotNull();
  private static final Column EFFECTIVE = col("effective");
  private static final Column BOTH_REVENUES =
      AnnualReturn.REVENUE
          .col()
          .isNotNull()
          .and(AnnualReturn.REVENUE_WITH_MEMBERS.col().isNotNull());

  static final Indicator COOP_RATED =
      Indicator.stock("coop_rated", "Số hợp tác xã được đánh giá", "Cooperatives rated")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối kỳ, có điểm đánh giá của năm.",
              "Existing cooperatives with points for the year.")
          .after(RATING)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(RATED);

  static final Indicator COOP_NOT_RATED =
      Indicator.stock(
              "coop_not_rated", "Số hợp tác xã không được đánh giá", "Cooperatives not rated")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối kỳ, không có điểm đánh giá của năm"
                  + " (chưa đủ 12 tháng, ngừng hoạt động, quỹ tín dụng nhân dân, không báo"
                  + " cáo).",
              "Existing cooperatives without points for the year (under 12 months old,"
                  + " stopped, credit funds, no return).")
          .after(RATING)
          .in(Unit.COOPERATIVES)
          .counting(RATED.equalTo(false));

  static final Indicator COOP_EFFECTIVE =
      Indicator.stock(
              "coop_effective", "Số hợp tác xã hoạt động hiệu quả", "Effective cooperatives")
          .means(
              "Hợp tác xã được đánh giá đạt từ mức điểm quy ước trở lên (mặc định 65"
                  + " điểm: tốt và khá).",
              "Cooperatives rated at the agreed points or more (65 by default: good"
                  + " and fair).")
          .after(RATING)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(EFFECTIVE);

  static final Indicator EFFECTIVE_SHARE =
      Indicator.stock(
              "effective_share",
              "Tỷ lệ hợp tác xã hoạt động hiệu quả",
              "Share of effective cooperatives")
          .means(
              "Số hợp tác xã hoạt động hiệu quả trên số hợp tác xã được đánh giá;"
                  + " không tính hợp tác xã không được đánh giá.",
              "Effective cooperatives over rated ones; those not rated are in neither.")
          .after(RATING)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .dividing(COOP_EFFECTIVE, COOP_RATED);

  static final Indicator MEMBERS =
      Indicator.stock("members", "Số thành viên hợp tác xã", "Members of cooperatives")
          .means(
              "Thành viên của các hợp tác xã theo báo cáo năm.",
              "Members of cooperatives by their annual returns.")
          .after(RETURN)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summing(AnnualReturn.MEMBERS.col());

  static final Indicator WOMEN_MEMBERS =
      Indicator.stock("women_members", "Số thành viên nữ", "Members who are women")
          .means(
              "Thành viên nữ của các hợp tác xã theo báo cáo năm.",
              "Members who are women, by annual returns.")
          .after(RETURN)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summing(AnnualReturn.WOMEN.col());

  static final Indicator MINORITY_MEMBERS =
      Indicator.stock(
              "minority_members", "Số thành viên dân tộc thiểu số", "Members of ethnic minorities")
          .means(
              "Thành viên là người dân tộc thiểu số theo báo cáo năm.",
              "Members of ethnic minorities, by annual returns.")
          .after(RETURN)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summing(AnnualReturn.ETHNIC_MINORITY.col());

  static final Indicator WORKERS =
      Indicator.stock("workers", "Số lao động thường xuyên", "Regular workers")
          .means(
              "Lao động thường xuyên trong các hợp tác xã theo báo cáo năm.",
              "Regular workers of cooperatives, by annual returns.")
          .after(RETURN)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summing(AnnualReturn.WORKERS.col());

  static final Indicator REVENUE =
      Indicator.flow("revenue", "Doanh thu của hợp tác xã", "Revenue of cooperatives")
          .means(
              "Tổng doanh thu trong năm của các hợp tác xã có báo cáo.",
              "Revenue of the year of the cooperatives that report it.")
          .after(RETURN)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(AnnualReturn.REVENUE.col());

  static final Indicator REVENUE_WITH_MEMBERS =
      Indicator.flow("revenue_with_members", "Doanh thu với thành viên", "Revenue from members")
          .means("Doanh thu từ giao dịch với thành viên.", "Revenue from dealings with members.")
          .after(RETURN)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(AnnualReturn.REVENUE_WITH_MEMBERS.col());

  static final Indicator MEMBER_REVENUE_SHARE =
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
          .measured(
              Measure.ratio(
                  Measure.sumOf(
                      "revenue_from_members_of_both",
                      when(BOTH_REVENUES, AnnualReturn.REVENUE_WITH_MEMBERS.col())),
                  Measure.sumOf(
                      "revenue_of_both", when(BOTH_REVENUES, AnnualReturn.REVENUE.col()))));

  static final Indicator PROFIT =
      Indicator.flow("profit", "Lợi nhuận sau thuế của hợp tác xã", "Profit of cooperatives")
          .means(
              "Tổng lợi nhuận sau thuế trong năm của các hợp tác xã có báo cáo.",
              "Profit after tax of the cooperatives that report it.")
          .after(RETURN)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(AnnualReturn.PROFIT.col());

  static final Indicator AVERAGE_REVENUE =
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
          .measured(
              Measure.ratio(
                  REVENUE.measure(),
                  Measure.count("revenue_reports", AnnualReturn.REVENUE.col().isNotNull())));

  static final Indicator AVERAGE_PROFIT =
      Indicator.flow(
              "average_profit",
              "Lợi nhuận bình quân một hợp tác xã",
              "Average profit of a cooperative")
          .means(
              "Lợi nhuận sau thuế chia cho số hợp tác xã báo cáo lợi nhuận.",
              "Profit over the number of cooperatives that report it.")
          .after(RETURN)
          .in(Unit.MILLIONS)
          .moreIsBetter()
          .measured(
              Measure.ratio(
                  PROFIT.measure(),
                  Measure.count("profit_reports", AnnualReturn.PROFIT.col().isNotNull())));

  static final Indicator WORKER_INCOME =
      Indicator.flow("worker_income", "Thu nhập bình quân lao động", "Average income of a worker")
          .means(
              "Thu nhập bình quân tháng của lao động thường xuyên, gia quyền theo số"
                  + " lao động.",
              "Average monthly income of regular workers, weighted by their number.")
          .after(RETURN)
          .in(Unit.MILLIONS_A_MONTH)
          .showing(1)
          .moreIsBetter()
          .measured(
              Measure.ratio(
                  Measure.sumOf(
                      "income_of_workers",
                      AnnualReturn.INCOME_PER_WORKER
                          .col()
                          .multiply(AnnualReturn.WORKERS.col().cast(createDecimalType(10, 0)))),
                  Measure.sumOf(
                      "workers_with_income",
                      when(
                          AnnualReturn.INCOME_PER_WORKER.col().isNotNull(),
                          AnnualReturn.WORKERS.col()))));

  static final Indicator ASSETS =
      Indicator.stock("assets", "Tổng tài sản của hợp tác xã", "Assets of cooperatives")
          .means(
              "Tổng tài sản của các hợp tác xã có báo cáo.",
              "Total assets of the cooperatives that report them.")
          .after(RETURN)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(AnnualReturn.ASSETS.col());

  static final Indicator TAX =
      Indicator.flow("tax", "Nộp ngân sách của hợp tác xã", "Taxes paid by cooperatives")
          .means("Thuế và phí nộp ngân sách trong năm.", "Taxes and fees paid in the year.")
          .after(RETURN)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(AnnualReturn.TAX.col());

  static final Indicator MANAGERS_BASIC =
      Indicator.stock(
              "managers_basic",
              "Cán bộ quản lý trình độ sơ cấp, trung cấp",
              "Managers with elementary or intermediate training")
          .means(
              "Cán bộ quản lý hợp tác xã trình độ sơ cấp, trung cấp.",
              "Managers with elementary or intermediate training.")
          .after(RETURN)
          .in(Unit.PERSONS)
          .summing(AnnualReturn.MANAGERS_BASIC.col());

  static final Indicator MANAGERS_COLLEGE =
      Indicator.stock(
              "managers_college",
              "Cán bộ quản lý trình độ cao đẳng, đại học",
              "Managers with college or university training")
          .means(
              "Cán bộ quản lý hợp tác xã trình độ cao đẳng, đại học.",
              "Managers with college or university training.")
          .after(RETURN)
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summing(AnnualReturn.MANAGERS_COLLEGE.col());

  static final Family FAMILY =
      new Family(
          "return",
          List.of(
              COOP_RATED,
              COOP_NOT_RATED,
              COOP_EFFECTIVE,
              EFFECTIVE_SHARE,
              MEMBERS,
              WOMEN_MEMBERS,
              MINORITY_MEMBERS,
              WORKERS,
              REVENUE,
              REVENUE_WITH_MEMBERS,
              MEMBER_REVENUE_SHARE,
              PROFIT,
              AVERAGE_REVENUE,
              AVERAGE_PROFIT,
              WORKER_INCOME,
              ASSETS,
              TAX,
              MANAGERS_BASIC,
              MANAGERS_COLLEGE),
          List.of(Dimension.ALL, new Dimension("sector", OrganisationState.SECTOR.col())),
          List.of(Input.of(OrganisationState.TABLE), Input.of(AnnualReturn.TABLE)),
          ReturnIndicators::existingWithReturns);

  /** Every cooperative that exists, with its return of the year where there is one. */
  static Dataset<Row> existingWithReturns(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> existing =
        OrganisationStates.on(occasions, inputs)
            .where(OrganisationStates.COOPERATIVE.and(OrganisationStates.EXISTS));
    Dataset<Row> returns =
        Occasions.latest(
                occasions.of(
                    inputs.rows(AnnualReturn.TABLE), Occasions.ofYear(AnnualReturn.YEAR.col())),
                AnnualReturn.ORG_ID)
            .withColumn(
                "effective", AnnualReturn.SCORE.col().geq(lit(assumptions.effectiveScore())));
    return existing.join(
        returns, new String[] {Occasions.OCCASION, OrganisationState.ORG_ID.name()}, "left");
  }

  private ReturnIndicators() {}
}

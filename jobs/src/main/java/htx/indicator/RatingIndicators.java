package htx.indicator;

import static org.apache.spark.sql.functions.col;

import htx.silver.AnnualReturn;
import java.util.List;
import org.apache.spark.sql.Column;

/** How the cooperatives that exist are rated, from their annual returns. */
public final class RatingIndicators {
  private static final List<Act> RATING = List.of(Act.RATING_OF_FARMING, Act.RATING_OF_ALL);

  private static final Column RATED = AnnualReturn.SCORE.col().isNotNull();

  /** Circular 09/2017/TT-BNNPTNT, in force from 31/05/2017, was the first to have any rated. */
  static final int FIRST_RATED = 2017;

  public static final Indicator COOP_RATED =
      Indicator.stock("coop_rated", "Số hợp tác xã được đánh giá", "Cooperatives rated")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối kỳ, có điểm đánh giá của năm.",
              "Existing cooperatives with points for the year.")
          .after(RATING)
          .measuredSince(FIRST_RATED)
          .broken(Break.RATING_OF_ALL)
          .unknownWhereAbsent()
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(RATED);

  public static final Indicator COOP_NOT_RATED =
      Indicator.stock(
              "coop_not_rated", "Số hợp tác xã không được đánh giá", "Cooperatives not rated")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối kỳ, không có điểm đánh giá của năm"
                  + " (chưa đủ 12 tháng, ngừng hoạt động, quỹ tín dụng nhân dân, không báo"
                  + " cáo).",
              "Existing cooperatives without points for the year (under 12 months old,"
                  + " stopped, credit funds, no return).")
          .after(RATING)
          .measuredSince(FIRST_RATED)
          .broken(Break.RATING_OF_ALL)
          .unknownWhereAbsent()
          .in(Unit.COOPERATIVES)
          .counting(RATED.equalTo(false));

  public static final Indicator COOP_EFFECTIVE =
      Indicator.stock(
              "coop_effective", "Số hợp tác xã hoạt động hiệu quả", "Effective cooperatives")
          .means(
              "Hợp tác xã được đánh giá đạt từ mức điểm quy ước trở lên (mặc định 65"
                  + " điểm: tốt và khá).",
              "Cooperatives rated at the agreed points or more (65 by default: good"
                  + " and fair).")
          .after(RATING)
          .measuredSince(FIRST_RATED)
          .broken(Break.RATING_OF_ALL)
          .unknownWhereAbsent()
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(col(ReturnRows.EFFECTIVE));

  public static final Indicator EFFECTIVE_SHARE =
      Indicator.stock(
              "effective_share",
              "Tỷ lệ hợp tác xã hoạt động hiệu quả",
              "Share of effective cooperatives")
          .means(
              "Số hợp tác xã hoạt động hiệu quả trên số hợp tác xã được đánh giá;"
                  + " không tính hợp tác xã không được đánh giá.",
              "Effective cooperatives over rated ones; those not rated are in neither.")
          .after(RATING)
          .measuredSince(FIRST_RATED)
          .broken(Break.RATING_OF_ALL)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .dividing(COOP_EFFECTIVE, COOP_RATED);

  public static final List<Indicator> ALL =
      List.of(COOP_RATED, COOP_NOT_RATED, COOP_EFFECTIVE, EFFECTIVE_SHARE);

  private RatingIndicators() {}
}

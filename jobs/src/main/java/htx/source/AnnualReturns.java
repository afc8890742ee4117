package htx.source;

import static htx.quality.Numbers.count;
import static htx.quality.Numbers.decimal;
import static htx.quality.Numbers.money;
import static htx.quality.Texts.text;

import htx.contract.Covering;
import htx.contract.SourceContract;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.quality.Words;
import htx.silver.AnnualReturn;
import htx.silver.Rating;

/**
 * What cooperatives and unions reported of their year: sheet "Kết quả" of a district's yearly
 * workbook. A later workbook of the same district and year restates it.
 */
public final class AnnualReturns {
  private static final String INCOME = "Thu nhập bình quân (triệu đồng/người/tháng)";
  private static final String MOST = "20000000000000";

  public static final SourceContract CONTRACT =
      SourceContract.workbook(
              "annual_return",
              "htx_" + Vocabulary.DISTRICT + "_(?<period>20\\d{2})\\.xlsx",
              "Kết quả")
          .restates("district", "period")
          .covering(Covering.REGISTRY)
          .titled("kết quả hoạt động của hợp tác xã", "annual returns of cooperatives")
          .expected(Vocabulary.REGISTERS_OF_DISTRICTS)
          .unitStated()
          .missing(Vocabulary.NOTHING)
          .missing("Không xếp loại", "Chưa xếp loại", "Không đánh giá", "Chưa đánh giá")
          .running("STT", "TT", "Số TT")
          .header("Mã số", AnnualReturn.ORG_ID, Vocabulary.organisation())
          .or("Mã số thuế", "Mã số HTX")
          .kept("Tên HTX, LHHTX")
          .or("Tên HTX")
          .under("Thành viên")
          .summed("Tổng số", AnnualReturn.MEMBERS, count())
          .summed("Trong đó: Nữ", AnnualReturn.WOMEN, count())
          .or("Nữ")
          .summed("Trong đó: Dân tộc thiểu số", AnnualReturn.ETHNIC_MINORITY, count())
          .or("Dân tộc thiểu số", "DTTS")
          .under("Lao động thường xuyên")
          .summed("Tổng số", AnnualReturn.WORKERS, count())
          .summed("Trong đó: Thành viên", AnnualReturn.MEMBER_WORKERS, count())
          .or("Thành viên")
          .under("Doanh thu")
          .summed("Tổng số", AnnualReturn.REVENUE, money())
          .summed("Trong đó: Với thành viên", AnnualReturn.REVENUE_WITH_MEMBERS, money())
          .or("Với thành viên")
          .byItself()
          .summed("Lợi nhuận sau thuế", AnnualReturn.PROFIT, money())
          .or("Lợi nhuận")
          .header(INCOME, AnnualReturn.INCOME_PER_WORKER, money(MoneyUnit.MILLION))
          .summed("Tổng tài sản", AnnualReturn.ASSETS, money())
          .summed("Nộp ngân sách", AnnualReturn.TAX, money())
          .under("Cán bộ quản lý")
          .summed("Sơ cấp, trung cấp", AnnualReturn.MANAGERS_BASIC, count())
          .summed("Cao đẳng, đại học", AnnualReturn.MANAGERS_COLLEGE, count())
          .under("Đánh giá")
          .header("Điểm", AnnualReturn.SCORE, decimal(5, 2))
          .header("Xếp loại", AnnualReturn.RATING, ratings())
          .header("Thông tư", AnnualReturn.CIRCULAR, text(60))
          .byItself()
          .given(Steps.year(AnnualReturn.YEAR))
          .then(Steps.together(AnnualReturn.SCORE, AnnualReturn.RATING))
          .then(Rated::asScored)
          .rule(Rule.partOf(AnnualReturn.WOMEN, AnnualReturn.MEMBERS))
          .rule(Rule.partOf(AnnualReturn.ETHNIC_MINORITY, AnnualReturn.MEMBERS))
          .rule(Rule.partOf(AnnualReturn.MEMBER_WORKERS, AnnualReturn.WORKERS))
          .rule(Rule.partOf(AnnualReturn.REVENUE_WITH_MEMBERS, AnnualReturn.REVENUE))
          .rules(
              Rule.notNegative(
                  AnnualReturn.MEMBERS,
                  AnnualReturn.WOMEN,
                  AnnualReturn.ETHNIC_MINORITY,
                  AnnualReturn.WORKERS,
                  AnnualReturn.MEMBER_WORKERS,
                  AnnualReturn.REVENUE,
                  AnnualReturn.REVENUE_WITH_MEMBERS,
                  AnnualReturn.INCOME_PER_WORKER,
                  AnnualReturn.ASSETS,
                  AnnualReturn.TAX,
                  AnnualReturn.MANAGERS_BASIC,
                  AnnualReturn.MANAGERS_COLLEGE))
          .rule(Rule.between(AnnualReturn.SCORE, "0", "100"))
          .rule(Rule.plausible(AnnualReturn.REVENUE, MOST))
          .rule(Rule.plausible(AnnualReturn.ASSETS, MOST))
          .into(AnnualReturn.TABLE);

  private AnnualReturns() {}

  private static Words ratings() {
    return Words.meaning(Rating.GOOD, "Tốt")
        .or(Rating.FAIR, "Khá")
        .or(Rating.AVERAGE, "Trung bình", "TB")
        .or(Rating.WEAK, "Yếu", "Yếu kém");
  }
}

package htx.indicator;

import htx.indicator.Family.Dimension;
import htx.silver.AnnualReturn;
import htx.silver.Grouping;
import htx.table.Input;
import java.util.List;

/** Members, workers and managers of the cooperatives that exist, from their annual returns. */
public final class ReturnIndicators {
  private static final List<Act> RETURN = List.of(Act.RETURNS_2019, Act.RETURNS_2024);

  public static final Indicator MEMBERS =
      Indicator.stock("members", "Số thành viên hợp tác xã", "Members of cooperatives")
          .means(
              "Thành viên của các hợp tác xã theo báo cáo năm.",
              "Members of cooperatives by their annual returns.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summingReturned(AnnualReturn.MEMBERS);

  public static final Indicator WOMEN_MEMBERS =
      Indicator.stock("women_members", "Số thành viên nữ", "Members who are women")
          .means(
              "Thành viên nữ của các hợp tác xã theo báo cáo năm.",
              "Members who are women, by annual returns.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summingReturned(AnnualReturn.WOMEN);

  public static final Indicator MINORITY_MEMBERS =
      Indicator.stock(
              "minority_members", "Số thành viên dân tộc thiểu số", "Members of ethnic minorities")
          .means(
              "Thành viên là người dân tộc thiểu số theo báo cáo năm.",
              "Members of ethnic minorities, by annual returns.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summingReturned(AnnualReturn.ETHNIC_MINORITY);

  public static final Indicator WORKERS =
      Indicator.stock("workers", "Số lao động thường xuyên", "Regular workers")
          .means(
              "Lao động thường xuyên trong các hợp tác xã theo báo cáo năm.",
              "Regular workers of cooperatives, by annual returns.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summingReturned(AnnualReturn.WORKERS);

  public static final Indicator MANAGERS_BASIC =
      Indicator.stock(
              "managers_basic",
              "Cán bộ quản lý trình độ sơ cấp, trung cấp",
              "Managers with elementary or intermediate training")
          .means(
              "Cán bộ quản lý hợp tác xã trình độ sơ cấp, trung cấp.",
              "Managers with elementary or intermediate training.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.PERSONS)
          .summingReturned(AnnualReturn.MANAGERS_BASIC);

  public static final Indicator MANAGERS_COLLEGE =
      Indicator.stock(
              "managers_college",
              "Cán bộ quản lý trình độ cao đẳng, đại học",
              "Managers with college or university training")
          .means(
              "Cán bộ quản lý hợp tác xã trình độ cao đẳng, đại học.",
              "Managers with college or university training.")
          .after(RETURN)
          .unknownWhereAbsent()
          .in(Unit.PERSONS)
          .moreIsBetter()
          .summingReturned(AnnualReturn.MANAGERS_COLLEGE);

  public static final Family FAMILY =
      new Family(
          "return",
          List.of(
              RatingIndicators.COOP_RATED,
              RatingIndicators.COOP_NOT_RATED,
              RatingIndicators.COOP_EFFECTIVE,
              RatingIndicators.EFFECTIVE_SHARE,
              MEMBERS,
              WOMEN_MEMBERS,
              MINORITY_MEMBERS,
              WORKERS,
              ResultIndicators.REVENUE,
              ResultIndicators.REVENUE_WITH_MEMBERS,
              ResultIndicators.MEMBER_REVENUE_SHARE,
              ResultIndicators.PROFIT,
              ResultIndicators.AVERAGE_REVENUE,
              ResultIndicators.AVERAGE_PROFIT,
              ResultIndicators.WORKER_INCOME,
              ResultIndicators.ASSETS,
              ResultIndicators.TAX,
              MANAGERS_BASIC,
              MANAGERS_COLLEGE),
          List.of(Dimension.ALL, new Dimension(Grouping.SECTOR, OrganisationState.SECTOR.col())),
          List.of(Input.of(OrganisationState.TABLE), Input.of(AnnualReturn.TABLE)),
          ReturnRows::of,
          true);

  private ReturnIndicators() {}
}

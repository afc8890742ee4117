package htx.indicator;

import static htx.indicator.OrganisationStates.CHARTER_CAPITAL;
import static htx.indicator.OrganisationStates.COOPERATIVE;
import static htx.indicator.OrganisationStates.ENDED;
import static htx.indicator.OrganisationStates.EXISTS;
import static htx.indicator.OrganisationStates.FOUNDED;
import static htx.indicator.OrganisationStates.GROUP;
import static htx.indicator.OrganisationStates.OPERATING;
import static htx.indicator.OrganisationStates.UNION;
import static htx.indicator.OrganisationStates.UNION_ID;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.indicator.OrganisationState.Ending;
import htx.silver.Grouping;
import htx.table.Input;
import java.util.List;

/** Organisations that exist, are founded and end, from the registers. */
public final class OrganisationIndicators {
  private static final List<Act> LAW = List.of(Act.LAW_2012, Act.LAW_2023, Act.REGISTRATION_2024);
  private static final List<Act> GROUPS_DECREE = List.of(Act.GROUPS_2007, Act.GROUPS_2019);

  public static final Indicator COOP_EXISTING =
      Indicator.stock("coop_existing", "Số hợp tác xã", "Cooperatives")
          .means(
              "Hợp tác xã còn tồn tại hợp pháp vào ngày cuối kỳ, gồm cả quỹ tín dụng nhân dân;"
                  + " không tính liên hiệp hợp tác xã và tổ hợp tác.",
              "Cooperatives that legally exist on the last day of the period, people's credit"
                  + " funds included; unions and cooperative groups apart.")
          .after(LAW)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(COOPERATIVE.and(EXISTS));

  public static final Indicator COOP_OPERATING =
      Indicator.stock("coop_operating", "Số hợp tác xã đang hoạt động", "Cooperatives operating")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối kỳ và có tình trạng pháp lý Đang hoạt động.",
              "Cooperatives that exist on the last day and whose legal status is Operating.")
          .after(List.of(Act.LAW_2012, Act.STATUSES_2024))
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(COOPERATIVE.and(OPERATING));

  public static final Indicator COOP_FOUNDED =
      Indicator.flow("coop_founded", "Số hợp tác xã thành lập mới", "Cooperatives founded")
          .means(
              "Hợp tác xã có ngày đăng ký thành lập trong kỳ, kể cả đã chấm dứt trong kỳ.",
              "Cooperatives registered in the period, also where they ended in it.")
          .after(LAW)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(COOPERATIVE.and(FOUNDED));

  public static final Indicator COOP_DISSOLVED =
      Indicator.flow("coop_dissolved", "Số hợp tác xã giải thể", "Cooperatives dissolved")
          .means(
              "Hợp tác xã chấm dứt trong kỳ, không phải do chuyển đổi hay sáp nhập.",
              "Cooperatives that ended in the period other than by conversion or merger.")
          .after(LAW)
          .in(Unit.COOPERATIVES)
          .lessIsBetter()
          .counting(COOPERATIVE.and(OrganisationState.ENDED.is(Ending.DISSOLVED)));

  public static final Indicator COOP_CONVERTED =
      Indicator.flow(
              "coop_converted", "Số hợp tác xã chuyển đổi, sáp nhập", "Cooperatives converted")
          .means(
              "Hợp tác xã chấm dứt trong kỳ do chuyển đổi sang loại hình khác hoặc sáp nhập.",
              "Cooperatives that ended in the period by conversion to another form or by merger.")
          .after(LAW)
          .in(Unit.COOPERATIVES)
          .counting(COOPERATIVE.and(OrganisationState.ENDED.is(Ending.CONVERTED)));

  public static final Indicator GROUP_EXISTING =
      Indicator.stock("group_existing", "Số tổ hợp tác", "Cooperative groups")
          .means(
              "Tổ hợp tác còn tồn tại vào ngày cuối kỳ.",
              "Cooperative groups that exist on the last day of the period.")
          .after(GROUPS_DECREE)
          .in(Unit.GROUPS)
          .broken(Break.THT_DECREE_77)
          .moreIsBetter()
          .counting(GROUP.and(EXISTS));

  public static final Indicator GROUP_FOUNDED =
      Indicator.flow("group_founded", "Số tổ hợp tác thành lập mới", "Cooperative groups founded")
          .means("Tổ hợp tác thành lập trong kỳ.", "Cooperative groups founded in the period.")
          .after(GROUPS_DECREE)
          .in(Unit.GROUPS)
          .broken(Break.THT_DECREE_77)
          .moreIsBetter()
          .counting(GROUP.and(FOUNDED));

  public static final Indicator GROUP_ENDED =
      Indicator.flow("group_ended", "Số tổ hợp tác chấm dứt", "Cooperative groups ended")
          .means(
              "Tổ hợp tác chấm dứt hoạt động trong kỳ, mọi hình thức.",
              "Cooperative groups that ended in the period, in whatever way.")
          .after(GROUPS_DECREE)
          .in(Unit.GROUPS)
          .broken(Break.THT_DECREE_77)
          .counting(GROUP.and(ENDED.isNotNull()));

  public static final Indicator UNION_EXISTING =
      Indicator.stock("union_existing", "Số liên hiệp hợp tác xã", "Cooperative unions")
          .means(
              "Liên hiệp hợp tác xã còn tồn tại vào ngày cuối kỳ.",
              "Cooperative unions that exist on the last day of the period.")
          .after(LAW)
          .in(Unit.UNIONS)
          .moreIsBetter()
          .counting(UNION.and(EXISTS));

  public static final Indicator UNION_FOUNDED =
      Indicator.flow(
              "union_founded",
              "Số liên hiệp hợp tác xã thành lập mới",
              "Cooperative unions founded")
          .means(
              "Liên hiệp hợp tác xã thành lập trong kỳ.",
              "Cooperative unions founded in the period.")
          .after(LAW)
          .in(Unit.UNIONS)
          .moreIsBetter()
          .counting(UNION.and(FOUNDED));

  public static final Indicator UNION_MEMBER_COOPS =
      Indicator.stock(
              "union_member_coops",
              "Số hợp tác xã thành viên của liên hiệp",
              "Cooperatives that belong to a union")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối kỳ và là thành viên của một liên hiệp.",
              "Cooperatives that exist on the last day and belong to a union.")
          .after(LAW)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .counting(COOPERATIVE.and(EXISTS).and(UNION_ID.isNotNull()));

  public static final Indicator COOP_CHARTER_CAPITAL =
      Indicator.stock(
              "coop_charter_capital",
              "Vốn điều lệ của hợp tác xã",
              "Charter capital of cooperatives")
          .means(
              "Tổng vốn điều lệ của các hợp tác xã tồn tại vào ngày cuối kỳ có kê khai vốn.",
              "Charter capital of the existing cooperatives that state it.")
          .after(LAW)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(when(COOPERATIVE.and(EXISTS), CHARTER_CAPITAL));

  public static final Indicator UNION_CHARTER_CAPITAL =
      Indicator.stock(
              "union_charter_capital",
              "Vốn điều lệ của liên hiệp hợp tác xã",
              "Charter capital of unions")
          .means(
              "Tổng vốn điều lệ của các liên hiệp hợp tác xã tồn tại vào ngày cuối kỳ.",
              "Charter capital of the existing unions that state it.")
          .after(LAW)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(when(UNION.and(EXISTS), CHARTER_CAPITAL));

  public static final Family FAMILY =
      new Family(
          "organisation",
          List.of(
              COOP_EXISTING,
              COOP_OPERATING,
              COOP_FOUNDED,
              COOP_DISSOLVED,
              COOP_CONVERTED,
              GROUP_EXISTING,
              GROUP_FOUNDED,
              GROUP_ENDED,
              UNION_EXISTING,
              UNION_FOUNDED,
              UNION_MEMBER_COOPS,
              COOP_CHARTER_CAPITAL,
              UNION_CHARTER_CAPITAL),
          List.of(Dimension.ALL, new Dimension(Grouping.SECTOR, OrganisationState.SECTOR.col())),
          List.of(Input.of(OrganisationState.TABLE)),
          (inputs, assumptions, occasions) -> OrganisationStates.on(occasions, inputs));

  private OrganisationIndicators() {}
}

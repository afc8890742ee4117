package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import htx.indicator.Family.Dimension;
import htx.silver.AnnualReturn;
import htx.silver.CommuneStatus;
import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Boundaries;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where rural communes stand in the new-rural programme, and whether they have an effective
 * cooperative.
 */
public final class CommuneIndicators {
  private static final List<Act> NTM = List.of(Act.NTM_2016, Act.NTM_2022);
  private static final String HAS_EFFECTIVE = "has_effective";

  public static final Indicator NTM_COMMUNES =
      Indicator.stock("ntm_communes", "Số xã đạt chuẩn nông thôn mới", "New-rural communes")
          .means(
              "Xã được công nhận đạt chuẩn nông thôn mới đến cuối năm.",
              "Communes recognised as new-rural by the end of the year.")
          .after(NTM)
          .in(Unit.COMMUNES)
          .moreIsBetter()
          .counting(CommuneStatus.RECOGNISED.col());

  public static final Indicator NTM_REGISTERED =
      Indicator.flow(
              "ntm_registered",
              "Số xã đăng ký đạt chuẩn nông thôn mới",
              "Communes registered for recognition")
          .means(
              "Xã đăng ký đạt chuẩn nông thôn mới trong năm.",
              "Communes registered to be recognised in the year.")
          .after(NTM)
          .in(Unit.COMMUNES)
          .counting(CommuneStatus.REGISTERED.col());

  public static final Indicator CRITERION13_COMMUNES =
      Indicator.stock(
              "criterion13_communes", "Số xã đạt tiêu chí 13", "Communes that meet criterion 13")
          .means(
              "Xã đạt tiêu chí 13 về tổ chức sản xuất.",
              "Communes that meet criterion 13, organisation of production.")
          .after(NTM)
          .in(Unit.COMMUNES)
          .moreIsBetter()
          .counting(CommuneStatus.CRITERION_13.col());

  public static final Indicator NTM_SHARE =
      Indicator.stock(
              "ntm_share", "Tỷ lệ xã đạt chuẩn nông thôn mới", "Share of new-rural communes")
          .means(
              "Số xã đạt chuẩn trên số xã có báo cáo tình trạng (không tính phường,"
                  + " thị trấn).",
              "Recognised communes over the rural communes reported (wards and"
                  + " townships apart).")
          .after(NTM)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .dividing(NTM_COMMUNES.measure(), Measure.count("rural_communes", lit(true)));

  public static final Indicator NTM_COMMUNES_WITH_EFFECTIVE_COOP =
      Indicator.stock(
              "ntm_communes_with_effective_coop",
              "Số xã đạt chuẩn nông thôn mới có hợp tác xã hoạt động hiệu quả",
              "New-rural communes with an effective cooperative")
          .means(
              "Xã đạt chuẩn nông thôn mới có ít nhất một hợp tác xã hoạt động hiệu quả"
                  + " trong năm.",
              "New-rural communes with at least one effective cooperative in the year.")
          .after(NTM)
          .measuredSince(RatingIndicators.FIRST_RATED)
          .broken(Break.RATING_OF_ALL)
          .in(Unit.COMMUNES)
          .moreIsBetter()
          .counting(CommuneStatus.RECOGNISED.col().and(col(HAS_EFFECTIVE)));

  public static final Family FAMILY =
      new Family(
          "commune",
          List.of(
              NTM_COMMUNES,
              NTM_REGISTERED,
              CRITERION13_COMMUNES,
              NTM_SHARE,
              NTM_COMMUNES_WITH_EFFECTIVE_COOP),
          List.of(Dimension.ALL),
          Places.inputs(CommuneStatus.TABLE, OrganisationState.TABLE, AnnualReturn.TABLE),
          CommuneIndicators::ruralCommunes,
          true);

  /** The rural communes of the year, each with whether an effective cooperative is in it. */
  private static Dataset<Row> ruralCommunes(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> statuses =
        Occasions.latest(
            occasions.of(
                inputs.rows(CommuneStatus.TABLE), Occasions.ofYear(CommuneStatus.YEAR.col())),
            CommuneStatus.COMMUNE);
    Dataset<Row> withEffective =
        ReturnRows.of(inputs, assumptions, occasions)
            .where(col(ReturnRows.EFFECTIVE))
            .select(col(Occasions.OCCASION), col(Places.DAY_COMMUNE))
            .distinct()
            .withColumn(HAS_EFFECTIVE, lit(true));
    return Places.added(
            statuses,
            Boundaries.of(inputs),
            assumptions,
            CommuneStatus.COMMUNE.col(),
            CommuneStatus.DISTRICT.col(),
            col(Occasions.PERIOD_END))
        .join(withEffective, new String[] {Occasions.OCCASION, Places.DAY_COMMUNE}, "left");
  }

  private CommuneIndicators() {}
}

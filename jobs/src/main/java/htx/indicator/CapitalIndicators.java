package htx.indicator;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.indicator.Family.Dimension;
import htx.silver.FundCapital;
import htx.silver.FundCapital.CapitalKind;
import htx.silver.Grouping;
import htx.silver.Provenance;
import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Boundaries;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The capital that cooperatives and members can borrow from, for the whole province. */
public final class CapitalIndicators {
  private static final List<Act> FUND = List.of(Act.FUNDS_2021, Act.FUNDS_REPORTS_2022);

  public static final Indicator FUND_CHARTER_CAPITAL =
      Indicator.stock("fund_charter_capital", "Vốn điều lệ của các quỹ", "Charter capital of funds")
          .means("Vốn điều lệ vào ngày cuối kỳ.", "Charter capital on the last day of the period.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .moreIsBetter()
          .unknownWhereAbsent()
          .summing(
              when(FundCapital.CAPITAL_KIND.is(CapitalKind.CHARTER), FundCapital.AMOUNT.col()));

  public static final Indicator FUND_TOTAL_CAPITAL =
      Indicator.stock("fund_total_capital", "Tổng nguồn vốn của các quỹ", "Total capital of funds")
          .means(
              "Vốn điều lệ, vốn tiếp nhận, ủy thác, vốn huy động và vốn chủ sở hữu"
                  + " khác vào ngày cuối kỳ.",
              "Charter, received, mobilised and other equity capital on the last day"
                  + " of the period.")
          .after(FUND)
          .in(Unit.BILLIONS)
          .showing(2)
          .moreIsBetter()
          .unknownWhereAbsent()
          .summing(FundCapital.AMOUNT.col());

  public static final Family FAMILY =
      new Family(
          "capital",
          List.of(FUND_CHARTER_CAPITAL, FUND_TOTAL_CAPITAL),
          List.of(Dimension.ALL, new Dimension(Grouping.FUND, FundCapital.FUND.col())),
          Places.inputs(FundCapital.TABLE),
          CapitalIndicators::onTheDay);

  private static Dataset<Row> onTheDay(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> capital =
        occasions.of(
            inputs.rows(FundCapital.TABLE),
            occasion -> FundCapital.ON_DAY.col().equalTo(occasion.getField(Occasions.PERIOD_END)));
    return Places.added(
        capital,
        Boundaries.of(inputs),
        assumptions,
        lit(null).cast(StringType),
        lit(null).cast(StringType),
        Provenance.KNOWN_FROM.col());
  }

  private CapitalIndicators() {}
}

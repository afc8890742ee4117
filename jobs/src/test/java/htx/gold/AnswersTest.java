package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Table;
import htx.testing.MayTakeLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Expected values are counted by hand in {@link Province2018}. */
@MayTakeLong
class AnswersTest {
  private static World answers;

  @BeforeAll
  static void compute(SparkSession spark) {
    answers = Province2018.answered(spark);
  }

  @Test
  void returnsAreThoseOfExistingCooperativesAndTheLastOfTwoCounts() {
    // existing: A B D E F; C ended in March; A's line 1 stands after its line 0; F filed nothing.
    // effective A 80 and E 65 of A, B, E rated; income (4m * 10 + 3m * 5) / 15
    assertThat(values("return", "all"))
        .isEqualTo(
            """
            indicator | value | contributors
            assets |  | 0
            average_profit | 100000000.000000 | 3
            average_revenue | 2000000000.000000 | 3
            coop_effective | 2.000000 | 2
            coop_not_rated | 2.000000 | 2
            coop_rated | 3.000000 | 3
            effective_share | 0.666667 | 3
            managers_basic |  | 0
            managers_college |  | 0
            member_revenue_share | 0.300000 | 2
            members | 87.000000 | 4
            minority_members |  | 0
            profit | 300000000.000000 | 3
            revenue | 6000000000.000000 | 3
            revenue_with_members | 1500000000.000000 | 2
            tax |  | 0
            women_members | 11.000000 | 3
            worker_income | 3666666.666667 | 2
            workers | 30.000000 | 3
            """);
  }

  @Test
  void aPersonCountsOnceInEachOrganisationThatExists() {
    // 31/12/2018: A p1 (p2 left that day), B p2 (p3 left in June), G p5, L p6
    assertThat(values("membership", "all"))
        .isEqualTo(
            """
            indicator | value | contributors
            coop_persons | 2.000000 | 2
            group_persons | 1.000000 | 1
            persons | 4.000000 | 4
            union_persons | 1.000000 | 1
            """);
  }

  @Test
  void scaleIsAddedUpOnlyWhereItsUnitIsOne() {
    assertThat(values("chain", "crops"))
        .isEqualTo(
            """
            indicator | value | contributors
            chain_certified_share |  | 2
            chain_contract_share | 0.888889 | 2
            chain_coops | 1.000000 | 1
            chain_output | 9.000000 | 2
            chain_revenue | 150000000.000000 | 2
            chain_scale |  | 2
            chain_yield |  | 2
            ocop_coops | 1.000000 | 1
            """);
    assertThat(values("chain", "tea"))
        .isEqualTo(
            """
            indicator | value | contributors
            chain_certified_share | 0.400000 | 1
            chain_contract_share | 0.250000 | 1
            chain_coops | 2.000000 | 2
            chain_output | 30.000000 | 2
            chain_revenue | 5000000000.000000 | 2
            chain_scale | 15.000000 | 2
            chain_yield | 2.000000 | 2
            ocop_coops | 1.000000 | 1
            """);
  }

  @Test
  void badDebtFollowsTheWorstLoanOfACustomerWithTheFund() {
    // QHT: a owes 40m in group 3 and 160m; b owes nothing; QTD1 has its own groups; QLD no
    // statement
    assertThat(
            draw(
                rows(Lending.TABLE)
                    .where("year = 2018 and level = 'province' and basis = 'of_the_day'"),
                Lending.FUND,
                Lending.CHARTER_CAPITAL,
                Lending.TOTAL_CAPITAL,
                Lending.LOANS,
                Lending.DISBURSED,
                Lending.AVERAGE_LOAN,
                Lending.OUTSTANDING,
                Lending.BORROWERS,
                Lending.OVERDUE,
                Lending.BAD_DEBT,
                Lending.NPL_SHARE,
                Lending.PRIORITY_SHARE,
                Lending.DEBT_RULE))
        .isEqualTo(
            """
            fund | charter_capital | total_capital | loans | disbursed | average_loan | outstanding | borrowers | overdue | bad_debt | npl_share | priority_share | debt_rule
            QHT | 36520000000 | 39520000000 | 1 | 200000000 | 200000000.000000 | 200000000 | 1 | 40000000 | 200000000 | 1.000000 | 1.000000 | as_reported
            QLD |  |  | 1 | 50000000 | 50000000.000000 |  |  |  |  |  | 0.000000 | as_reported
            QTD1 |  | 90000000000 | 1 | 100000000 | 100000000.000000 | 100000000 | 1 | 100000000 | 0 | 0.000000 | 0.000000 | as_reported
            all | 36520000000 | 129520000000 | 3 | 350000000 | 116666666.666667 | 300000000 | 1 | 140000000 | 200000000 | 0.666667 | 0.571429 | as_reported
            """);
  }

  @Test
  void supportWithoutAPlaceInTheProvinceCountsForTheWholeOnly() {
    assertThat(
            draw(
                rows(IndicatorValue.TABLE)
                    .where(
                        "family = 'support' and period = '2018' and basis = 'of_the_day' and value"
                            + " > 0"),
                IndicatorValue.UNIT,
                IndicatorValue.INDICATOR,
                IndicatorValue.VALUE))
        .isEqualTo(
            """
            unit | indicator | value
            164 | class_attendances | 105.000000
            164 | founders_classes | 2.000000
            164 | support_cost | 40000000.000000
            19 | class_attendances | 105.000000
            19 | founders_classes | 2.000000
            19 | support_cost | 130000000.000000
            19 | trade_promotions | 1.000000
            """);
  }

  @Test
  void communesAreMatchedWithTheEffectiveCooperativesInThem() {
    // E, effective, is in 05692; B in 05659 missed 65 points by a hundredth
    assertThat(values("commune", "all"))
        .isEqualTo(
            """
            indicator | value | contributors
            criterion13_communes | 1.000000 | 1
            ntm_communes | 2.000000 | 2
            ntm_communes_with_effective_coop | 1.000000 | 1
            ntm_registered | 2.000000 | 2
            ntm_share | 0.666667 | 3
            """);
  }

  @Test
  void targetsStandBesideWhatWasReached() {
    // founded in 2018: E only, in 169; MT founded none, which a complete register says
    assertThat(
            draw(
                rows(PlanAttainment.TABLE),
                PlanAttainment.YEAR,
                PlanAttainment.INDICATOR,
                PlanAttainment.UNIT,
                PlanAttainment.SECTOR,
                PlanAttainment.LOWER_BOUND,
                PlanAttainment.UPPER_BOUND,
                PlanAttainment.ACTUAL,
                PlanAttainment.RATIO_PERCENT,
                PlanAttainment.RESULT))
        .isEqualTo(
            """
            year | indicator | unit | sector | lower_bound | upper_bound | actual | ratio_percent | result
            2018 | coop_founded | 164 | all | 1.000000 |  | 0.000000 | 0.000000 | below
            2018 | coop_founded | 165 | MT | 2.000000 |  | 0.000000 | 0.000000 | below
            2018 | coop_founded | 169 | all |  | 0.000000 | 1.000000 |  | above
            2018 | coop_founded | 19 | NN | 1.000000 |  | 1.000000 | 100.000000 | met
            2018 | coop_founded | 19 | all | 2.000000 | 3.000000 | 1.000000 | 50.000000 | below
            2018 | group_founded | 19 | all | 1.000000 | 1.000000 | 1.000000 | 100.000000 | met
            2020 | coop_founded | 19 | all | 30.000000 | 35.000000 |  |  | open
            """);
    assertThat(values("plan", "all"))
        .contains("plan_coop_founded_lower | 2.000000 | 1\n")
        .contains("plan_coop_founded_upper | 3.000000 | 1\n");
  }

  @Test
  void aPrintedFigureStandsBesideOursOfThenAndOfNow() {
    // known on 22/01/2019: A B D E; F came in 2020. Persons then: p1, p2 in B, p3, p5, p6.
    assertThat(
            draw(
                rows(Reconciliation.TABLE),
                Reconciliation.FIGURE_ID,
                Reconciliation.THEN_VALUE,
                Reconciliation.THEN_DIFFERENCE,
                Reconciliation.THEN_AGREES,
                Reconciliation.NOW_VALUE,
                Reconciliation.NOW_DIFFERENCE,
                Reconciliation.NOW_AGREES))
        .isEqualTo(
            """
            figure_id | then_value | then_difference | then_agrees | now_value | now_difference | now_agrees
            capital | 36520000000.000000 | 0.000000 | true | 36520000000.000000 | 0.000000 | true
            founded | 1.000000 | -1.000000 | false | 2.000000 | 0.000000 | true
            persons | 5.000000 | 1.000000 | true | 4.000000 | 0.000000 | false
            stock | 4.000000 | 0.000000 | true | 5.000000 | 1.000000 | false
            tea | 2.000000 | -1.000000 | false | 2.000000 | -1.000000 | false
            tea_full | 2.000000 | 0.000000 | false | 2.000000 | 0.000000 | false
            unknown |  |  |  |  |  |
            """);
  }

  @Test
  void chainsAndTheirProductsStandInOneTable() {
    assertThat(
            draw(
                rows(ValueChain.TABLE).where("basis = 'comparable' and level = 'province'"),
                ValueChain.CHAIN,
                ValueChain.PRODUCT,
                ValueChain.YEAR,
                ValueChain.COOPERATIVES,
                ValueChain.SCALE,
                ValueChain.REVENUE,
                ValueChain.OCOP_COOPERATIVES))
        .isEqualTo(
            """
            chain | product | year | cooperatives | scale | revenue | ocop_cooperatives
            crops | all | 2018 | 1 |  | 150000000 | 1
            crops | mushroom | 2018 | 1 | 100.000000 | 50000000 | 1
            crops | vegetables | 2018 | 1 | 2.000000 | 100000000 | 0
            livestock | all | 2018 | 1 |  | 3000000000 | 0
            livestock | pig | 2018 | 1 | 300.000000 | 3000000000 | 0
            tea | all | 2018 | 2 | 15.000000 | 5000000000 | 1
            tea | tea_dry | 2018 | 2 | 15.000000 | 5000000000 | 1
            """);
  }

  private static String values(String family, String item) {
    return draw(
        rows(IndicatorValue.TABLE)
            .where(
                "period = '2018' and basis = 'of_the_day' and level = 'province' and family = '"
                    + family
                    + "' and item = '"
                    + item
                    + "'"),
        IndicatorValue.INDICATOR,
        IndicatorValue.VALUE,
        IndicatorValue.CONTRIBUTORS);
  }

  private static Dataset<Row> rows(Table table) {
    return answers.rows(table);
  }
}

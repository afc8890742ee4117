package htx.gold;

import htx.silver.AnnualReturn;
import htx.silver.ChainOutput;
import htx.silver.CommuneStatus;
import htx.silver.Cooperative;
import htx.silver.DebtGroupRule;
import htx.silver.FundCapital;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Membership;
import htx.silver.PlanTarget;
import htx.silver.Product;
import htx.silver.PublishedFigure;
import htx.silver.SupportEvent;
import htx.table.Assumptions;
import htx.table.Input;
import org.apache.spark.sql.SparkSession;

/** A world in which every silver table has a few rows of the years 2016 to 2019. */
final class Province2018 {
  static final Assumptions ASSUMED = World.years(2016, 2019);

  private static World answered;

  private Province2018() {}

  /** The world with the answers that tests look at, computed once for all of them. */
  static synchronized World answered(SparkSession spark) {
    if (answered == null) {
      answered =
          of(spark)
              .answers(
                  ASSUMED,
                  Input.of(IndicatorValue.TABLE),
                  Input.of(SectorGrowth.TABLE),
                  Input.of(DistrictRanking.TABLE),
                  Input.of(ValueChain.TABLE),
                  Input.of(Lending.TABLE),
                  Input.of(PlanAttainment.TABLE),
                  Input.of(Reconciliation.TABLE));
    }

    return answered;
  }

  static World of(SparkSession spark) {
    return World.of(spark)
        .with(
            Cooperative.TABLE,
            """
            org_id | kind  | sector | commune | district | founded_on | ended_on   | end_kind  | legal_status | charter_capital | union_id | reported_on | known_from
            A      | HTX   | NN     | 05431   | 164      | 2014-01-01 |            |           | active       | 1000000000      | L        | 2016-12-14  | 2017-01-10
            B      | HTX   | NN     | 05659   | 169      | 2015-01-01 |            |           | active       | 500000000       | L        | 2016-12-14  | 2017-01-10
            C      | HTX   | XD     | 05692   | 169      | 2015-01-01 | 2018-03-01 | converted | active       |                 |          | 2016-12-14  | 2017-01-10
            D      | HTX   | TD     | 05509   | 165      | 2010-01-01 |            |           | active       | 2000000000      |          | 2016-12-14  | 2017-01-10
            E      | HTX   | NN     | 05692   | 169      | 2018-02-01 |            |           | suspended    | 300000000       |          | 2018-12-14  | 2019-01-10
            F      | HTX   | NN     | 05431   | 164      | 2017-02-01 |            |           | active       | 100000000       |          | 2019-12-14  | 2020-01-10
            G      | THT   | NN     | 05692   | 169      | 2016-02-01 |            |           | active       |                 |          | 2016-12-14  | 2017-01-10
            H      | THT   | NN     | 05431   | 164      | 2018-02-01 | 2019-06-01 | dissolved | active       |                 |          | 2018-12-14  | 2019-01-10
            L      | LHHTX | NN     | 05431   | 164      | 2016-02-01 |            |           | active       | 5000000000      |          | 2016-12-14  | 2017-01-10
            """)
        .with(
            AnnualReturn.TABLE,
            """
            org_id | year | members | women | workers | revenue    | revenue_with_members | profit    | income_per_worker | score | known_from | line
            A      | 2018 | 20      | 8     | 10      | 4000000000 | 1000000000           | 200000000 | 4000000           | 80    | 2019-01-10 | 1
            A      | 2018 | 19      | 7     | 10      | 4000000000 | 1000000000           | 200000000 | 4000000           | 80    | 2019-01-10 | 0
            B      | 2018 | 10      | 2     | 5       | 1000000000 |                      | 100000000 | 3000000           | 64.99 | 2019-01-10 | 2
            C      | 2018 | 99      | 9     | 9       | 9000000000 |                      |           | 9000000           | 90    | 2019-01-10 | 3
            D      | 2018 | 50      |       | 15      |            |                      |           |                   |       | 2019-01-10 | 4
            E      | 2018 | 7       | 1     |         | 1000000000 | 500000000            | 0         |                   | 65    | 2019-01-10 | 5
            """)
        .with(
            Membership.TABLE,
            """
            person | org_id | role   | joined_on  | left_on    | known_from | known_to
            p1     | A      | member | 2014-01-01 |            | 2015-01-10 |
            p2     | A      | both   | 2014-01-01 | 2018-12-31 | 2015-01-10 |
            p2     | B      | member | 2018-12-31 |            | 2019-01-10 |
            p3     | B      | worker | 2015-01-01 |            | 2015-01-10 | 2020-01-10
            p3     | B      | worker | 2015-01-01 | 2018-06-01 | 2020-01-10 |
            p4     | C      | member | 2015-01-01 |            | 2015-01-10 |
            p5     | G      | member | 2016-02-01 |            | 2017-01-10 |
            p6     | L      | member | 2016-02-01 |            | 2017-01-10 |
            p7     | A      | member | 2019-01-01 |            | 2020-01-10 |
            """)
        .with(
            Product.TABLE,
            """
            code         | chain     | scale_unit
            tea_dry      | tea       | ha
            pig          | livestock | con
            hill_chicken | livestock | con
            vegetables   | crops     | ha
            mushroom     | crops     | con
            """)
        .with(
            ChainOutput.TABLE,
            """
            org_id | year | chain     | product      | scale | output | revenue    | contract_output | certified_scale | ocop_stars | known_from
            A      | 2018 | tea       | tea_dry      | 10    | 20     | 4000000000 | 5               | 4               | 4          | 2019-01-10
            B      | 2018 | tea       | tea_dry      | 5     | 10     | 1000000000 |                 |                 | 2          | 2019-01-10
            A      | 2018 | crops     | vegetables   | 2     | 8      | 100000000  | 8               | 0               |            | 2019-01-10
            A      | 2018 | crops     | mushroom     | 100   | 1      | 50000000   | 0               | 0               | 3          | 2019-01-10
            E      | 2018 | livestock | pig          | 300   | 60     | 3000000000 | 30              | 0               |            | 2019-01-10
            C      | 2018 | livestock | pig          | 900   | 90     | 3000000000 | 30              | 0               | 5          | 2019-01-10
            """)
        .with(
            DebtGroupRule.TABLE,
            """
            rule        | debt_group | days_from | days_below | valid_from | valid_to
            as_reported |            |           |            |            | 2024-08-12
            tt_14_2024  | 1          | 0         | 10         | 2024-08-12 |
            tt_14_2024  | 2          | 10        | 30         | 2024-08-12 |
            tt_14_2024  | 3          | 30        | 90         | 2024-08-12 |
            tt_14_2024  | 4          | 90        | 180        | 2024-08-12 |
            tt_14_2024  | 5          | 180       |            | 2024-08-12 |
            """)
        .with(
            Loan.TABLE,
            """
            loan_id | fund | borrower | commune | district | disbursed_on | amount    | priority | known_from
            1       | QHT  | a        | 05431   | 164      | 2017-05-01   | 100000000 |          | 2018-01-20
            2       | QHT  | a        | 05431   | 164      | 2018-05-01   | 200000000 | ntm      | 2019-01-20
            3       | QHT  | b        | 05659   | 169      | 2017-05-01   | 300000000 |          | 2018-01-20
            4       | QTD1 | a        | 05692   | 169      | 2018-06-01   | 100000000 |          | 2019-01-20
            5       | QLD  | c        | 05692   | 169      | 2018-06-01   | 50000000  |          | 2019-01-20
            """)
        .with(
            LoanBalance.TABLE,
            """
            loan_id | fund | on_day     | outstanding | days_overdue | debt_group | known_from
            1       | QHT  | 2018-12-31 | 40000000    | 45           | 3          | 2019-01-20
            2       | QHT  | 2018-12-31 | 160000000   | 0            | 1          | 2019-01-20
            3       | QHT  | 2018-12-31 | 0           | 0            | 5          | 2019-01-20
            4       | QTD1 | 2018-12-31 | 100000000   | 5            | 1          | 2019-01-20
            """)
        .with(
            FundCapital.TABLE,
            """
            fund | on_day     | capital_kind | amount      | known_from
            QHT  | 2018-12-31 | charter      | 36520000000 | 2019-01-20
            QHT  | 2018-12-31 | received     | 3000000000  | 2019-01-20
            QTD1 | 2018-12-31 | mobilised    | 90000000000 | 2019-01-20
            """)
        .with(
            SupportEvent.TABLE,
            """
            event_id | year | event_kind        | held_on    | commune | district | attendances | cost     | known_from
            1        | 2018 | founders_class    | 2018-03-01 | 05431   | 164      | 50          | 20000000 | 2019-01-20
            2        | 2018 | founders_class    | 2018-04-01 | 05659   | 164      | 55          | 20000000 | 2019-01-20
            3        | 2018 | trade_promotion   | 2018-05-01 |         |          |             | 90000000 | 2019-01-20
            4        | 2017 | management_course | 2017-05-01 | 05659   | 169      | 30          |          | 2018-01-20
            """)
        .with(
            CommuneStatus.TABLE,
            """
            commune | district | year | registered | recognised | criterion_13 | known_from
            05659   | 164      | 2018 | false      | true       | true         | 2019-01-20
            05692   | 169      | 2018 | true       | true       | false        | 2019-01-20
            05524   | 165      | 2018 | true       | false      | false        | 2019-01-20
            """)
        .with(
            PlanTarget.TABLE,
            """
            year | indicator     | unit | sector | lower_bound | upper_bound | act  | known_from
            2018 | coop_founded  | 19   | all    | 2           | 3           | plan | 2018-01-10
            2018 | coop_founded  | 19   | NN     | 1           |             | plan | 2018-01-10
            2018 | coop_founded  | 164  | all    | 1           |             | plan | 2018-01-10
            2018 | coop_founded  | 169  | all    |             | 0           | plan | 2018-01-10
            2018 | coop_founded  | 165  | MT     | 2           |             | plan | 2018-01-10
            2020 | coop_founded  | 19   | all    | 30          | 35          | plan | 2019-01-10
            2018 | group_founded | 19   | all    | 1           | 1           | plan | 2018-01-10
            """)
        .with(
            PublishedFigure.TABLE,
            """
            figure_id | printed_on | indicator            | period_start | period_end | unit | dimension | item | value       | value_to | bound   | known_from
            stock     | 2019-01-22 | coop_existing        | 2018-01-01   | 2018-12-31 | 19   | all       | all  | 4           |          | exact   | 2019-01-22
            capital   | 2019-01-22 | fund_charter_capital | 2018-12-31   | 2018-12-31 | 19   | all       | all  | 36520000000 |          | exact   | 2019-01-22
            persons   | 2019-01-22 | persons              | 2018-12-31   | 2018-12-31 | 19   | all       | all  | 4           |          | over    | 2019-01-22
            founded   | 2019-07-22 | coop_founded         | 2017-01-01   | 2018-12-31 | 19   | all       | all  | 2           | 3        | range   | 2019-07-22
            tea       | 2019-01-22 | chain_coops          | 2018-01-01   | 2018-12-31 | 19   | chain     | tea  | 3           |          | nearly  | 2019-01-22
            tea_full  | 2019-01-22 | chain_coops          | 2018-01-01   | 2018-12-31 | 19   | chain     | tea  | 2           |          | nearly  | 2019-01-22
            unknown   | 2019-01-22 | no_such_code         | 2018-01-01   | 2018-12-31 | 19   | all       | all  | 1           |          | exact   | 2019-01-22
            """);
  }
}

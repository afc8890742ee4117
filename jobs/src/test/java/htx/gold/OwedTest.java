package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.table.Input;
import htx.testing.OnSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class OwedTest {

  /** The statement of QHT leaves loan 2 out and has loan 4, which the ledger grants later. */
  @Test
  void aLoanLeftOutOfAStatementIsPaidBackAndOneOfAFundWithoutAStatementUnknown(SparkSession spark) {
    World world =
        World.of(spark)
            .with(
                Loan.TABLE,
                """
                loan_id | fund | borrower | commune | district | disbursed_on | amount | known_from
                1       | QHT  | a        | 05431   | 164      | 2018-05-01   | 200    | 2019-01-20
                2       | QHT  | b        | 05692   | 169      | 2018-05-01   | 200    | 2019-01-20
                3       | QLD  | c        | 05509   | 165      | 2018-05-01   | 200    | 2019-01-20
                4       | QHT  | d        | 05431   | 164      | 2019-02-01   | 200    | 2019-01-20
                5       | QHT  | e        | 05509   | 165      | 2019-02-01   | 200    | 2019-01-20
                """)
            .with(
                LoanBalance.TABLE,
                """
                loan_id | fund | on_day     | outstanding | days_overdue | debt_group | known_from
                1       | QHT  | 2018-12-31 | 150         | 0            | 1          | 2019-01-20
                4       | QHT  | 2018-12-31 | 70          | 9            | 1          | 2019-01-20
                9       | QXX  | 2018-12-31 | 999         | 0            | 1          | 2019-01-20
                """)
            .answers(World.years(2018, 2018), Input.of(IndicatorValue.TABLE, "balance"));

    // loan 5 is not yet lent, and loan 9 is in no ledger
    assertThat(
            draw(
                world
                    .rows(IndicatorValue.TABLE)
                    .where(
                        "basis = 'of_the_day' and indicator in ('outstanding', 'borrowers',"
                            + " 'overdue')"),
                IndicatorValue.INDICATOR,
                IndicatorValue.UNIT,
                IndicatorValue.ITEM,
                IndicatorValue.VALUE,
                IndicatorValue.CONTRIBUTORS))
        .isEqualTo(
            """
            indicator | unit | item | value | contributors
            borrowers | 164 | QHT | 2.000000 | 2
            borrowers | 164 | all | 2.000000 | 2
            borrowers | 165 | QLD |  | 0
            borrowers | 165 | all |  | 0
            borrowers | 169 | QHT | 0.000000 | 0
            borrowers | 169 | all | 0.000000 | 0
            borrowers | 19 | QHT | 2.000000 | 2
            borrowers | 19 | QLD |  | 0
            borrowers | 19 | all | 2.000000 | 2
            outstanding | 164 | QHT | 220.000000 | 2
            outstanding | 164 | all | 220.000000 | 2
            outstanding | 165 | QLD |  | 0
            outstanding | 165 | all |  | 0
            outstanding | 169 | QHT | 0.000000 | 0
            outstanding | 169 | all | 0.000000 | 0
            outstanding | 19 | QHT | 220.000000 | 2
            outstanding | 19 | QLD |  | 0
            outstanding | 19 | all | 220.000000 | 2
            overdue | 164 | QHT | 70.000000 | 1
            overdue | 164 | all | 70.000000 | 1
            overdue | 165 | QLD |  | 0
            overdue | 165 | all |  | 0
            overdue | 169 | QHT | 0.000000 | 0
            overdue | 169 | all | 0.000000 | 0
            overdue | 19 | QHT | 70.000000 | 1
            overdue | 19 | QLD |  | 0
            overdue | 19 | all | 70.000000 | 1
            """);
  }
}

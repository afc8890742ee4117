package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Loan;
import htx.table.Input;
import htx.testing.OnSpark;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What was lent in 2018, for which one of two funds has not sent its ledger. */
@OnSpark
class UnsentFundTest {
  private static final String LOANS =
      """
      fund | loan_id | commune | district | disbursed_on| amount | known_from
      QHT  | L1      | 05431   | 164      | 2018-05-01 | 100    | 2019-01-10
      """;

  @Test
  void withoutAFundItsOwnLineIsEmptyAndEverySumSaysThatOneIsMissing(SparkSession spark) {
    Dataset<Row> values =
        values(
            spark,
            "loan",
            """
            sent_by   | source       | sender | year | needed | senders
            each_fund | loan_ledger  | QTW    | 2018 | true   | 2
            each_fund | loan_balance | QHT    | 2018 | false  | 2
            """);

    assertThat(DrawnValues.of(values, "disbursed"))
        .isEqualTo(
            """
            period | level | unit | dimension | item | value | not_sent | status
            2018 | district | 164 | all | all | 100.000000 | 1 | estimate
            2018 | district | 164 | fund | QHT | 100.000000 | 0 | preliminary
            2018 | province | 19 | all | all | 100.000000 | 1 | estimate
            2018 | province | 19 | fund | QHT | 100.000000 | 0 | preliminary
            2018 | province | 19 | fund | QTW |  | 1 | estimate
            """);
    assertThat(
            draw(
                Lending.compute(values, List.of()).where("basis = 'of_the_day'"),
                Lending.LEVEL,
                Lending.FUND,
                Lending.LOANS,
                Lending.NOT_SENT))
        .isEqualTo(
            """
            level | fund | loans | not_sent
            district | QHT | 1 | 0
            district | all | 1 | 1
            province | QHT | 1 | 0
            province | QTW |  | 1
            province | all | 1 | 1
            """);
  }

  private static Dataset<Row> values(SparkSession spark, String family, String missing) {
    return World.of(spark)
        .with(Loan.TABLE, LOANS)
        .with(MissingDelivery.TABLE, missing)
        .answers(World.years(2017, 2018), Input.of(IndicatorValue.TABLE, family))
        .rows(IndicatorValue.TABLE);
  }
}

package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.OrganisationState;
import htx.silver.AnnualReturn;
import htx.silver.ChainOutput;
import htx.silver.Cooperative;
import htx.silver.DeliveredSheet;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Membership;
import htx.silver.Quarantine;
import htx.testing.OnSpark;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class DataQualityTest {

  @Test
  void everyLineIsInOnePlaceOrTheSheetDoesNotBalance(SparkSession spark) {
    assertThat(
            draw(
                DataQuality.compute(
                    rows(
                        spark,
                        DeliveredSheet.TABLE,
                        """
                        source | delivery | file | sheet | outcome   | lines_read | data | titles | headers | groups | totals | notes | blank
                        coop   | d1       | a    | HTX   | accepted  | 13         | 5    | 2      | 2       | 1      | 1      | 1     | 1
                        coop   | d1       | b    | HTX   | accepted  | 5          | 4    | 1      | 0       | 0      | 0      | 0     | 0
                        coop   | d2       | a    | HTX   | duplicate | 6          | 5    | 1      | 0       | 0      | 0      | 0     | 0
                        coop   | d2       | c    | HTX   | refused   | 3          | 2    | 1      | 0       | 0      | 0      | 0     | 0
                        """),
                    List.of(
                        rows(
                            spark,
                            Cooperative.TABLE,
                            """
                            source | delivery | file | sheet | org_id
                            coop   | d1       | a    | HTX   | A
                            coop   | d1       | a    | HTX   | B
                            coop   | d1       | a    | HTX   | C
                            coop   | d1       | b    | HTX   | D
                            """)),
                    rows(
                        spark,
                        Quarantine.TABLE,
                        """
                        source | delivery | file | sheet | line | outcome  | rule
                        coop   | d1       | a    | HTX   | 7    | refused  | X
                        coop   | d1       | a    | HTX   | 7    | refused  | Y
                        coop   | d1       | a    | HTX   | 9    | repeated | Z
                        coop   | d2       | c    | HTX   | 0    | refused  | F
                        """),
                    rows(spark, CrossCheck.TABLE, "code | source | delivery | file | sheet\n")),
                DataQuality.DELIVERY,
                DataQuality.FILE,
                DataQuality.LINES_READ,
                DataQuality.ACCEPTED,
                DataQuality.REFUSED,
                DataQuality.REPEATED,
                DataQuality.REFUSED_SHARE,
                DataQuality.BALANCED))
        .isEqualTo(
            """
            delivery | file | lines_read | accepted | refused | repeated | refused_share | balanced
            d1 | a | 13 | 3 | 1 | 1 | 0.250000 | true
            d1 | b | 5 | 1 | 0 | 0 | 0.000000 | false
            d2 | a | 6 | 0 | 0 | 5 |  | true
            d2 | c | 3 | 0 | 2 | 0 | 1.000000 | true
            """);
  }

  @Test
  void linesThatNameWhatNoListHasAreCountedInTheirSheet(SparkSession spark) {
    Dataset<Row> registers =
        rows(
            spark,
            Cooperative.TABLE,
            """
            source | delivery | file | sheet | line | org_id | district | reported_on
            coop   | d1       | h    | HTX   | 7    | A      | 164      | 2018-12-14
            """);
    Dataset<Row> returns =
        rows(
            spark,
            AnnualReturn.TABLE,
            """
            source | delivery | file | sheet | line | known_to   | org_id | year
            ret    | d1       | h    | KQ    | 3    |            | A      | 2018
            ret    | d1       | h    | KQ    | 4    |            | Z      | 2018
            ret    | d0       | h    | KQ    | 4    | 2019-01-10 | Z      | 2018
            """);
    Dataset<Row> members =
        rows(
            spark,
            Membership.TABLE,
            """
            source | delivery | file | sheet | line | org_id
            tv     | d1       | m    | s     | 2    | A
            tv     | d1       | m    | s     | 3    | Y
            tv     | d1       | m    | s     | 4    | Z
            tv     | d1       | n    | s     | 2    | A
            """);
    Dataset<Row> loans =
        rows(
            spark,
            Loan.TABLE,
            """
            source | delivery | file | sheet | line | fund | loan_id | org_id | amount
            vay    | d1       | v    | s     | 2    | QHT  | L1      | A      | 100
            vay    | d1       | v    | s     | 3    | QHT  | L2      |        | 100
            vay    | d1       | v    | s     | 4    | QHT  | L3      | X      | 100
            """);
    Dataset<Row> balances =
        rows(
            spark,
            LoanBalance.TABLE,
            """
            source | delivery | file | sheet | line | fund | loan_id | outstanding
            duno   | d1       | b    | s     | 2    | QHT  | L1      | 101
            duno   | d1       | b    | s     | 3    | QTW  | L1      | 50
            duno   | d1       | c    | s     | 2    | QHT  | L2      | 50
            """);
    Dataset<Row> sheets =
        rows(
            spark,
            DeliveredSheet.TABLE,
            """
            source | delivery | file | sheet | outcome  | scope | lines_read | data
            coop   | d1       | h    | HTX   | accepted | s     | 1          | 1
            ret    | d0       | h    | KQ    | accepted | s     | 1          | 1
            ret    | d1       | h    | KQ    | accepted | s     | 2          | 2
            tv     | d1       | m    | s     | accepted | s     | 3          | 3
            tv     | d1       | n    | s     | accepted | s     | 1          | 1
            vay    | d1       | v    | s     | accepted | s     | 3          | 3
            duno   | d1       | b    | s     | accepted | s     | 2          | 2
            duno   | d1       | c    | s     | accepted | s     | 1          | 1
            duno   | d1       | x    | s     | refused  | s     | 1          | 1
            """);
    Dataset<Row> states = rows(spark, OrganisationState.TABLE, "org_id | exists\n");
    Dataset<Row> chains =
        rows(spark, ChainOutput.TABLE, "source | delivery | file | sheet | line | org_id\n");

    assertThat(
            draw(
                DataQuality.compute(
                    sheets,
                    List.of(registers, returns, chains, members, loans, balances),
                    rows(spark, Quarantine.TABLE, "source | delivery | file | sheet | line\n"),
                    CrossCheck.compute(
                        registers, returns, chains, members, loans, balances, states, sheets)),
                DataQuality.SOURCE,
                DataQuality.DELIVERY,
                DataQuality.FILE,
                DataQuality.ACCEPTED,
                DataQuality.WITHOUT_TARGET,
                DataQuality.BALANCED))
        .isEqualTo(
            """
            source | delivery | file | accepted | without_target | balanced
            coop | d1 | h | 1 | 0 | true
            duno | d1 | b | 2 | 1 | true
            duno | d1 | c | 1 | 0 | true
            duno | d1 | x | 0 | 0 | true
            ret | d0 | h | 1 | 0 | true
            ret | d1 | h | 2 | 1 | true
            tv | d1 | m | 3 | 2 | true
            tv | d1 | n | 1 | 0 | true
            vay | d1 | v | 3 | 1 | true
            """);
  }
}

package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.apache.spark.sql.functions.translate;
import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.OrganisationState;
import htx.silver.AnnualReturn;
import htx.silver.ChainOutput;
import htx.silver.Cooperative;
import htx.silver.DeliveredSheet;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Membership;
import htx.silver.Provenance;
import htx.table.Field;
import htx.testing.OnSpark;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class CrossCheckTest {

  @Test
  void whatSeveralDeliveriesContradictIsToldBySheetAndWhatTheyAgreeOnIsNot(SparkSession spark) {
    assertThat(
            draw(
                CrossCheck.compute(
                    rows(
                        spark,
                        Cooperative.TABLE,
                        """
                        source | delivery | file | sheet | line | known_to   | org_id | district | reported_on | charter_capital
                        coop   | d1       | a    | HTX   | 7    |            | A      | 164      | 2018-12-14  | 500
                        coop   | d1       | a    | HTX   | 8    |            | B      | 164      | 2018-12-14  | 500
                        coop   | d2       | b    | HTX   | 7    |            | A      | 165      | 2018-12-14  | 500
                        coop   | d3       | c    | HTX   | 7    |            | B      | 165      | 2019-12-14  | 149999
                        coop   | d0       | a    | HTX   | 9    | 2019-01-01 | B      | 172      | 2018-12-14  | 500
                        """),
                    rows(
                        spark,
                        AnnualReturn.TABLE,
                        """
                        source | delivery | file | sheet | line | known_to | org_id | year | revenue
                        ret    | d1       | r    | KQ    | 3    |          | A      | 2017 | 1000000
                        ret    | d2       | r    | KQ    | 3    |          | A      | 2018 | 300000000
                        ret    | d2       | r    | KQ    | 4    |          | Z      | 2018 | 7
                        ret    | d2       | r    | KQ    | 5    |          | B      | 2018 | 0
                        ret    | d3       | r    | KQ    | 4    |          | B      | 2019 | 900
                        """),
                    rows(
                        spark,
                        ChainOutput.TABLE,
                        """
                        source | delivery | file | sheet | line | known_to | org_id | product | year | revenue
                        chain  | d1       | c    | C     | 3    |          | A      | che     | 2017 | 900000
                        chain  | d2       | c    | C     | 3    |          | A      | ga      | 2018 | 1
                        chain  | d2       | c    | C     | 4    |          | A      | che     | 2018 | 3000
                        """),
                    rows(
                        spark,
                        Membership.TABLE,
                        """
                        source | delivery | file | sheet | line | known_to | org_id
                        tv     | d1       | m    | s     | 2    |          | A
                        tv     | d1       | m    | s     | 3    |          | Y
                        tv     | d1       | m    | s     | 4    |          | X
                        """),
                    rows(
                        spark,
                        Loan.TABLE,
                        """
                        source | delivery | file | sheet | line | known_to | fund | loan_id | org_id | amount
                        vay    | d1       | v    | s     | 2    |          | QHT  | L1      | A      | 100
                        vay    | d1       | v    | s     | 3    |          | QHT  | L2      |        | 100
                        """),
                    rows(
                        spark,
                        LoanBalance.TABLE,
                        """
                        source | delivery | file | sheet | line | known_to | fund | loan_id | outstanding
                        duno   | d1       | n    | s     | 2    |          | QHT  | L1      | 100
                        duno   | d1       | n    | s     | 3    |          | QHT  | L2      | 101
                        duno   | d1       | n    | s     | 4    |          | QTW  | L1      | 50
                        """),
                    rows(spark, OrganisationState.TABLE, "org_id | exists\n"),
                    rows(
                        spark,
                        DeliveredSheet.TABLE,
                        "source | delivery | file | sheet | scope | period_end | outcome | data\n")),
                CrossCheck.CODE,
                CrossCheck.SOURCE,
                CrossCheck.DELIVERY,
                CrossCheck.CASES,
                CrossCheck.FIRST_LINE,
                CrossCheck.DETAIL))
        .isEqualTo(
            """
            code | source | delivery | cases | first_line | detail
            D_UNIT_PAST | chain | d2 | 1 | 4 | A 900000 → 3000
            D_UNIT_PAST | ret | d2 | 1 | 3 | A 1000000 → 300000000
            I_RULE_OWED | duno | d1 | 1 | 3 | L2 101 > 100
            K_CROSS_DISTRICT | coop | d1 | 1 | 7 | A 164, 165
            K_CROSS_DISTRICT | coop | d2 | 1 | 7 | A 164, 165
            K_NO_TARGET | duno | d1 | 1 | 4 | L1
            K_NO_TARGET | ret | d2 | 1 | 4 | Z
            K_NO_TARGET | tv | d1 | 2 | 3 | Y
            """);
  }

  @Test
  void linesOfOrganisationsThatTheirYearDoesNotCountAreTold(SparkSession spark) {
    // B ended in 2018, C was founded in 2019, U is a union; of 2016 no state is known
    Dataset<Row> states =
        rows(
            spark,
            OrganisationState.TABLE,
            """
            org_id | kind  | period_end | exists
            A      | HTX   | 2017-12-31 | true
            A      | HTX   | 2018-12-31 | true
            B      | HTX   | 2017-12-31 | true
            B      | HTX   | 2018-12-31 | false
            C      | HTX   | 2019-12-31 | true
            U      | LHHTX | 2018-12-31 | true
            """);
    Dataset<Row> lines =
        rows(
            spark,
            AnnualReturn.TABLE,
            """
            source | delivery | file | sheet | line | org_id | year
            ret    | d1       | r    | KQ    | 3    | A      | 2017
            ret    | d1       | r    | KQ    | 4    | B      | 2017
            ret    | d1       | r    | KQ    | 5    | B      | 2016
            ret    | d2       | r    | KQ    | 3    | A      | 2018
            ret    | d2       | r    | KQ    | 4    | B      | 2018
            ret    | d2       | r    | KQ    | 5    | C      | 2018
            ret    | d2       | r    | KQ    | 6    | U      | 2018
            ret    | d2       | r    | KQ    | 7    | Z      | 2018
            """);
    Column exists = OrganisationState.EXISTS.col();
    Field[] told = {CrossCheck.DELIVERY, Provenance.LINE, CrossCheck.DETAIL};

    // Z is in no register, which is another doubt
    assertThat(
            draw(
                LineChecks.notCounted(
                    lines, states, exists.and(OrganisationState.KIND.is(Cooperative.Kind.HTX))),
                told))
        .isEqualTo(
            """
            delivery | line | detail
            d2 | 4 | B 2018
            d2 | 5 | C 2018
            d2 | 6 | U 2018
            """);
    assertThat(draw(LineChecks.notCounted(lines, states, exists), told))
        .isEqualTo(
            """
            delivery | line | detail
            d2 | 4 | B 2018
            d2 | 5 | C 2018
            """);
  }

  @Test
  void aSenderThatLostLinesIsTold(SparkSession spark) {
    String sheets =
        """
        source          | delivery | file | sheet | scope       | period_end | outcome  | superseded_on | data
        loan_balance    | d1       | a    | s     | QHT¦2017    | 2017-12-31 | accepted |               | 100
        loan_balance    | d2       | a    | s     | QHT¦2018    | 2018-12-31 | accepted |               | 60
        loan_balance    | d3       | a    | s     | QHT¦2019    | 2019-12-31 | accepted |               | 59
        loan_balance    | d1       | b    | s     | QTW¦2017    | 2017-12-31 | accepted |               | 9
        loan_balance    | d2       | b    | s     | QTW¦2018    | 2018-12-31 | accepted |               | 1
        loan_balance    | d2       | h    | s     | QTW¦2018-06 | 2018-06-30 | accepted |               | 1
        loan_balance    | d1       | c    | s     | QLD¦2017    | 2017-12-31 | accepted |               | 50
        loan_balance    | d2       | c    | s     | QLD¦2018    | 2018-12-31 | refused  |               | 50
        loan_balance    | d3       | c    | s     | QLD¦2019    | 2019-12-31 | accepted |               | 50
        loan_balance    | d1       | e    | s     | QND¦2017    | 2017-12-31 | accepted |               | 8
        """;

    assertThat(
            draw(
                SheetChecks.of(
                    rows(spark, DeliveredSheet.TABLE, sheets)
                        .withColumn(
                            DeliveredSheet.SCOPE.name(),
                            translate(DeliveredSheet.SCOPE.col(), "¦", "|"))),
                CrossCheck.CODE,
                CrossCheck.DELIVERY,
                CrossCheck.FILE,
                CrossCheck.DETAIL))
        .isEqualTo(
            """
            code | delivery | file | detail
            D_LINES_LOST | d2 | a | 100 → 60
            """);
  }
}

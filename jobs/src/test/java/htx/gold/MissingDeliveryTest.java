package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.list;
import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.Schedule.From;
import htx.silver.DeliveredSheet;
import htx.silver.Fund;
import htx.territory.District;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What is expected of two districts and two funds of the province, and what of it is missing. */
class MissingDeliveryTest {
  private static final List<Row> DISTRICTS =
      list(
          District.TABLE,
          """
          code | province | valid_from | valid_to
          164  | 19       |            | 2019-01-01
          165  | 19       |            | 2018-07-01
          165  | 19       | 2018-07-01 |
          258  | 24       |            |
          """);
  private static final List<Row> FUNDS =
      list(Fund.TABLE, "code | reports_from | reports_to\nQHT | | \nQTW | 2018-09-01 | \n");

  @Test
  void ofDistrictsWhatTheyDidNotSendIsMissingWhileTheyExist() {
    assertThat(
            missing(
                From.EACH_DISTRICT,
                """
                source               | delivery       | delivered_on | file                             | outcome  | code
                cooperative_register | 2019-01-10_164 | 2019-01-10   | htx_164_2018.xlsx                | accepted | -
                cooperative_register | 2018-07-10_165 | 2018-07-10   | htx_165_2018-06.xlsx             | accepted | -
                group_register       | 2019-01-10_164 | 2019-01-10   | htx_164_2018.xlsx                | accepted | -
                group_register       | 2019-01-10_165 | 2019-01-10   | htx_165_2018.xlsx                | accepted | -
                annual_return        | 2019-01-10_164 | 2019-01-10   | htx_164_2018.xlsx                | accepted | -
                annual_return        | 2019-01-10_165 | 2019-01-10   | htx_165_2018.xlsx                | refused  | D_TOTAL_MISMATCH
                annual_return        | 2019-01-11_165 | 2019-01-11   | htx_165_2018.xlsx                | refused  | S_UNIT
                chain_return         | 2019-01-10_164 | 2019-01-10   | chuoi_164_2018.xlsx              | accepted | -
                chain_return         | 2019-01-10_165 | 2019-01-10   | chuoi_165_2018.xlsx              | accepted | -
                membership_roster    | 2019-01-10_164 | 2019-01-10   | thanh-vien_164_2018-12-31.csv.gz | accepted | -
                membership_roster    | 2019-01-10_165 | 2019-01-10   | thanh-vien_165_2018-12-31.csv.gz | accepted | -
                """))
        .isEqualTo(
            """
            source | sender | period_end | due_on | needed | senders | state | delivery | code
            annual_return | 165 | 2018-12-14 | 2019-01-31 | true | 2 | refused | 2019-01-11_165 | S_UNIT
            annual_return | 165 | 2019-12-14 | 2020-01-31 | true | 1 | not_sent |  |
            chain_return | 165 | 2019-12-31 | 2020-01-31 | true | 1 | not_sent |  |
            cooperative_register | 165 | 2018-12-14 | 2019-01-31 | true | 2 | not_sent |  |
            cooperative_register | 165 | 2019-12-14 | 2020-01-31 | true | 1 | not_sent |  |
            group_register | 165 | 2019-12-14 | 2020-01-31 | true | 1 | not_sent |  |
            membership_roster | 165 | 2019-12-31 | 2020-01-31 | true | 1 | not_sent |  |
            """);
  }

  /**
   * A ledger sent in July holds half the year; sent again unchanged in January it is the year's.
   */
  @Test
  void ofFundsALedgerCountsOnceTheYearIsOverAndHalfYearsAreNotNeeded() {
    assertThat(
            missing(
                From.EACH_FUND,
                """
                source       | delivery     | delivered_on | file                         | outcome   | code
                loan_ledger  | 2018-07-11_a | 2018-07-11   | vay_QHT_2018.csv             | refused   | F_ENCODING
                loan_ledger  | 2018-07-13_a | 2018-07-13   | vay_QHT_2018.csv             | duplicate | F_DUPLICATE
                loan_ledger  | 2018-07-12_a | 2018-07-12   | vay_QHT_2018.csv.gz          | accepted  | -
                loan_ledger  | 2019-07-12_a | 2019-07-12   | vay_QHT_2019.csv             | accepted  | -
                loan_ledger  | 2020-01-12_a | 2020-01-12   | vay_QHT_2019.csv.gz          | duplicate | F_DUPLICATE
                loan_ledger  | 2020-01-12_b | 2020-01-12   | vay_QTW_2019.csv             | duplicate | F_DUPLICATE
                loan_balance | 2019-01-12_a | 2019-01-12   | du-no_QHT_2018-12-31.csv     | accepted  | -
                loan_balance | 2019-01-12_a | 2019-01-12   | du-no_QTW_2018-12-31.csv     | accepted  | -
                loan_balance | 2019-07-12_a | 2019-07-12   | du-no_QHT_2019-06-30.csv     | accepted  | -
                loan_balance | 2020-01-12_a | 2020-01-12   | du-no_QHT_2019-12-31.csv     | accepted  | -
                loan_balance | 2020-01-12_a | 2020-01-12   | du-no_QTW_2019-12-31.csv     | accepted  | -
                loan_balance | 2020-01-12_a | 2020-01-12   | du-no_QTW_2019-02-30.csv     | refused   | F_NAME
                """))
        .isEqualTo(
            """
            source | sender | period_end | due_on | needed | senders | state | delivery | code
            loan_balance | QHT | 2018-06-30 | 2018-07-31 | false | 1 | not_sent |  |
            loan_balance | QTW | 2019-06-30 | 2019-07-31 | false | 2 | not_sent |  |
            loan_ledger | QHT | 2018-12-31 | 2019-01-31 | true | 2 | not_sent |  |
            loan_ledger | QTW | 2018-12-31 | 2019-01-31 | true | 2 | not_sent |  |
            loan_ledger | QTW | 2019-12-31 | 2020-01-31 | true | 2 | refused | 2020-01-12_b | F_DUPLICATE
            """);
  }

  @Test
  void aPlanIsExpectedBeforeItsYearAndNoFigureOfTheYearRestsOnIt() {
    assertThat(
            missing(
                From.ONE_OFFICE,
                """
                source        | delivery     | delivered_on | file               | outcome  | code
                plan_target   | 2018-01-12_a | 2018-01-12   | ke-hoach_2018.csv  | accepted | -
                commune_status| 2019-01-12_a | 2019-01-12   | ntm_2018.csv       | accepted | -
                commune_status| 2020-01-12_a | 2020-01-12   | ntm_2019.csv       | accepted | -
                support_event | 2019-01-12_a | 2019-01-12   | ho-tro_2018.csv    | accepted | -
                support_event | 2019-11-12_a | 2019-11-12   | ho-tro_2019.csv    | accepted | -
                fund_capital  | 2018-07-12_a | 2018-07-12   | von_2018-06-30.csv | accepted | -
                fund_capital  | 2019-01-12_a | 2019-01-12   | von_2018-12-31.csv | accepted | -
                fund_capital  | 2019-07-12_a | 2019-07-12   | von_2019-06-30.csv | accepted | -
                fund_capital  | 2020-01-12_a | 2020-01-12   | von_2019-12-31.csv | accepted | -
                """))
        .isEqualTo(
            """
            source | sender | period_end | due_on | needed | senders | state | delivery | code
            plan_target | all | 2019-12-31 | 2019-01-31 | false | 1 | not_sent |  |
            support_event | all | 2019-12-31 | 2020-01-31 | true | 1 | not_sent |  |
            """);
  }

  private static String missing(From from, String sheets) {
    return draw(
        MissingDelivery.TABLE.schema(),
        MissingDeliveryRows.of(
            from,
            Expectation.of(from, DISTRICTS, FUNDS, World.years(2018, 2019)),
            list(DeliveredSheet.TABLE, sheets).stream().flatMap(SentSheet::of).toList()),
        MissingDelivery.SOURCE,
        MissingDelivery.SENDER,
        MissingDelivery.PERIOD_END,
        MissingDelivery.DUE_ON,
        MissingDelivery.NEEDED,
        MissingDelivery.SENDERS,
        MissingDelivery.STATE,
        MissingDelivery.DELIVERY,
        MissingDelivery.CODE);
  }
}

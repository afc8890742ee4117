package htx.export;

import static htx.testing.Rows.list;

import htx.gold.CrossCheck;
import htx.gold.DataQuality;
import htx.gold.MissingDelivery;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** One delivered sheet of the sample gold tables, a doubt about it, and a file that is missing. */
final class SampleChecks {
  private SampleChecks() {}

  static Map<Table, List<Row>> tables() {
    return Map.of(
        DataQuality.TABLE,
        list(
            DataQuality.TABLE,
            """
            source               | delivery       | delivered_on | file              | sheet | outcome  | remarks                | lines_read | accepted | refused | repeated | titles | headers | groups | totals | notes | blank | refused_share | balanced
            cooperative_register | 2019-01-10_164 | 2019-01-10   | htx_164_2018.xlsx | HTX   | accepted | V_LOOKALIKE 2 (B7, B9) | 70         | 55       | 2       | 1        | 5      | 2       | 1      | 2      | 1     | 1     | 0.035088      | true
            """),
        CrossCheck.TABLE,
        list(
            CrossCheck.TABLE,
            """
            code             | source               | delivery       | file              | sheet | cases | first_line | detail
            K_CROSS_DISTRICT | cooperative_register | 2019-01-10_164 | htx_164_2018.xlsx | HTX   | 1     | 7          | 4690000001 164, 165
            """),
        MissingDelivery.TABLE,
        list(
            MissingDelivery.TABLE,
            """
            sent_by   | source       | title_vi | title_en      | sender | period_end | year | due_on     | needed | senders | state
            each_fund | loan_balance | dư nợ    | loan balances | QTW    | 2019-06-30 | 2019 | 2019-07-31 | false  | 7       | not_sent
            """));
  }
}

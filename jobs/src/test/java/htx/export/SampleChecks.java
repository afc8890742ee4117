package htx.export;

import static htx.testing.Rows.list;

import htx.gold.CrossCheck;
import htx.gold.DataQuality;
import htx.gold.LateOrganisation;
import htx.gold.MissingDelivery;
import htx.gold.Revision;
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
            """),
        Revision.TABLE,
        list(
            Revision.TABLE,
            """
            vintage | issued_on  | indicator       | year | basis      | level    | unit | dimension | item | published_status | published_value | present_value | difference | by_method | by_boundary | by_late | by_correction
            bao-cao | 2019-01-22 | coop_existing   | 2018 | of_the_day | province | 19   | all       | all  | preliminary      | 456             | 469           | 13         | 0         | 0           | 14      | -1
            bao-cao | 2019-01-22 | effective_share | 2018 | of_the_day | province | 19   | all       | all  | preliminary      | 0.75            |               |            |           |             |         |
            bao-cao | 2019-01-22 | coop_existing   | 2018 | of_the_day | district | 164  | all       | all  | preliminary      | 80              | 81            | 1          | 0         | 0           | 1       | 0
            """),
        LateOrganisation.TABLE,
        list(
            LateOrganisation.TABLE,
            """
            vintage | year | org_id     | kind | sector | district | founded_on | known_from | delivery
            bao-cao | 2018 | 4690000001 | HTX  | NN     | 164      | 2010-02-03 | 2019-07-08 | 2019-07-08_164
            bao-cao | 2018 | 4690000002 | HTX  | XD     | 169      | 2016-05-04 | 2019-07-10 | 2019-07-10_169
            bao-cao | 2018 | 4690000003 | THT  | NN     | 169      | 2015-05-04 | 2019-07-10 | 2019-07-10_169
            """));
  }
}

package htx.job;

import static htx.testing.Rows.draw;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.DataQuality;
import htx.silver.ChainOutput;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.testing.MayTakeLong;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * What became of every line of the small province. Lines were counted in the delivered files
 * themselves, as were the lines that break a rule.
 */
@MayTakeLong
class SmallProvinceLinesTest {
  private final SmallProvince province = SmallProvince.refreshed();

  @Test
  void everyLineOfEverySourceIsAcceptedRefusedOrRepeated() {
    Dataset<Row> sources =
        province
            .tables()
            .rows(DataQuality.TABLE)
            .groupBy(DataQuality.SOURCE.col())
            .agg(
                sum(DataQuality.ACCEPTED.col()).as("accepted"),
                sum(DataQuality.REFUSED.col()).as("refused"),
                sum(DataQuality.REPEATED.col()).as("repeated"));

    assertThat(
            draw(
                sources,
                DataQuality.SOURCE,
                DataQuality.ACCEPTED,
                DataQuality.REFUSED,
                DataQuality.REPEATED))
        .isEqualTo(
            """
            source | accepted | refused | repeated
            annual_return | 78 | 3 | 0
            chain_return | 39 | 1 | 0
            commune_status | 83 | 1 | 0
            cooperative_register | 85 | 2 | 1
            fund_capital | 24 | 1 | 0
            group_register | 56 | 1 | 0
            loan_balance | 107 | 1 | 0
            loan_ledger | 58 | 2 | 0
            membership_roster | 564 | 1 | 1
            plan_target | 32 | 1 | 0
            support_event | 25 | 1 | 0
            """);
  }

  @Test
  void everyLineKeptOutIsInQuarantineWithTheRuleThatItBreaks() {
    assertThat(
            draw(
                province.tables().rows(Quarantine.TABLE),
                Provenance.SOURCE,
                Provenance.DELIVERY,
                Provenance.LINE,
                Quarantine.OUTCOME,
                Quarantine.RULE,
                Quarantine.COLUMN_NAME))
        .isEqualTo(
            """
            source | delivery | line | outcome | rule | column_name
            annual_return | 2018-01-10_164 | 18 | refused | I_RULE_PART | revenue_with_members
            annual_return | 2018-01-10_164 | 9 | refused | I_RULE_PART | revenue_with_members
            annual_return | 2019-01-12_169 | 17 | refused | V_NUMBER | revenue
            chain_return | 2018-02-16_169 | 0 | repeated | F_DUPLICATE |
            chain_return | 2019-01-10_164 | 11 | refused | V_CODE | product
            commune_status | 2018-01-15_lien-minh | 31 | refused | G_UNKNOWN_UNIT | commune
            cooperative_register | 2017-01-10_164 | 14 | repeated | K_DUPLICATE | org_id
            cooperative_register | 2017-01-11_165 | 12 | refused | K_NULL | org_id
            cooperative_register | 2019-01-12_169 | 17 | refused | V_NUMBER | charter_capital
            fund_capital | 2018-07-12_quy | 7 | refused | V_CODE | fund
            group_register | 2019-01-12_169 | 13 | refused | V_NUMBER | reported_members
            loan_balance | 2018-01-15_quy | 16 | refused | V_NUMBER | outstanding
            loan_ledger | 2018-07-13_doi-tac | 7 | refused | V_NUMBER | amount
            loan_ledger | 2019-01-16_doi-tac | 12 | refused | V_NUMBER | amount
            membership_roster | 2017-01-11_165 | 47 | refused | V_DATE_INVALID | joined_on
            membership_roster | 2018-01-12_169 | 52 | repeated | K_DUPLICATE | person
            plan_target | 2018-01-15_lien-minh | 11 | refused | G_UNKNOWN_UNIT | unit
            support_event | 2019-01-15_lien-minh | 12 | refused | V_DATE_INVALID | held_on
            """);
  }

  @Test
  void everyLineOfEveryFileIsAccountedFor() throws IOException {
    Map<String, Long> read = new TreeMap<>();

    for (Row row : province.tables().rows(DataQuality.TABLE).collectAsList()) {
      String sheet =
          row.<String>getAs(DataQuality.DELIVERY.name())
              + "/"
              + row.<String>getAs(DataQuality.FILE.name())
              + "/"
              + row.<String>getAs(DataQuality.SHEET.name());
      read.put(sheet, row.getAs(DataQuality.LINES_READ.name()));
      assertThat(row.<Boolean>getAs(DataQuality.BALANCED.name())).as(sheet).isTrue();
    }

    Map<String, Long> delivered = DeliveredLines.of(province.landing());
    // the same bytes again are not read again
    assertThat(delivered.replace("2018-02-16_169/chuoi_169_2017.xlsx/Chuỗi giá trị", 0L))
        .isEqualTo(23L);
    assertThat(read).isEqualTo(delivered);
  }

  @Test
  void aFileThatComesAgainChangesNothing() {
    Dataset<Row> chains =
        province
            .tables()
            .rows(ChainOutput.TABLE)
            .filter(Provenance.FILE.col().equalTo("chuoi_169_2017.xlsx"))
            .groupBy(Provenance.DELIVERY.col(), Provenance.KNOWN_TO.col())
            .count();

    // six lines, as first delivered and never restated
    assertThat(chains.collectAsList()).hasSize(1);
    assertThat(chains.select(Provenance.DELIVERY.col(), col("count")).first().mkString(" "))
        .isEqualTo("2018-01-12_169 6");
    assertThat(chains.first().isNullAt(1)).isTrue();
  }
}

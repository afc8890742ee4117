package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Cooperative;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.testing.OnSpark;
import java.util.List;
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
                        """)),
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
}

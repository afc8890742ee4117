package htx.testing;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.FundCapital;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class RowsTest {

  @Test
  void whatIsWrittenAsTextIsDrawnAsTheSameText(SparkSession spark) {
    var capital =
        rows(
            spark,
            FundCapital.TABLE,
            """
            fund | on_day     | amount
            QHT  | 2018-12-31 | 36520000000
            """);

    assertThat(capital.columns()).isEqualTo(FundCapital.TABLE.schema().fieldNames());
    assertThat(draw(capital, FundCapital.FUND, FundCapital.ON_DAY, FundCapital.AMOUNT))
        .isEqualTo(
            """
            fund | on_day | amount
            QHT | 2018-12-31 | 36520000000
            """);
  }

  @Test
  void theSessionRefusesWhatCannotBeCast(SparkSession spark) {
    assertThat(spark.conf().get("spark.sql.ansi.enabled")).isEqualTo("true");
  }
}

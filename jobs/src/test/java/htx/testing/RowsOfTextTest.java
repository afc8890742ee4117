package htx.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.silver.FundCapital;
import htx.territory.Succession;
import java.math.BigDecimal;
import java.sql.Date;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RowsOfTextTest {

  @Test
  void cellsHaveTheDeclaredTypesAndColumnsNotNamedStandEmpty() {
    Row row =
        Rows.list(FundCapital.TABLE, "fund | on_day | amount\nQHT | 2018-12-31 | 36520000000\n")
            .get(0);

    assertThat(row.schema()).isEqualTo(FundCapital.TABLE.schema());
    assertThat(row.<String>getAs("fund")).isEqualTo("QHT");
    assertThat(row.<Date>getAs("on_day")).isEqualTo(Date.valueOf("2018-12-31"));
    assertThat(row.<BigDecimal>getAs("amount")).isEqualTo(new BigDecimal("36520000000"));
    assertThat(row.<String>getAs("source")).isEmpty();
    assertThat(row.<Integer>getAs("line")).isZero();
    assertThat(row.<Date>getAs("known_from")).isEqualTo(Date.valueOf("2000-01-01"));
    assertThat(row.<Date>getAs("known_to")).isNull();
  }

  @Test
  void whatWouldNotMeanWhatItSaysIsRefused() {
    assertThatThrownBy(() -> Rows.list(FundCapital.TABLE, "fond\nQHT\n"))
        .hasMessage("silver.fund_capital has no column fond");
    assertThatThrownBy(() -> Rows.list(FundCapital.TABLE, "fund | amount\nQHT |\n"))
        .hasMessage("A cell of amount is empty: [QHT, ]");
    assertThatThrownBy(() -> Rows.list(FundCapital.TABLE, "amount\n0.5\n"))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rows.list(Succession.TABLE, "largest\nyes\n"))
        .hasMessage("largest is true or false, not yes");
  }
}

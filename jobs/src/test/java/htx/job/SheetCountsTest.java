package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.DataQuality;
import htx.silver.DeliveredSheet.Outcome;
import htx.table.Field;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class SheetCountsTest {

  @Test
  void theCountsAreThoseOfTheRowsOwnColumns() {
    assertThat(SheetCounts.of(row("loan_balance")))
        .isEqualTo(
            new SheetCounts(
                "loan_balance", "2018-01-15_quy/f.csv", Outcome.ACCEPTED, true, 90, 5, 3));
  }

  @Test
  void noLoanIsLostAsItIsCountedWhereItsBorrowerLived() {
    assertThat(SheetCounts.of(row("loan_ledger")).lost()).isZero();
    assertThat(SheetCounts.of(row("annual_return")).lost()).isEqualTo(3);
    assertThat(SheetCounts.of(row("membership_roster")).lost()).isEqualTo(3);
  }

  /** 100 lines read: 90 accepted, of which 3 name what no list has, 5 refused, 2 repeated. */
  private static Row row(String source) {
    Map<Field, Object> row =
        Map.ofEntries(
            Map.entry(DataQuality.SOURCE, source),
            Map.entry(DataQuality.DELIVERY, "2018-01-15_quy"),
            Map.entry(DataQuality.FILE, "f.csv"),
            Map.entry(DataQuality.OUTCOME, "accepted"),
            Map.entry(DataQuality.LINES_READ, 100L),
            Map.entry(DataQuality.ACCEPTED, 90L),
            Map.entry(DataQuality.WITHOUT_TARGET, 3L),
            Map.entry(DataQuality.REFUSED, 5L),
            Map.entry(DataQuality.REPEATED, 2L),
            Map.entry(DataQuality.BALANCED, true));
    Object[] values = DataQuality.TABLE.fields().stream().map(row::get).toArray();

    return new GenericRowWithSchema(values, DataQuality.TABLE.schema());
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.DataQuality;
import htx.silver.DeliveredSheet.Outcome;
import htx.table.Field;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class SheetCountsTest {

  @Test
  void theCountsAreThoseOfTheRowsOwnColumns() {
    // 100 lines read: 90 accepted, 5 refused, 2 repeated
    Map<Field, Object> row =
        Map.of(
            DataQuality.SOURCE,
            "loan_ledger",
            DataQuality.DELIVERY,
            "2018-01-15_quy",
            DataQuality.FILE,
            "vay.csv",
            DataQuality.OUTCOME,
            "accepted",
            DataQuality.LINES_READ,
            100L,
            DataQuality.ACCEPTED,
            90L,
            DataQuality.REFUSED,
            5L,
            DataQuality.REPEATED,
            2L,
            DataQuality.BALANCED,
            true);
    Object[] values = DataQuality.TABLE.fields().stream().map(row::get).toArray();

    assertThat(SheetCounts.of(new GenericRowWithSchema(values, DataQuality.TABLE.schema())))
        .isEqualTo(
            new SheetCounts(
                "loan_ledger", "2018-01-15_quy/vay.csv", Outcome.ACCEPTED, true, 90, 5));
  }
}

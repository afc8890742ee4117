package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.CrossCheck;
import htx.table.Field;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class UnitSlipTest {
  @Test
  void aSlipIsThatOfItsRow() {
    Map<Field, Object> row =
        Map.of(
            CrossCheck.CODE, "D_UNIT_PAST",
            CrossCheck.DELIVERY, "2019-01-21_164",
            CrossCheck.FILE, "htx_164_2018.xlsx",
            CrossCheck.CASES, 12L,
            CrossCheck.FIRST_LINE, 7,
            CrossCheck.DETAIL, "4690000001 5000 → 5");
    Object[] values = CrossCheck.TABLE.fields().stream().map(row::get).toArray();

    assertThat(UnitSlip.of(new GenericRowWithSchema(values, CrossCheck.TABLE.schema())))
        .isEqualTo(new UnitSlip("2019-01-21_164/htx_164_2018.xlsx", 12, "4690000001 5000 → 5"));
  }
}

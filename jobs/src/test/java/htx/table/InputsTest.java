package htx.table;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final Table UNIT = table("unit");
  private static final Table LOAN = table("loan");

  @Test
  void whatIsAskedForAsAListIsNoDataset() {
    Inputs inputs = new Inputs(Map.of(), Map.of(UNIT, List.of()));

    assertThat(inputs.list(UNIT)).isEmpty();
    assertThatThrownBy(() -> inputs.rows(UNIT))
        .hasMessage("reference.unit is read but not named as an input");
    assertThatThrownBy(() -> inputs.list(LOAN))
        .hasMessage("reference.loan is read but not named as an input");
  }

  private static Table table(String name) {
    Table.Builder columns = Table.reference(name, "one " + name);
    return columns.keyedBy(columns.required("code", StringType, "Mã", "Code"));
  }
}

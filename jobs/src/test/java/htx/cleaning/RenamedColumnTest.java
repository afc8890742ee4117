package htx.cleaning;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;
import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.SourceContract;
import htx.quality.MoneyUnit;
import htx.quality.Numbers;
import htx.quality.Texts;
import htx.sheet.Sheet;
import htx.silver.Provenance;
import htx.table.Field;
import htx.table.Table;
import org.junit.jupiter.api.Test;

/** Bronze that was read before a column of silver had its present name. */
class RenamedColumnTest {
  private static final String TEXT = "ten;so_tien\nA;1.500\n";

  private record Version(SourceContract contract, Field amount) {}

  /** The same source, feeding a table whose column for amounts has this name. */
  private static Version named(String amount, String heading) {
    Table.Builder columns = Table.silver("renamed", "one line");
    Field name = columns.required("name", StringType, "Tên", "Name");
    Field value = columns.optional(amount, createDecimalType(20, 0), "Số tiền", "Amount");
    Provenance.on(columns);
    Table table = columns.keyedBy(name);

    return new Version(
        SourceContract.csv("renamed", "renamed_(?<year>20\\d{2})\\.csv", ';')
            .restates("year")
            .moneyIn(MoneyUnit.DONG)
            .header("ten", name, Texts.text(9))
            .header(heading, value, Numbers.money())
            .into(table),
        value);
  }

  private static Sheet read(Version version) {
    return Sheet.csv(version.contract(), "2019-01-10_x", "renamed_2018.csv", TEXT);
  }

  @Test
  void itsValuesAreFoundUnderTheNewName() {
    Version before = named("amount", "so_tien");
    Version after = named("amount_granted", "so_tien");

    assertThat(after.contract().layout().text()).isEqualTo(before.contract().layout().text());
    assertThat(Judged.of(after.contract(), read(before)).sound(after.amount()))
        .isEqualTo("amount_granted\n1500\n");
  }

  @Test
  void aRenamedHeadingIsAnotherLayoutAndReadAnew() {
    Version before = named("amount", "so_tien");
    Version after = named("amount", "tien_vay");

    assertThat(after.contract().layout().text()).isNotEqualTo(before.contract().layout().text());
    // the control: without reading anew, the value would be gone in silence
    assertThat(Judged.of(after.contract(), read(before)).sound(after.amount()))
        .isEqualTo("amount\n\n");
  }
}

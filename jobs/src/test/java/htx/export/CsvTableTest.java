package htx.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.export.workbook.FormulaGuard;
import htx.gold.PlanAttainment;
import htx.table.Field;
import htx.table.Language;
import htx.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  @TempDir Path folder;

  @Test
  void whatIsReadBackEqualsTheRows() throws IOException {
    Map<Table, List<Row>> gold = SampleGold.tables();
    SamplePublication.write(folder);

    for (Table table : Publication.TABLES) {
      String text = Files.readString(folder.resolve("bang/" + table.name() + ".csv"));
      assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
      List<NamedCsvRecord> records =
          CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
      Set<List<Object>> read =
          records.stream().map(line -> typed(table, line)).collect(Collectors.toSet());
      Set<List<Object>> rows =
          gold.get(table).stream().map(row -> values(table, row)).collect(Collectors.toSet());

      assertThat(records).as(table.id()).hasSameSizeAs(gold.get(table));
      assertThat(read).as(table.id()).isEqualTo(rows);
    }
  }

  @Test
  void linesStandInTheOrderOfTheKeyInPlainNotation() {
    List<Row> rows =
        List.of(
            plan("coop_founded", "NN", "25.500000", "0.000000"),
            plan("coop_founded", "CN-TTCN", "1200000.000000", null));

    assertThat(new String(CsvTable.bytes(PlanAttainment.TABLE, rows), StandardCharsets.UTF_8))
        .isEqualTo(
            "year,indicator,unit,sector,lower_bound,upper_bound,actual,ratio_percent,result,comparability,act\r\n"
                + "2019,coop_founded,19,CN-TTCN,1200000,,,,open,comparable,\"Quyết định, \"\"số 1\"\"\"\r\n"
                + "2019,coop_founded,19,NN,25.5,0,,,open,comparable,\"Quyết định, \"\"số 1\"\"\"\r\n");
  }

  @Test
  void theMarkIsLeftOutWhereTheSettingSaysSo() throws IOException {
    SamplePublication.write(
        folder,
        SamplePublication.settings(Language.EN, ByteOrderMark.LEFT_OUT),
        SampleGold.tables());

    assertThat(Files.readString(folder.resolve("bang/trend.csv"))).startsWith("indicator,basis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+84", "-5", "@x", "  =A1", "\tx", "\rx", "＝1", "－1", "'=1", "'", "''x"})
  void guardedTextIsNoFormulaAndIsRestored(String text) {
    String guarded = FormulaGuard.guarded(text);

    assertThat(guarded).isEqualTo("'" + text);
    assertThat(restored(guarded)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Đồng Hỷ", "a=b", "5-3", "30 - 35"})
  void otherTextIsLeftAsItIs(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(restored(text)).isEqualTo(text);
  }

  @Test
  void negativeNumbersAreNotGuarded() throws IOException {
    SamplePublication.write(folder);

    assertThat(Files.readString(folder.resolve("bang/reconciliation.csv")))
        .contains(",'=510 như đã in,510,,nearly,505,-5,false,");
  }

  private static Row plan(String indicator, String sector, String lower, String upper) {
    return TypedRow.of(
        PlanAttainment.TABLE,
        PlanAttainment.YEAR,
        2019,
        PlanAttainment.INDICATOR,
        indicator,
        PlanAttainment.UNIT,
        "19",
        PlanAttainment.SECTOR,
        sector,
        PlanAttainment.LOWER_BOUND,
        lower,
        PlanAttainment.UPPER_BOUND,
        upper,
        PlanAttainment.RESULT,
        "open",
        PlanAttainment.COMPARABILITY,
        "comparable",
        PlanAttainment.ACT,
        "Quyết định, \"số 1\"");
  }

  private static List<Object> values(Table table, Row row) {
    return table.fields().stream()
        .map(field -> plain(row.get(row.fieldIndex(field.name()))))
        .toList();
  }

  private static Object plain(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value.toString();
  }

  private static List<Object> typed(Table table, NamedCsvRecord line) {
    return table.fields().stream().map(field -> typed(field, line)).toList();
  }

  private static Object typed(Field field, NamedCsvRecord line) {
    String cell = line.getField(field.name());
    if (field.type() instanceof DecimalType && !cell.isEmpty()) {
      return new BigDecimal(cell).stripTrailingZeros();
    }
    return field.type().equals(DataTypes.StringType) ? restored(cell) : cell;
  }

  /** What was guarded is had back by taking one apostrophe away. */
  private static String restored(String text) {
    return text.startsWith("'") ? text.substring(1) : text;
  }
}

package htx.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.silver.Product;
import htx.silver.PublishedFigure;
import htx.silver.Sector;
import htx.table.Table;
import htx.territory.District;
import htx.territory.Succession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
  private static final String HEADINGS =
      "code,name,full_name,unit_type,province,display_order,valid_from,valid_to,act";

  @Test
  void valuesHaveTheTypesOfTheirColumns() {
    var rows =
        ReferenceTable.read(
            District.TABLE,
            "districts.csv",
            List.of(HEADINGS, "172,Phổ Yên,Thị xã Phổ Yên,Thị xã,19,8,2015-05-15,,\"A, B\""));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getInt(5)).isEqualTo(8);
    assertThat(rows.get(0).get(6)).hasToString("2015-05-15");
    assertThat(rows.get(0).isNullAt(7)).isTrue();
    assertThat(rows.get(0).getString(8)).isEqualTo("A, B");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                ReferenceTable.read(
                    District.TABLE,
                    "districts.csv",
                    List.of(
                        HEADINGS,
                        "172,,Huyện Phổ Yên,Huyện,19,tám,15/05/2015,,A",
                        "173,Phú Bình,Huyện Phú Bình,Huyện,19,9,,,A",
                        "173,Phú Bình,Huyện Phú Bình,Huyện,19,9,,,A",
                        "174")))
        .hasMessage(
            """
            districts.csv cannot be read as reference.district:
              line 2, name is empty
              line 2, display_order: "tám" is no int
              line 2, valid_from: "15/05/2015" is no date
              line 4 repeats the key [173, null]
              line 5 has 1 fields instead of 9""");
  }

  @Test
  void otherHeadingsAreRefused() {
    assertThatThrownBy(
            () -> ReferenceTable.read(District.TABLE, "d.csv", List.of("code;name", "1;2")))
        .hasMessageContaining("the headings are code;name instead of code,name,full_name");
  }

  @Test
  void printedFiguresAreKnownFromTheDayTheyWerePrinted() {
    var rows =
        ReferenceTable.read(
            PublishedFigure.TABLE,
            "figures.csv",
            List.of(
                "figure_id,printed_on,indicator,period_start,period_end,unit,dimension,item,"
                    + "value,value_to,bound,printed,act,note",
                "a,2019-01-22,coop_existing,2018-01-01,2018-12-31,19,all,all,456,,exact,456 HTX,"
                    + "B,"));
    int knownFrom = PublishedFigure.TABLE.schema().fieldIndex("known_from");

    assertThat(rows.get(0).get(knownFrom)).hasToString("2019-01-22");
    assertThat(rows.get(0).getDecimal(8)).isEqualByComparingTo("456");
  }

  @Test
  void theReferenceFilesOfTheProjectCanBeRead() throws IOException {
    Path folder = Path.of("data/reference");

    assertThat(read(folder.resolve("districts.csv"), District.TABLE)).isNotEmpty();
    assertThat(read(folder.resolve("unit_successions.csv"), Succession.TABLE)).isNotEmpty();
    assertThat(read(folder.resolve("sectors.csv"), Sector.TABLE)).hasSize(8);
    assertThat(read(folder.resolve("products.csv"), Product.TABLE)).hasSize(14);
  }

  private static List<?> read(Path file, Table table) throws IOException {
    return ReferenceTable.read(table, file.getFileName().toString(), Files.readAllLines(file));
  }
}

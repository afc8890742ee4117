package htx.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.bronze.ReferenceTable.Allowed;
import htx.indicator.Indicators;
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
            List.of(HEADINGS, "172,Phổ Yên,Thị xã Phổ Yên,Thị xã,19,8,2015-05-15,,\"A, B\""),
            Allowed.ANYTHING);

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
                        "174"),
                    Allowed.ANYTHING))
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
            () ->
                ReferenceTable.read(
                    District.TABLE, "d.csv", List.of("code;name", "1;2"), Allowed.ANYTHING))
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
                    + "B,"),
            Allowed.ANYTHING);
    int knownFrom = PublishedFigure.TABLE.schema().fieldIndex("known_from");

    assertThat(rows.get(0).get(knownFrom)).hasToString("2019-01-22");
    assertThat(rows.get(0).getDecimal(8)).isEqualByComparingTo("456");
  }

  @Test
  void aPrintedFigureOfWhatIsNotMeasuredIsRefusedWithItsLineAndTheNearestCode() {
    List<String> lines =
        List.of(
            "figure_id,printed_on,indicator,period_start,period_end,unit,dimension,item,"
                + "value,value_to,bound,printed,act,note",
            "a,2019-01-22,coop_existing,2018-01-01,2018-12-31,19,all,all,456,,exact,456 HTX,B,",
            "b,2019-01-22,coop_exsting,2018-01-01,2018-12-31,19,all,all,456,,exact,456 HTX,B,");

    assertThatThrownBy(
            () ->
                ReferenceTable.read(
                    PublishedFigure.TABLE,
                    "figures.csv",
                    lines,
                    new Allowed(
                        PublishedFigure.INDICATOR, List.of("coop_existing", "coop_founded"))))
        .hasMessage(
            """
            figures.csv cannot be read as silver.published_figure:
              line 3, indicator: there is no code "coop_exsting"; nearest: coop_existing, coop_founded""");
    assertThat(ReferenceTable.read(PublishedFigure.TABLE, "figures.csv", lines, Allowed.ANYTHING))
        .hasSize(2);
  }

  @Test
  void aCodeThatAColumnDoesNotDeclareIsRefused() {
    assertThatThrownBy(
            () ->
                ReferenceTable.read(
                    PublishedFigure.TABLE,
                    "figures.csv",
                    List.of(
                        "figure_id,printed_on,indicator,period_start,period_end,unit,dimension,"
                            + "item,value,value_to,bound,printed,act,note",
                        "a,2019-01-22,coop_existing,2018-01-01,2018-12-31,19,all,all,456,,exactly,"
                            + "456 HTX,B,"),
                    Allowed.ANYTHING))
        .hasMessageContaining("line 2, bound: there is no code \"exactly\"; nearest: exact");
  }

  @Test
  void allThatIsPrintedIsMeasured() throws IOException {
    assertThat(
            ReferenceTable.read(
                PublishedFigure.TABLE,
                "figures.csv",
                Files.readAllLines(Path.of("data/published/figures.csv")),
                new Allowed(PublishedFigure.INDICATOR, Indicators.CODES)))
        .hasSizeGreaterThan(50);
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
    return ReferenceTable.read(
        table, file.getFileName().toString(), Files.readAllLines(file), Allowed.ANYTHING);
  }
}

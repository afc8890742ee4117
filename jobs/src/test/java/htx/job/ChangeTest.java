package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.IndicatorValue;
import htx.gold.Revision;
import htx.silver.Grouping;
import htx.territory.Basis;
import htx.territory.Level;
import htx.testing.LongForm;
import htx.testing.MayTakeLong;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does: nothing where nothing changed, else only what depends on the change. */
@MayTakeLong
class ChangeTest {
  private static final List<String> PUBLISH =
      List.of("publish", "bao-cao-2018", "--year", "2018=preliminary", "--issued", "2020-06-30");

  @Test
  void onlyWhatDependsOnAChangeIsMadeAgain(@TempDir Path home) throws IOException {
    SmallProvince province = SmallProvince.copiedTo(home);
    Map<String, Long> first = province.versions();
    List<String> published = publications(province);

    assertThat(province.refresh()).isEqualTo(ExitCode.DONE);
    assertThat(province.versions()).isEqualTo(first);
    assertThat(publications(province)).isEqualTo(published);

    assertThat(province.run(PUBLISH)).isEqualTo(ExitCode.DONE);
    // its name is taken from then on, and it is no other
    assertThat(province.run(PUBLISH)).isEqualTo(ExitCode.MISUSED);
    assertThat(statuses(province)).containsExactly("preliminary");
    first = province.versions();
    published = publications(province);

    raiseOneLoan(province.landing().resolve("2019-01-15_quy/vay_QHT_2018.csv.gz"));

    assertThat(province.refresh()).isEqualTo(ExitCode.DONE);
    assertThat(changed(first, province.versions()))
        .containsExactlyInAnyOrder(
            "bronze.loan_ledger",
            "silver.loan",
            "silver.quarantine",
            "silver.delivered_sheet",
            "gold.indicator_value",
            "gold.trend",
            "gold.district_ranking",
            "gold.lending",
            // no printed figure is about loans, so that nothing is recomputed or compared
            "silver.vintage_value",
            "gold.revised_value",
            "gold.revision",
            "gold.data_quality",
            "gold.cross_check",
            "gold.plan_attainment");
    assertThat(publications(province)).hasSize(published.size() + 1);
    assertThat(revisedDisbursed(province))
        .singleElement()
        .satisfies(
            row -> assertThat(Revision.DIFFERENCE.numberIn(row)).isEqualByComparingTo("999000"));
  }

  private static List<String> statuses(SmallProvince province) {
    return province
        .tables()
        .rows(IndicatorValue.TABLE)
        .filter(IndicatorValue.PERIOD.col().equalTo("2018"))
        .select(IndicatorValue.STATUS.col())
        .distinct()
        .as(Encoders.STRING())
        .collectAsList();
  }

  private static List<Row> revisedDisbursed(SmallProvince province) {
    return province
        .tables()
        .rows(Revision.TABLE)
        .filter(Revision.INDICATOR.col().equalTo("disbursed"))
        .filter(Revision.BASIS.is(Basis.OF_THE_DAY))
        .filter(Revision.LEVEL.is(Level.PROVINCE))
        .filter(Revision.DIMENSION.is(Grouping.ALL))
        .collectAsList();
  }

  @Test
  @LongForm
  void aCellOfAWorkbookRenewsWhatItsSheetsAreReadFor(@TempDir Path home) throws IOException {
    SmallProvince province = SmallProvince.copiedTo(home);
    Map<String, Long> first = province.versions();
    List<String> published = publications(province);

    raiseOneRevenue(province.landing().resolve("2019-01-11_165/htx_165_2018.xlsx"));

    assertThat(province.refresh()).isEqualTo(ExitCode.DONE);
    assertThat(changed(first, province.versions()))
        .containsExactlyInAnyOrder(
            // three sheets of the workbook are sources, whose lines bear the hash of its bytes
            "bronze.annual_return",
            "bronze.cooperative_register",
            "bronze.group_register",
            "silver.annual_return",
            "silver.cooperative",
            "silver.quarantine",
            "silver.delivered_sheet",
            "gold.indicator_value",
            "gold.trend",
            "gold.district_ranking",
            // the registers say the same, so that the states stand; what is recomputed from returns
            // comes out the same, so that the reconciliation does
            "gold.recomputed_value",
            "gold.revised_value",
            "gold.revision",
            "gold.data_quality",
            "gold.cross_check",
            "gold.plan_attainment");
    assertThat(revenueOf165In2018(province)).isEqualByComparingTo("5898400000");
    assertThat(publications(province)).hasSize(published.size() + 1);
  }

  /** The first amount in whole millions becomes almost a million more. */
  private static void raiseOneLoan(Path ledger) throws IOException {
    List<String> lines;

    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ledger)), StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }

    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(ledger)), StandardCharsets.UTF_8)) {
      boolean done = false;

      for (String line : lines) {
        String next = done ? line : line.replaceFirst("(;[0-9]+)\\.000\\.000;", "$1.999.000;");
        done |= !next.equals(line);
        writer.write(next + "\r\n");
      }

      assertThat(done).isTrue();
    }
  }

  /** A cooperative's revenue of the year, and its total, become a hundred million more. */
  private static void raiseOneRevenue(Path register) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(register))) {
      Sheet returns = workbook.getSheet("Kết quả");
      Cell first = returns.getRow(8).getCell(8);
      Cell total = returns.getRow(13).getCell(8);
      assertThat(first.getNumericCellValue()).isEqualTo(264.8);
      assertThat(total.getNumericCellValue()).isEqualTo(5798.4);
      first.setCellValue(364.8);
      total.setCellValue(5898.4);

      try (OutputStream out = Files.newOutputStream(register)) {
        workbook.write(out);
      }
    }
  }

  private static BigDecimal revenueOf165In2018(SmallProvince province) {
    return province
        .tables()
        .rows(IndicatorValue.TABLE)
        .filter(IndicatorValue.INDICATOR.col().equalTo("revenue"))
        .filter(IndicatorValue.PERIOD.col().equalTo("2018"))
        .filter(IndicatorValue.BASIS.col().equalTo("of_the_day"))
        .filter(IndicatorValue.UNIT.col().equalTo("165"))
        .filter(IndicatorValue.DIMENSION.col().equalTo("all"))
        .head()
        .getAs(IndicatorValue.VALUE.name());
  }

  private static List<String> changed(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> changed = new TreeMap<>(after);
    changed.entrySet().removeAll(before.entrySet());

    return List.copyOf(changed.keySet());
  }

  private static List<String> publications(SmallProvince province) throws IOException {
    try (Stream<Path> folders = Files.list(province.exports())) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import htx.bronze.LandedFile;
import htx.bronze.Landing;
import htx.export.Publication;
import htx.export.ReadWorkbook;
import htx.gold.Answers;
import htx.gold.DataQuality;
import htx.gold.IndependentEngineTest;
import htx.gold.LateOrganisation;
import htx.gold.Reconciliation;
import htx.gold.Revision;
import htx.silver.Cooperative;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.Basis;
import htx.territory.Level;
import htx.testing.LongForm;
import htx.testing.MayTakeLong;
import htx.testing.Shipped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on the committed sample: from the districts' files to the published folder. */
@MayTakeLong
class SampleTest {
  private static final Assumptions SHIPPED = Shipped.assumptions("report.last_year=2021");

  private final Sample sample = Sample.refreshed();

  @Test
  void everyYearHasAWorkbookAndEveryPublishedTableATextTable() {
    Path current = sample.exports().resolve("current");

    for (int year = 2014; year <= 2021; year++) {
      assertThat(current.resolve("bieu-tong-hop-" + year + ".xlsx")).isNotEmptyFile();
    }

    for (Table table : Publication.TABLES) {
      assertThat(current.resolve("bang/" + table.name() + ".csv")).isNotEmptyFile();
    }
    assertThat(current.resolve("manifest.json")).isNotEmptyFile();
  }

  @Test
  @LongForm
  void aKeyNamesOneRowOfItsTable() {
    assertThat(StoredKeys.repeatedIn(sample.tables())).isEmpty();
  }

  @Test
  void everyPrintedFigureIsRecomputedFromWhatWasKnownThen() {
    List<Row> figures = sample.tables().rows(Reconciliation.TABLE).collectAsList();

    assertThat(figures).hasSizeGreaterThanOrEqualTo(50);
    // "gần 290" is less than 290, and the made-up province founded 290
    assertThat(figures)
        .filteredOn(figure -> !figure.<Boolean>getAs(Reconciliation.THEN_AGREES.name()))
        .extracting(Reconciliation.FIGURE_ID::textIn, Reconciliation.THEN_VALUE::numberIn)
        .containsExactly(tuple("w2020_coop_founded", new BigDecimal("290.000000")));
  }

  @Test
  void lateOrganisationsRestateThePrintedStock() {
    Row stock =
        sample
            .tables()
            .rows(Reconciliation.TABLE)
            .filter(Reconciliation.PRINTED_VALUE.col().equalTo(456))
            .head();

    assertThat(stock.<BigDecimal>getAs(Reconciliation.THEN_VALUE.name()))
        .isEqualByComparingTo("456");
    assertThat(stock.<BigDecimal>getAs(Reconciliation.NOW_VALUE.name()))
        .isEqualByComparingTo("469");
    assertThat(stock.<Boolean>getAs(Reconciliation.NOW_AGREES.name())).isFalse();
  }

  /**
   * What the report of January 2019 printed and was frozen then, and what an independent recount of
   * the landed files has now: 13 cooperatives and their 154 persons were told in July 2019.
   */
  @Test
  void whatWasPublishedForTheYearIsExplainedByWhoWasToldLate() {
    assertThat(revision("coop_existing")).containsExactly("456", "469", "0", "0", "13", "0");
    assertThat(revision("persons")).containsExactly("210700", "210854", "0", "0", "154", "0");

    List<Row> late =
        sample
            .tables()
            .rows(LateOrganisation.TABLE)
            .filter(LateOrganisation.VINTAGE.col().equalTo("bao-cao-2018"))
            .filter(LateOrganisation.KIND.is(Cooperative.Kind.HTX))
            .collectAsList();
    assertThat(late).hasSize(13);
    assertThat(late)
        .allSatisfy(
            row -> {
              assertThat(LateOrganisation.FOUNDED_ON.dayIn(row).getYear()).isBetween(2004, 2016);
              assertThat(LateOrganisation.KNOWN_FROM.dayIn(row))
                  .isBetween(LocalDate.of(2019, 7, 8), LocalDate.of(2019, 7, 10));
            });
  }

  /**
   * Published and present value, and the four causes of the difference, of the province in 2018.
   */
  private List<String> revision(String indicator) {
    Row row =
        sample
            .tables()
            .rows(Revision.TABLE)
            .filter(Revision.VINTAGE.col().equalTo("bao-cao-2018"))
            .filter(Revision.INDICATOR.col().equalTo(indicator))
            .filter(Revision.YEAR.col().equalTo(2018))
            .filter(Revision.BASIS.is(Basis.OF_THE_DAY))
            .filter(Revision.LEVEL.is(Level.PROVINCE))
            .filter(Revision.DIMENSION.is(Grouping.ALL))
            .head();

    return Stream.of(
            Revision.PUBLISHED_VALUE,
            Revision.PRESENT_VALUE,
            Revision.BY_METHOD,
            Revision.BY_BOUNDARY,
            Revision.BY_LATE,
            Revision.BY_CORRECTION)
        .map(field -> field.numberIn(row).setScale(0, RoundingMode.UNNECESSARY).toString())
        .toList();
  }

  /** Ratios and communes as an independent recount of the sample gave them, on the row's ground. */
  @Test
  void aDistrictStandsBesideTheYearBeforeOnItsOwnGround() {
    assertThat(ratios(2015))
        .containsEntry("Huyện Phú Lương", "109.09")
        .containsEntry("Huyện Đồng Hỷ", "115.63")
        .containsEntry("Huyện Phú Bình", "104.26");
    assertThat(ratios(2016))
        .containsEntry("Thành phố Thái Nguyên", "105.88")
        .containsEntry("Huyện Phú Lương", "119.44")
        .containsEntry("Huyện Đồng Hỷ", "102.70")
        .containsEntry("Huyện Phú Bình", "102.04");
    // its ground moved in 2015 and again in 2017
    assertThat(book(2015).texts("Theo huyện", "Thành phố Thái Nguyên")).containsExactly("x", "x");
    // on the ground of 2016 they were 2 and 9
    assertThat(communes(2017, "Thành phố Thái Nguyên")).containsExactly(4.0, 5.0);
    assertThat(communes(2017, "Huyện Đồng Hỷ")).containsExactly(7.0, 7.0);
  }

  /** New-rural communes of the year before and of the year. */
  private List<Double> communes(int year, String district) {
    List<Double> shown = book(year).line("Nông thôn mới", district);

    return List.of(shown.get(0), shown.get(2));
  }

  private ReadWorkbook book(int year) {
    return ReadWorkbook.of(sample.exports().resolve("current/bieu-tong-hop-" + year + ".xlsx"));
  }

  private Map<String, String> ratios(int year) {
    Map<String, String> ratios = new HashMap<>();

    for (String district :
        List.of("Thành phố Thái Nguyên", "Huyện Phú Lương", "Huyện Đồng Hỷ", "Huyện Phú Bình")) {
      double ratio = book(year).line("Theo huyện", district).get(4);
      ratios.put(district, new BigDecimal(ratio).setScale(2, RoundingMode.HALF_UP).toString());
    }

    return ratios;
  }

  @Test
  void everyLineOfEveryFileIsAccountedFor() throws IOException {
    Map<String, Long> read = new HashMap<>();

    for (Row row : sample.tables().rows(DataQuality.TABLE).collectAsList()) {
      String file =
          row.<String>getAs(DataQuality.DELIVERY.name())
              + "/"
              + row.<String>getAs(DataQuality.FILE.name());
      read.merge(file, row.<Long>getAs(DataQuality.LINES_READ.name()), Long::sum);
      assertThat(row.<Boolean>getAs(DataQuality.BALANCED.name())).as(row.toString()).isTrue();
    }

    Set<String> delivered = new HashSet<>();

    for (LandedFile landed : Landing.scan(Path.of("data/landing"))) {
      String name = landed.file().delivery() + "/" + landed.file().name();
      delivered.add(name);

      if (landed.leftOut().isEmpty() && name.contains(".csv")) {
        assertThat(read).as(name).containsEntry(name, physicalLines(landed.path()));
      }
    }

    assertThat(read.keySet()).isEqualTo(delivered);
  }

  @Test
  void aSecondEngineGivesTheSameAnswers(SparkSession spark, @TempDir Path folder) throws Exception {
    Map<Table, Dataset<Row>> given = new HashMap<>();
    Map<Table, Dataset<Row>> made = new HashMap<>();

    for (Derivation derivation : Answers.DERIVATIONS) {
      made.put(derivation.output(), sample.tables().rows(derivation.output()));
      derivation.inputs().stream()
          .map(Input::table)
          .forEach(table -> given.put(table, sample.tables().rows(table)));
    }

    IndependentEngineTest.agree(
        new Inputs(given, Map.of()), new Inputs(made, Map.of()), SHIPPED, folder);
  }

  private static long physicalLines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      return lines.lines().count();
    }
  }
}

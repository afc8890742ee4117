package htx.run.vintage;

import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Vintage.Status;
import htx.table.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication declared, frozen, and set beside the documents of later runs. */
class VintageFilesTest {
  private static final String HEADING =
      "family,indicator,period,basis,level,unit,dimension,item,value,status\n";
  private static final String EARLY =
      "\uFEFF"
          + HEADING
          + "o,coop_existing,2018,of_the_day,province,19,all,all,456,preliminary\n"
          + "o,coop_existing,2018,of_the_day,district,164,all,all,80,preliminary\n"
          + "o,coop_founded,2018,of_the_day,province,19,all,all,50,preliminary\n"
          + "o,members,2018,of_the_day,province,19,all,all,7,preliminary\n"
          + "o,npl_share,2018,of_the_day,province,19,all,all,,preliminary\n"
          + "o,coop_existing,2017,of_the_day,province,19,all,all,441,preliminary\n"
          + "o,coop_existing,2019-01-01..2019-06-30,of_the_day,province,19,all,all,1,preliminary\n";
  private static final String LATER =
      HEADING
          + "o,coop_existing,2018,of_the_day,province,19,all,all,469,preliminary\n"
          + "o,coop_existing,2018,of_the_day,district,164,all,all,81,preliminary\n"
          + "o,coop_founded,2018,of_the_day,province,19,all,all,50.0,preliminary\n"
          + "o,coop_existing,2017,of_the_day,province,19,all,all,450,preliminary\n"
          + "o,coop_existing,2019,of_the_day,province,19,all,all,510,estimate\n";

  @TempDir private Path home;
  private Freezing freezing;

  @BeforeEach
  void documentsAreThere() throws IOException {
    document("k2019-01-18-aa", EARLY, "2019-01-18", "a.xlsx");
    document("k2019-07-14-bb", LATER, "2019-07-14", "b.xlsx");
    Files.createSymbolicLink(exports().resolve("current"), Path.of("k2019-07-14-bb"));
    freezing =
        new Freezing(
            VintageFolder.of(published(), "bao-cao-2018"),
            new Declaration(
                "bao-cao-2018",
                LocalDate.of(2019, 1, 22),
                LocalDate.of(2019, 1, 18),
                LocalDate.of(2018, 12, 31),
                new TreeMap<>(Map.of(2018, Status.OFFICIAL)),
                Optional.of("Văn phòng \"A\", tỉnh"),
                Optional.of(LocalDate.of(2019, 1, 21))));
  }

  @Test
  void whatIsFrozenIsTheValuesOfItsYearsAndFoundByItsNameAmongTheDocuments() throws IOException {
    freezing.declare();
    assertThat(freezing.folder().isFrozen()).isFalse();
    freeze();

    assertThat(freezing.folder().isFrozen()).isTrue();
    assertThat(VintageFolder.all(published())).containsExactly(freezing.folder());
    assertThat(Files.readAllLines(freezing.folder().declaration()))
        .containsExactly(
            "vintage,issued_on,known_on,comparable_on,year,status,confirmed_by,confirmed_on",
            "bao-cao-2018,2019-01-22,2019-01-18,2018-12-31,2018,official,\"Văn phòng \"\"A\"\","
                + " tỉnh\",2019-01-21");
    assertThat(TextLines.of(freezing.folder().values()))
        .containsExactly(
            "vintage,indicator,year,basis,level,unit,dimension,item,value",
            "bao-cao-2018,coop_existing,2018,of_the_day,district,164,all,all,80",
            "bao-cao-2018,coop_existing,2018,of_the_day,province,19,all,all,456",
            "bao-cao-2018,coop_founded,2018,of_the_day,province,19,all,all,50",
            "bao-cao-2018,members,2018,of_the_day,province,19,all,all,7");
    assertThat(exports().resolve("bao-cao-2018").toRealPath().getFileName())
        .hasToString("k2019-01-18-aa");
  }

  @Test
  void theSameIsFrozenAsTheSameBytes() throws IOException {
    freezing.declare();
    freeze();
    byte[] values = Files.readAllBytes(freezing.folder().values());
    freeze();

    assertThat(Files.readAllBytes(freezing.folder().values())).isEqualTo(values);
  }

  @Test
  void whatWasDeclaredAndNotFrozenIsTakenBackWhole() throws IOException {
    freezing.declare();
    freezing.withdraw();

    assertThat(VintageFolder.all(published())).isEmpty();
    assertThat(freezing.folder().path()).doesNotExist();
  }

  @Test
  void aYearThatNotAllHaveSentIsAnEstimateAndOneWithoutValuesIsNotPublished() throws IOException {
    StatedValues later = StatedValues.ofDocuments(exports().resolve("k2019-07-14-bb"));

    assertThat(later.states(2018, Status.OFFICIAL)).isTrue();
    assertThat(later.states(2019, Status.PRELIMINARY)).isFalse();
    assertThat(later.states(2019, Status.ESTIMATE)).isTrue();
    assertThat(later.states(2016, Status.ESTIMATE)).isFalse();
  }

  @Test
  void twoPublicationsAreToldApartByFilesAndByValuesOfTheYearsThatBothState() throws IOException {
    freezing.declare();
    freeze();
    Found first = Found.of(published(), exports(), "bao-cao-2018").orElseThrow();
    Found second = Found.of(published(), exports(), "current").orElseThrow();
    ComparedText text =
        new ComparedText(first, second, Compared.of(first.stated(), second.stated()));

    assertThat(text.lines().stream().map(line -> line.in(Language.EN)))
        .containsExactly(
            "bao-cao-2018: deliveries up to 2019-01-18, 1 files.",
            "current: deliveries up to 2019-07-14, 1 files.",
            "Of the same program.",
            "On the same settings.",
            "Only bao-cao-2018 has 1 files: d/a.xlsx",
            "Only current has 1 files: d/b.xlsx",
            "Values of the years that both state: 1 alike, 3 not.",
            "  Cooperatives, 2018: 456 -> 469 (+13)",
            "  Members of cooperatives, 2018: 7 -> none");
    assertThat(text.table())
        .isEqualTo(
            List.of(
                "indicator,year,basis,level,unit,dimension,item,first,second,difference",
                "coop_existing,2018,of_the_day,district,164,all,all,80,81,1",
                "coop_existing,2018,of_the_day,province,19,all,all,456,469,13",
                "members,2018,of_the_day,province,19,all,all,7,,"));
    assertThat(Found.of(published(), exports(), "no-such")).isEmpty();
  }

  private void freeze() throws IOException {
    freezing.freeze(
        exports(), "k2019-01-18-aa", StatedValues.ofDocuments(exports().resolve("k2019-01-18-aa")));
  }

  private void document(String id, String values, String knownOn, String file) throws IOException {
    Path folder = exports().resolve(id);
    Files.createDirectories(folder.resolve("bang"));
    Files.writeString(folder.resolve("bang/indicator_value.csv"), values);
    Files.writeString(
        folder.resolve("manifest.json"),
        """
        {"known_on": "%s", "code_version": "c", "settings": {"assumptions": "s"},
         "deliveries": [{"delivery": "d", "file": "%s", "sha256": "00", "delivered_on": "%s"}]}
        """
            .formatted(knownOn, file, knownOn));
  }

  private Path exports() {
    return home.resolve("exports");
  }

  private Path published() {
    return home.resolve("published");
  }
}

package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.IndicatorValue;
import htx.indicator.Indicators;
import htx.table.Language;
import htx.testing.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class EntriesTest {
  /** The province has values of three indicators in 2018; district 164 has none of any. */
  private static final Edition EDITION =
      edition(
          2018,
          """
          coop_founded | province | 19 | 5 | 0
          members      | province | 19 | 5 | 0
          npl_share    | province | 19 | 5 | 0
          """);

  @Test
  void whatIsCountedCompletelyIsNothingWhereADistrictHasNoLine() {
    assertThat(ofDistrict(EDITION, "coop_founded")).isEqualTo(quantity(0));
  }

  @Test
  void whatNobodyReportedIsNoData() {
    assertThat(ofDistrict(EDITION, "members")).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(ofDistrict(EDITION, "npl_share")).isEqualTo(Entry.Absence.NO_DATA);
  }

  @Test
  void whatTheProvinceHasNoLineOfIsNoDataInItsDistricts() {
    assertThat(ofDistrict(EDITION, "founders_classes")).isEqualTo(Entry.Absence.NO_DATA);
  }

  @Test
  void ofWhoDidNotSendNothingIsKnownAndTheSumOfTheOthersIsShownInItsOwnYearOnly() {
    String values =
        """
        coop_founded | province | 19  | 5 | 1
        coop_founded | district | 164 |   | 1
        """;
    Edition own = edition(2018, values);
    Edition next = edition(2019, values);

    assertThat(ofDistrict(own, "coop_founded")).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(ofSector(own, "164")).isEqualTo(Entry.Absence.NO_DATA);
    // 165 has sent, and has none
    assertThat(ofSector(own, "165")).isEqualTo(quantity(0));
    assertThat(ofProvince(own, Group.ALL)).isInstanceOf(Entry.Quantity.class);
    assertThat(ofProvince(next, Group.ALL)).isEqualTo(Entry.Absence.NO_DATA);
    // of a sector that nobody has named yet, more may come
    assertThat(ofProvince(own, Group.sector("XD"))).isEqualTo(Entry.Absence.NO_DATA);
    // the control: once all have sent
    Edition full = edition(2018, values.replace("| 1\n", "| 0\n"));
    assertThat(ofProvince(full, Group.sector("XD"))).isEqualTo(quantity(0));
  }

  @Test
  void whatNoRuleHadMeasuredYetDoesNotApplyAndWhatIsMeasuredOtherwiseHasNoRatio() {
    Edition edition = edition(2020, "coop_rated | province | 19 | 5 | 0\n");

    assertThat(rated(edition, 2016)).isEqualTo(Entry.Absence.NOT_APPLICABLE);
    assertThat(rated(edition, 2018)).isInstanceOf(Entry.Quantity.class);
    assertThat(ratio(2017, "coop_rated")).isEqualTo(Entry.Absence.NOT_APPLICABLE);
    assertThat(ratio(2018, "coop_rated")).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(ratio(2020, "coop_rated")).isEqualTo(Entry.Absence.NOT_APPLICABLE);
    assertThat(ratio(2019, "group_existing")).isEqualTo(Entry.Absence.NOT_APPLICABLE);
    assertThat(ratio(2021, "group_existing")).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(ratio(2020, "effective_share")).isEqualTo(Entry.Absence.NOT_APPLICABLE);
  }

  private static Entry rated(Edition edition, int year) {
    return Entries.indicator(
        edition, Indicators.of("coop_rated"), year, Area.province(edition), Group.ALL);
  }

  private static Entry ratio(int year, String indicator) {
    Edition edition = edition(year, "");

    return Entries.ratio(edition, Series.ofProvince(edition, Indicators.of(indicator), Group.ALL));
  }

  @Test
  void aPartWithoutALineIsNothingOnceAllHaveSentTheWhole() {
    Optional<Line> whole = Optional.of(new Line(value("loans_granted | province | 19 | 5 | 0")));
    Optional<Line> waiting = Optional.of(new Line(value("loans_granted | province | 19 | 5 | 1")));

    assertThat(count(whole)).isEqualTo(quantity(0));
    assertThat(count(waiting)).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(count(Optional.empty())).isEqualTo(Entry.Absence.NO_DATA);
  }

  private static Entry count(Optional<Line> whole) {
    return Entries.count(
        Optional.empty(), whole, IndicatorValue.VALUE, Shown.quantity(0), Scale.ONE);
  }

  private static Entry quantity(long number) {
    return new Entry.Quantity(BigDecimal.valueOf(number), Shown.quantity(0));
  }

  private static Entry ofDistrict(Edition edition, String indicator) {
    return Entries.indicator(
        edition, Indicators.of(indicator), 2018, Area.district("164"), Group.ALL);
  }

  private static Entry ofSector(Edition edition, String district) {
    return Entries.indicator(
        edition, Indicators.of("coop_founded"), 2018, Area.district(district), Group.sector("XD"));
  }

  private static Entry ofProvince(Edition edition, Group group) {
    return Entries.indicator(
        edition, Indicators.of("coop_founded"), 2018, Area.province(edition), group);
  }

  private static Edition edition(int year, String values) {
    List<Row> rows = values.lines().map(EntriesTest::value).toList();

    return new Edition(
        year,
        LocalDate.of(2019, 12, 31),
        SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(table -> table.equals(IndicatorValue.TABLE) ? rows : List.of()));
  }

  /** A value of 2018: indicator, level, unit, value and how many have not sent. */
  private static Row value(String line) {
    return Rows.list(
            IndicatorValue.TABLE,
            "indicator | level | unit | value | not_sent | period | basis      | dimension | item\n"
                + line
                + " | 2018 | of_the_day | all | all\n")
        .get(0);
  }
}

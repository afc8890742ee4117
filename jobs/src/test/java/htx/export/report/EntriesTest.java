package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.TypedRow;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.IndicatorValue;
import htx.indicator.Indicators;
import htx.table.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The province has a value of each indicator but one in 2018; district 164 has none of any. */
class EntriesTest {
  private static final Edition EDITION =
      new Edition(
          2018,
          LocalDate.of(2019, 12, 31),
          SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
          SampleReference.reference(),
          new Figures(
              table ->
                  table.equals(IndicatorValue.TABLE)
                      ? List.of(
                          ofTheProvince("coop_founded"),
                          ofTheProvince("members"),
                          ofTheProvince("npl_share"))
                      : List.of()));

  @Test
  void whatIsCountedCompletelyIsNothingWhereADistrictHasNoLine() {
    assertThat(ofDistrict("coop_founded"))
        .isEqualTo(new Entry.Quantity(BigDecimal.ZERO, Shown.quantity(0)));
  }

  @Test
  void whatNobodyReportedIsNoData() {
    assertThat(ofDistrict("members")).isEqualTo(Entry.Absence.NO_DATA);
    assertThat(ofDistrict("npl_share")).isEqualTo(Entry.Absence.NO_DATA);
  }

  @Test
  void whatTheProvinceHasNoLineOfIsNoDataInItsDistricts() {
    assertThat(ofDistrict("founders_classes")).isEqualTo(Entry.Absence.NO_DATA);
  }

  private static Entry ofDistrict(String indicator) {
    return Entries.indicator(
        EDITION, Indicators.of(indicator), 2018, Area.district("164"), Group.ALL);
  }

  private static Row ofTheProvince(String indicator) {
    return TypedRow.of(
        IndicatorValue.TABLE,
        IndicatorValue.FAMILY,
        "any",
        IndicatorValue.INDICATOR,
        indicator,
        IndicatorValue.PERIOD,
        2018,
        IndicatorValue.PERIOD_START,
        "2018-01-01",
        IndicatorValue.PERIOD_END,
        "2018-12-31",
        IndicatorValue.BASIS,
        "of_the_day",
        IndicatorValue.LEVEL,
        "province",
        IndicatorValue.UNIT,
        "19",
        IndicatorValue.DIMENSION,
        "all",
        IndicatorValue.ITEM,
        "all",
        IndicatorValue.VALUE,
        "5",
        IndicatorValue.CONTRIBUTORS,
        5,
        IndicatorValue.STATUS,
        "official");
  }
}

package htx.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
  private static final LocalDate NOW = LocalDate.of(9999, 12, 31);

  /** Reported in the trade of 2016, restated after a day, and ended as the report of 2018 says. */
  private static final List<RegisterEntry> ENTRIES =
      List.of(
          entry("NN", "2018-12-14", "2019-01-10", "", "2018-07-01"),
          entry("TM-DV", "2016-12-14", "2017-01-10", "2017-02-01", ""),
          entry("XD", "2016-12-14", "2017-02-01", "", ""));

  @Test
  void anEntryIsKnownFromItsDeliveryUntilTheOneThatRestatesIt() {
    assertThat(sectors("2017-01-09")).isEmpty();
    assertThat(sectors("2017-01-31")).containsExactly("TM-DV");
    assertThat(sectors("2017-02-01")).containsExactly("XD");
    assertThat(sectors("2019-01-10")).containsExactly("XD", "NN");
  }

  @Test
  void theStateIsOfTheLastReportAndTheLifeOfTheLastOfAll() {
    RegisterEntry in2017 = on("2017-12-31");

    assertThat(in2017.sector()).isEqualTo("XD");
    assertThat(in2017.endedOn()).isEqualTo("2018-07-01");
    assertThat(in2017.exists(LocalDate.of(2018, 6, 30))).isTrue();
    assertThat(in2017.exists(LocalDate.of(2018, 7, 1))).isFalse();
    assertThat(on("2018-12-31").sector()).isEqualTo("NN");
  }

  @Test
  void beforeItsFirstReportAnOrganisationIsAsThatReportSays() {
    assertThat(on("2015-12-31").sector()).isEqualTo("XD");
    assertThat(RegisterEntry.on(List.of(), NOW)).isEmpty();
  }

  private static List<String> sectors(String knownOn) {
    return RegisterEntry.known(ENTRIES, LocalDate.parse(knownOn)).stream()
        .map(RegisterEntry::sector)
        .toList();
  }

  private static RegisterEntry on(String day) {
    return RegisterEntry.on(RegisterEntry.known(ENTRIES, NOW), LocalDate.parse(day)).orElseThrow();
  }

  private static RegisterEntry entry(
      String sector, String reportedOn, String knownFrom, String knownTo, String endedOn) {
    return new RegisterEntry(
        "A",
        "HTX",
        sector,
        "05431",
        "164",
        LocalDate.of(2014, 1, 1),
        day(endedOn),
        null,
        "active",
        null,
        null,
        LocalDate.parse(reportedOn),
        LocalDate.parse(knownFrom),
        day(knownTo),
        knownFrom);
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}

package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.gold.IndicatorValue;
import htx.gold.Trend;
import htx.table.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir private Path folder;

  @Test
  void anEmptyRecordKnowsNothing() {
    Ledger ledger = Ledger.in(folder);

    assertThat(ledger.made("gold.trend")).isEmpty();
    assertThat(ledger.taken("loan_ledger")).isEmpty();
    assertThat(ledger.version("gold.trend")).isEqualTo(-1);
    assertThat(ledger.content(Input.of(Trend.TABLE))).isEmpty();
  }

  @Test
  void theNextRunFindsWhatWasRecorded() {
    Ledger first = Ledger.in(folder.resolve("state"));
    Made loans = Made.of(Map.of("code", "c1", "tên tệp", "vay_QHT.csv"), "l1", 12);
    first.take("loan_ledger", new TreeSet<>(List.of("2018-01-15_quy/vay_QHT.csv#aa")));
    first.record(Map.of("silver.loan/loan_ledger", loans), Map.of("silver.loan", 4L));
    Ledger next = Ledger.in(folder.resolve("state"));

    assertThat(next.made("silver.loan/loan_ledger")).contains(loans);
    assertThat(next.taken("loan_ledger")).containsExactly("2018-01-15_quy/vay_QHT.csv#aa");
    assertThat(next.version("silver.loan")).isEqualTo(4);
  }

  @Test
  void filesAreTakenInTogetherWithTheStepThatTookThem() {
    Ledger.in(folder).take("loan_ledger", new TreeSet<>(List.of("a#1")));

    assertThat(Ledger.in(folder).taken("loan_ledger")).isEmpty();
  }

  @Test
  void whatIsToldOfTheFilesTakenIsACopy() {
    Ledger ledger = Ledger.in(folder);
    ledger.take("loan_ledger", new TreeSet<>(List.of("a#1")));
    ledger.taken("loan_ledger").clear();

    assertThat(ledger.taken("loan_ledger")).containsExactly("a#1");
  }

  @Test
  void aNewerRecordOfAStepReplacesTheOlder() {
    Ledger ledger = Ledger.in(folder);
    ledger.record(Map.of("gold.trend", made("t1")), Map.of("gold.trend", 1L));
    ledger.record(Map.of("gold.trend", made("t2")), Map.of("gold.trend", 2L));

    assertThat(ledger.content(Input.of(Trend.TABLE))).isEqualTo("gold.trend=t2");
    assertThat(ledger.version("gold.trend")).isEqualTo(2);
  }

  @Test
  void ofSeveralStepsThatWriteATableTheLastVersionCountsInWhateverOrderTheyEnd() {
    Ledger ledger = Ledger.in(folder);
    ledger.record(Map.of("silver.quarantine/b", made("q2")), Map.of("silver.quarantine", 6L));
    ledger.record(Map.of("silver.quarantine/a", made("q1")), Map.of("silver.quarantine", 5L));

    assertThat(ledger.version("silver.quarantine")).isEqualTo(6);
  }

  @Test
  void theContentOfATableIsThatOfAllItsPartsOrOfThoseNamed() {
    Ledger ledger = Ledger.in(folder);
    ledger.record(
        Map.of(
            "gold.indicator_value/loan", made("l1"),
            "gold.indicator_value/capital", made("c1"),
            "gold.indicator_value/chain", made("h1"),
            "gold.indicator_value_of_old/loan", made("o1"),
            "gold.trend", made("t1")),
        Map.of());

    assertThat(ledger.content(Input.of(IndicatorValue.TABLE)))
        .isEqualTo(
            "gold.indicator_value/capital=c1;"
                + "gold.indicator_value/chain=h1;"
                + "gold.indicator_value/loan=l1");
    assertThat(ledger.content(Input.of(IndicatorValue.TABLE, "loan", "capital")))
        .isEqualTo("gold.indicator_value/capital=c1;gold.indicator_value/loan=l1");
    assertThat(ledger.content(Input.of(IndicatorValue.TABLE, "support"))).isEmpty();
    assertThat(ledger.content(Input.of(Trend.TABLE))).isEqualTo("gold.trend=t1");
  }

  @Test
  void aRecordThatCannotBeReadIsNotTakenForAnEmptyOne() throws IOException {
    Path file = folder.resolve("ledger.json");
    Files.writeString(file, "{\"made\" : {\"gold.trend\" :");

    assertThatThrownBy(() -> Ledger.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The run record cannot be read: " + file);
  }

  private static Made made(String content) {
    return Made.of(Map.of(), content, 1);
  }
}

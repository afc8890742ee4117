package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.gold.IndicatorValue;
import htx.gold.Lending;
import htx.gold.Trend;
import htx.silver.Loan;
import htx.silver.Quarantine;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir private Path folder;

  private static final Part TREND = Part.whole(Trend.TABLE);
  private static final Part LOANS = new Part(Loan.TABLE, "loan_ledger");
  private static final Part REFUSED_LOANS = new Part(Quarantine.TABLE, "loan_ledger");
  private static final Part REFUSED_CAPITAL = new Part(Quarantine.TABLE, "fund_capital");
  private static final NamedStep LOANS_CLEANED = NamedStep.making(LOANS).and(REFUSED_LOANS);
  private static final FileKey LEDGER = FileKey.of("2018-01-15_quy/vay_QHT.csv#aa");
  private static final InputFingerprints BASIS =
      new InputFingerprints(new TreeMap<>(Map.of("code", "c1", "tên tệp", "vay_QHT.csv")));

  @Test
  void anEmptyRecordKnowsNothing() {
    Ledger ledger = Ledger.in(folder);

    assertThat(ledger.made("gold.trend")).isEmpty();
    assertThat(ledger.taken("loan_ledger")).isEmpty();
    assertThat(ledger.version(Trend.TABLE)).isEqualTo(-1);
    assertThat(ledger.content(TREND)).isEmpty();
    assertThat(ledger.mismatch(TREND)).isEmpty();
  }

  @Test
  void theNextRunFindsWhatWasRecorded() {
    Ledger first = Ledger.in(folder.resolve("state"));
    first.take("loan_ledger", new TreeSet<>(List.of(LEDGER)));
    first.mark(new VersionMismatches(new TreeMap<>(Map.of(TREND, new VersionMismatch(7, 5)))));
    first.record(LOANS_CLEANED, BASIS, PretendedResult.by(LOANS_CLEANED, 4, "l1"));
    Ledger next = Ledger.in(folder.resolve("state"));

    assertThat(next.made("silver.loan/loan_ledger"))
        .contains(new LedgerEntry(BASIS.fingerprints(), "l1", 1));
    assertThat(next.content(LOANS)).isEqualTo("l1");
    assertThat(next.content(REFUSED_LOANS)).isEqualTo("l1");
    assertThat(next.taken("loan_ledger")).containsExactly(LEDGER);
    assertThat(next.version(Loan.TABLE)).isEqualTo(4);
    assertThat(next.version(Quarantine.TABLE)).isEqualTo(4);
    assertThat(next.mismatch(TREND)).contains(new VersionMismatch(7, 5));
  }

  @Test
  void aRecordOfBeforeIsReadAsItIs() throws IOException {
    Files.writeString(
        folder.resolve("ledger.json"),
        """
        {
          "made" : {
            "silver.loan/loan_ledger" : {
              "inputs" : { "code" : "c1" }, "content" : "12:345", "rows" : 12
            }
          },
          "taken" : { "loan_ledger" : [ "2018-01-15_quy/vay#1/QHT.csv#aa" ] },
          "versions" : { "silver.loan" : 4 }
        }
        """);
    Ledger ledger = Ledger.in(folder);

    assertThat(ledger.content(LOANS)).isEqualTo("12:345");
    assertThat(ledger.taken("loan_ledger"))
        .containsExactly(new FileKey(new FileKey.Place("2018-01-15_quy", "vay#1/QHT.csv"), "aa"));
    assertThat(ledger.version(Loan.TABLE)).isEqualTo(4);
    assertThat(ledger.mismatch(LOANS)).isEmpty();
  }

  @Test
  void aFileIsNamedByDeliveryNameAndHash() {
    assertThat(FileKey.of("d/n#h").text()).isEqualTo("d/n#h");

    for (String wrong : List.of("d/n", "n#h", "/n#h", "d#h/n")) {
      assertThatThrownBy(() -> FileKey.of(wrong))
          .hasMessage("Expected delivery/name#hash, found " + wrong);
    }
  }

  @Test
  void filesAreTakenInTogetherWithTheStepThatTookThem() {
    Ledger.in(folder).take("loan_ledger", new TreeSet<>(List.of(LEDGER)));

    assertThat(Ledger.in(folder).taken("loan_ledger")).isEmpty();
  }

  @Test
  void whatIsToldOfTheFilesTakenIsACopy() {
    Ledger ledger = Ledger.in(folder);
    ledger.take("loan_ledger", new TreeSet<>(List.of(LEDGER)));
    ledger.taken("loan_ledger").clear();

    assertThat(ledger.taken("loan_ledger")).containsExactly(LEDGER);
  }

  @Test
  void aNewerRecordOfAStepReplacesTheOlder() {
    Ledger ledger = Ledger.in(folder);
    NamedStep trend = NamedStep.making(TREND);
    ledger.record(trend, BASIS, PretendedResult.by(trend, 1, "t1"));
    ledger.record(trend, BASIS, PretendedResult.by(trend, 2, "t2"));

    assertThat(ledger.content(TREND)).isEqualTo("t2");
    assertThat(ledger.version(Trend.TABLE)).isEqualTo(2);
  }

  @Test
  void ofSeveralStepsThatWriteATableTheLastVersionCountsInWhateverOrderTheyEnd() {
    Ledger ledger = Ledger.in(folder);
    NamedStep loans = NamedStep.making(REFUSED_LOANS);
    NamedStep capital = NamedStep.making(REFUSED_CAPITAL);
    ledger.record(capital, BASIS, PretendedResult.by(capital, 6, "q2"));
    ledger.record(loans, BASIS, PretendedResult.by(loans, 5, "q1"));

    assertThat(ledger.version(Quarantine.TABLE)).isEqualTo(6);
  }

  @Test
  void theContentOfATableIsThatOfAllItsPartsOrOfThoseNamed() {
    Ledger ledger = Ledger.in(folder);
    List<NamedStep> values =
        Stream.of("loan", "capital", "chain")
            .map(part -> NamedStep.making(new Part(IndicatorValue.TABLE, part)))
            .toList();
    values.forEach(
        step ->
            ledger.record(
                step,
                BASIS,
                PretendedResult.by(step, 1, step.makes().get(0).name().charAt(0) + "1")));
    NamedStep all = NamedStep.making(TREND, Input.of(IndicatorValue.TABLE));
    NamedStep two =
        NamedStep.making(
            Part.whole(Lending.TABLE), Input.of(IndicatorValue.TABLE, "loan", "capital"));
    Plan<Step> plan =
        Plan.of(
            Stream.of(values, List.of(all, two))
                .flatMap(List::stream)
                .map(Step.class::cast)
                .toList());

    assertThat(InputFingerprints.of(all, plan, ledger).content(IndicatorValue.TABLE))
        .isEqualTo(
            "gold.indicator_value/capital=c1;"
                + "gold.indicator_value/chain=c1;"
                + "gold.indicator_value/loan=l1");
    assertThat(InputFingerprints.of(two, plan, ledger).content(IndicatorValue.TABLE))
        .isEqualTo("gold.indicator_value/capital=c1;gold.indicator_value/loan=l1");
  }

  @Test
  void aRecordThatCannotBeReadIsNotTakenForAnEmptyOne() throws IOException {
    Path file = folder.resolve("ledger.json");
    Files.writeString(file, "{\"made\" : {\"gold.trend\" :");

    assertThatThrownBy(() -> Ledger.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The run record cannot be read: " + file);
  }
}

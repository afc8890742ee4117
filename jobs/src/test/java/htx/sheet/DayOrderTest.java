package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.Format;
import htx.contract.Layout;
import htx.quality.Cell;
import htx.source.CooperativeRegister;
import htx.table.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of founding days, as offices whose programs put the month first send them. */
class DayOrderTest {
  private static final Layout REGISTER = CooperativeRegister.CONTRACT.layout();

  /** Days that start with @ are date cells. */
  private static String refusal(String... days) {
    RawLine heading = new RawLine(1, List.of(RawCell.field(7, "Ngày thành lập")));
    Columns columns = Columns.of(REGISTER, List.of(heading));
    DayOrder order = new DayOrder(Format.Kind.WORKBOOK, columns);

    for (int i = 0; i < days.length; i++) {
      String day = days[i];
      Cell cell = day.startsWith("@") ? new Cell(Cell.Type.DATE, day.substring(1)) : Cell.text(day);
      order.line(new RawLine(i + 2, List.of(new RawCell(7, cell))));
    }

    return order.refusals().stream()
        .map(Message::words)
        .map(words -> words.en())
        .findFirst()
        .orElse("taken");
  }

  @Test
  void cellsUpToTheTwelfthAndTextsAfterItWereOpenedWithTheMonthFirst() {
    assertThat(
            refusal(
                "@2010-04-03",
                "@2011-06-05",
                "@2012-03-09",
                "@2012-01-12",
                "@2013-10-02",
                "@2014-11-08",
                "25/12/2016",
                "14/03/2015",
                "31/07/2014"))
        .isEqualTo(
            "Column \"Ngày thành lập\" was perhaps written or opened with the month first: 6 cells"
                + " hold days up to 12 only, 3 texts days after it");
  }

  @Test
  void oneCellAfterTheTwelfthOrOneTextBeforeItShowsThatTheyWereNot() {
    assertThat(
            refusal(
                "@2010-04-03",
                "@2011-06-05",
                "@2012-03-09",
                "@2012-01-12",
                "@2013-10-02",
                "@2014-11-18",
                "25/12/2016",
                "14/03/2015",
                "31/07/2014"))
        .isEqualTo("taken");
    assertThat(
            refusal(
                "@2010-04-03",
                "@2011-06-05",
                "@2012-03-09",
                "@2012-01-12",
                "@2013-10-02",
                "@2014-11-08",
                "25/12/2016",
                "04/03/2015",
                "31/07/2014"))
        .isEqualTo("taken");
  }

  @Test
  void fewDaysAndFirstsOfMonthsAreNoEvidence() {
    assertThat(refusal("@2010-04-03", "@2011-06-05", "25/12/2016")).isEqualTo("taken");
    assertThat(
            refusal(
                "@2010-04-01",
                "@2011-06-01",
                "@2012-03-01",
                "@2012-02-01",
                "@2013-10-01",
                "@2014-11-01",
                "25/12/2016",
                "14/03/2015"))
        .isEqualTo("taken");
  }

  @Test
  void aDayThatManyLinesShareIsEvidenceOnlyOnce() {
    // five merged on one day and six ended with the year: two days, which may well be chance
    assertThat(
            refusal(
                "@2017-05-04",
                "@2017-05-04",
                "@2017-05-04",
                "@2017-05-04",
                "@2017-05-04",
                "14/12/2018",
                "14/12/2018",
                "14/12/2018",
                "14/12/2018",
                "14/12/2018",
                "14/12/2018"))
        .isEqualTo("taken");
  }

  @Test
  void textsWithTheMonthFirstTellOfTheirNeighbours() {
    assertThat(refusal("12/25/2016", "03/14/2015", "07/31/2014", "03/05/2016"))
        .contains("with the month first");
    assertThat(refusal("25/12/2016", "02/13/2025", "03/05/2016")).isEqualTo("taken");
  }
}

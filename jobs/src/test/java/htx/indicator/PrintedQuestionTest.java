package htx.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.PublishedFigure;
import htx.testing.Rows;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PrintedQuestionTest {
  private static final LocalDate IN_2019 = LocalDate.of(2019, 12, 31);
  private static final List<Row> FIGURES =
      Rows.list(
          PublishedFigure.TABLE,
          """
          figure_id | printed_on | indicator     | period_start | period_end | unit | dimension | item | value | bound | known_from | known_to
          stock     | 2019-01-22 | coop_existing | 2018-01-01   | 2018-12-31 | 19   | all       | all  | 4     | exact | 2019-01-22 |
          of_164    | 2019-01-22 | coop_existing | 2018-01-01   | 2018-12-31 | 164  | sector    | NN   | 4     | exact | 2019-01-22 |
          later     | 2020-01-22 | coop_existing | 2019-01-01   | 2019-12-31 | 19   | all       | all  | 4     | exact | 2020-01-22 |
          restated  | 2018-01-22 | coop_existing | 2017-01-01   | 2017-12-31 | 19   | all       | all  | 4     | exact | 2018-01-22 | 2019-12-31
          """);

  @Test
  void onlyFiguresKnownOnTheDayAndNotYetRestatedAsk() {
    assertThat(PrintedQuestion.known(FIGURES, IN_2019))
        .extracting(PrintedQuestion::unit)
        .containsExactly("19", "164");
    assertThat(PrintedQuestion.known(FIGURES, LocalDate.of(2019, 12, 30)))
        .extracting(PrintedQuestion::unit)
        .containsExactly("19", "164", "19");
  }

  @Test
  void aPeriodIsAskedForOnceAsKnownWhenPrintedAndOnceAsKnownNow() {
    LocalDate start = LocalDate.of(2018, 1, 1);
    LocalDate end = LocalDate.of(2018, 12, 31);

    assertThat(PrintedQuestion.occasions(PrintedQuestion.known(FIGURES, IN_2019), IN_2019))
        .containsExactlyInAnyOrder(
            new Occasion(start, end, LocalDate.of(2019, 1, 22)), new Occasion(start, end, IN_2019));
    assertThat(PrintedQuestion.occasions(List.of(), IN_2019)).isEmpty();
  }
}

package htx.export.report;

import static htx.testing.Rows.list;
import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.MissingDelivery;
import htx.table.Language;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class NotSentTest {
  private static final List<Row> MISSING =
      list(
          MissingDelivery.TABLE,
          """
          source               | title_vi      | title_en     | sender | period_end | year | due_on     | needed | senders | state    | code
          cooperative_register | danh sách HTX | the register | 164    | 2018-12-14 | 2018 | 2019-01-31 | true   | 9       | not_sent | -
          cooperative_register | danh sách HTX | the register | 165    | 2018-12-14 | 2018 | 2019-01-31 | true   | 9       | refused  | D_TOTAL_MISMATCH
          loan_balance         | dư nợ         | balances     | QHT    | 2018-06-30 | 2018 | 2018-07-31 | false  | 7       | not_sent | -
          commune_status       | xã NTM        | the communes | all    | 2019-12-31 | 2019 | 2020-01-31 | true   | 1       | not_sent | -
          """);

  @Test
  void theNotesOfAYearNameThoseWhoHaveNotSentItAndWhatCouldNotBeTakenIn() {
    assertThat(NotSent.of(edition(Language.EN, 2018, MISSING)))
        .containsExactly(
            "Not up to date: 2/9 have not sent the register for the period to 2018-12-14 (due"
                + " 2019-01-31): Thành phố Thái Nguyên, Thành phố Sông Công (the file sent was"
                + " refused, D_TOTAL_MISMATCH). The tables lack them, which does not mean 0.",
            "Not up to date: 1/7 have not sent balances for the period to 2018-06-30 (due"
                + " 2018-07-31): Fund QHT.");
    assertThat(notes(2018, MISSING))
        .containsAll(NotSent.of(edition(Language.VI, 2018, MISSING)))
        .anyMatch(
            note ->
                note.startsWith(
                    "Chưa cập nhật: 2/9 nơi chưa gửi danh sách HTX kỳ đến 14/12/2018 (hạn"
                        + " 31/01/2019): Thành phố Thái Nguyên, Thành phố Sông Công (tệp đã gửi bị"
                        + " từ chối, D_TOTAL_MISMATCH). Các biểu thiếu phần này"));
  }

  @Test
  void aYearThatAllHaveSentSaysNothing() {
    assertThat(NotSent.of(edition(Language.EN, 2017, MISSING))).isEmpty();
    assertThat(NotSent.of(edition(Language.EN, 2019, MISSING)))
        .containsExactly(
            "Not up to date: 1/1 have not sent the communes for the period to 2019-12-31 (due"
                + " 2020-01-31). The tables lack them, which does not mean 0.");
  }

  private static List<String> notes(int year, List<Row> missing) {
    return NoteSections.of(edition(Language.VI, year, missing)).stream()
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  private static Edition edition(Language language, int year, List<Row> missing) {
    return new Edition(
        year,
        LocalDate.of(2019, 12, 31),
        SamplePublication.settings(language, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(table -> table.equals(MissingDelivery.TABLE) ? missing : List.of()));
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.DeliveredSheet.Outcome;
import htx.table.Message;
import htx.table.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardrailsTest {
  private static final List<UnitSlip> NO_SLIP = List.of();
  private static final Guardrails ONE_IN_TWENTY =
      new Guardrails(new BigDecimal("0.05"), new BigDecimal("0.02"), 3, false);

  @Test
  void figuresFromLinesThatAddUpArePublished() {
    assertThat(stops(sheet("loan_ledger", "a.csv", 100, 0), sheet("plan_target", "b.csv", 7, 0)))
        .isEmpty();
  }

  @Test
  void aFileWhoseLinesDoNotAddUpStopsThePublication() {
    assertThat(
            stops(
                sheet("loan_ledger", "a.csv", 100, 0),
                new SheetCounts(
                    "loan_ledger", "2018-01-15_quy/b.csv", Outcome.ACCEPTED, false, 100, 0, 0)))
        .containsExactly(
            new Words(
                "Không xuất bản: số dòng của 2018-01-15_quy/b.csv không khớp",
                "Not published: the lines of 2018-01-15_quy/b.csv do not add up"));
  }

  @Test
  void ofManySuchFilesTheFirstFiveAreNamed() {
    List<SheetCounts> sheets =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                n ->
                    new SheetCounts(
                        "loan_ledger", "d/" + n + ".csv", Outcome.ACCEPTED, false, 1, 0, 0))
            .toList();

    assertThat(words(ONE_IN_TWENTY.stops(sheets, NO_SLIP, List.of())))
        .extracting(Words::en)
        .containsExactly(
            "Not published: the lines of d/1.csv do not add up",
            "Not published: the lines of d/2.csv do not add up",
            "Not published: the lines of d/3.csv do not add up",
            "Not published: the lines of d/4.csv do not add up",
            "Not published: the lines of d/5.csv do not add up");
  }

  @Test
  void refusalsUpToTheLimitAreBorne() {
    // 4 of 100 and 5 of 100; the limit is 5 of 100
    assertThat(stops(sheet("loan_ledger", "a.csv", 96, 4))).isEmpty();
    assertThat(stops(sheet("loan_ledger", "a.csv", 95, 5))).isEmpty();
  }

  @Test
  void refusalsAboveTheLimitStopThePublication() {
    // 5 of 99 is 0.0505
    assertThat(stops(sheet("loan_ledger", "a.csv", 94, 5)))
        .containsExactly(
            new Words(
                "Không xuất bản: nguồn loan_ledger có 5/99 dòng bị từ chối, giới hạn 0,05",
                "Not published: of source loan_ledger, 5 of 99 lines were refused; the limit is"
                    + " 0.05"));
  }

  @Test
  void oneRefusalMoreThanTheLimitCountsHoweverManyLinesThereAre() {
    assertThat(stops(sheet("membership_roster", "a.csv", 95_000_000, 5_000_000))).isEmpty();
    assertThat(stops(sheet("membership_roster", "a.csv", 94_999_999, 5_000_001))).hasSize(1);
  }

  @Test
  void theShareIsThatOfAllFilesOfASourceAndOfNoOther() {
    // loans 8 of 160; plans 2 of 8; one file alone has 8 of 60
    assertThat(
            stops(
                sheet("plan_target", "p.csv", 6, 2),
                sheet("loan_ledger", "a.csv", 52, 8),
                sheet("loan_ledger", "b.csv", 100, 0)))
        .extracting(Words::vi)
        .containsExactly("Không xuất bản: nguồn plan_target có 2/8 dòng bị từ chối, giới hạn 0,05");
  }

  @Test
  void aSourceOfWhichNoLineWasJudgedStopsNothing() {
    assertThat(stops()).isEmpty();
    assertThat(stops(sheet("loan_ledger", "empty.csv", 0, 0))).isEmpty();
  }

  @Test
  void aSheetRefusedUnreadCountsAsManyLinesAsTheOthersOfItsSource() {
    SheetCounts unread = new SheetCounts("loan_ledger", "c.csv", Outcome.REFUSED, true, 0, 0, 0);

    // 100 and 50 lines, 75 on average: 75 of 225 are lost; among 30 such files 75 of 2,325
    assertThat(
            stops(
                sheet("loan_ledger", "a.csv", 100, 0),
                sheet("loan_ledger", "b.csv", 50, 0),
                unread))
        .extracting(Words::en)
        .containsExactly(
            "Not published: of source loan_ledger, 75 of 225 lines were refused; the limit is"
                + " 0.05");
    assertThat(
            ONE_IN_TWENTY.stops(
                Stream.concat(
                        IntStream.range(0, 30)
                            .mapToObj(n -> sheet("loan_ledger", n + ".csv", 75, 0)),
                        Stream.of(unread))
                    .toList(),
                NO_SLIP,
                List.of()))
        .isEmpty();
    assertThat(stops(unread)).hasSize(1);
  }

  @Test
  void whereNothingMayBeRefusedOneRefusalStopsThePublication() {
    Guardrails none = new Guardrails(BigDecimal.ZERO, BigDecimal.ZERO, 3, false);

    assertThat(none.stops(List.of(sheet("loan_ledger", "a.csv", 99, 0)), NO_SLIP, List.of()))
        .isEmpty();
    assertThat(none.stops(List.of(sheet("loan_ledger", "a.csv", 99, 1)), NO_SLIP, List.of()))
        .hasSize(1);
  }

  @Test
  void everythingThatStopsIsToldFilesFirst() {
    assertThat(
            stops(
                sheet("plan_target", "p.csv", 0, 1),
                new SheetCounts("loan_ledger", "d/a.csv", Outcome.ACCEPTED, false, 0, 1, 0)))
        .extracting(Words::en)
        .containsExactly(
            "Not published: the lines of d/a.csv do not add up",
            "Not published: of source loan_ledger, 1 of 1 lines were refused; the limit is 0.05",
            "Not published: of source plan_target, 1 of 1 lines were refused; the limit is 0.05");
  }

  @Test
  void linesInNoFigureAreBorneUpToTheirOwnLimit() {
    // 2 of 100, the limit; 1 of 49 is 0.0204
    assertThat(stops(lost("loan_balance", "a.csv", 100, 2))).isEmpty();
    assertThat(stops(lost("loan_balance", "a.csv", 49, 1)))
        .containsExactly(
            new Words(
                "Không xuất bản: nguồn loan_balance có 1/49 dòng đã nhận trỏ tới tổ chức hoặc khoản"
                    + " vay không có trong danh sách nên không vào số liệu nào, giới hạn 0,02",
                "Not published: of source loan_balance, 1 of 49 accepted lines name an organisation"
                    + " or loan that no list has and are in no figure; the limit is 0.02"));
  }

  @Test
  void theShareInNoFigureIsThatOfAllLinesASourceHasInItAndOfNoOther() {
    // balances 3 of 200; returns 3 of 100, however many were refused
    assertThat(
            stops(
                lost("loan_balance", "a.csv", 50, 3),
                lost("loan_balance", "b.csv", 150, 0),
                lost("annual_return", "r.xlsx", 100, 3),
                sheet("annual_return", "q.xlsx", 0, 5)))
        .extracting(Words::en)
        .containsExactly(
            "Not published: of source annual_return, 3 of 100 accepted lines name an organisation or"
                + " loan that no list has and are in no figure; the limit is 0.02");
  }

  @Test
  void aSheetInAnotherUnitIsNotPublishedAndSingleSlipsAre() {
    UnitSlip two = new UnitSlip("2019-01-21_165/htx_165_2018.xlsx", 2, "4690000001 5000 → 5");
    UnitSlip three = new UnitSlip("2019-01-21_164/htx_164_2018.xlsx", 3, "4690000002 1000 → 1");

    assertThat(words(ONE_IN_TWENTY.stops(List.of(), List.of(two, three), List.of())))
        .containsExactly(
            new Words(
                "Không xuất bản: số tiền trong 2019-01-21_164/htx_164_2018.xlsx gấp hoặc kém kỳ"
                    + " trước từ 300 lần ở 3 dòng (4690000002 1000 → 1)",
                "Not published: in 2019-01-21_164/htx_164_2018.xlsx money is 300 times or a 300th"
                    + " of the period before in 3 lines (4690000002 1000 → 1)"));
    assertThat(ONE_IN_TWENTY.stops(List.of(), List.of(two), List.of())).isEmpty();
  }

  @Test
  void whatIsOverdueStopsThePublicationOnlyWhereTheSettingsSaySo() {
    Missing overdue =
        new Missing(
            new Words("sổ cho vay", "loan ledger"),
            2021,
            LocalDate.of(2021, 12, 31),
            LocalDate.of(2022, 1, 31),
            true,
            7,
            List.of("QHT", "QTW F_CONFLICT"));
    Guardrails strict = new Guardrails(BigDecimal.ONE, BigDecimal.ONE, 3, true);

    assertThat(words(strict.stops(List.of(), NO_SLIP, List.of(overdue))))
        .containsExactly(
            new Words(
                "Không xuất bản: thiếu sổ cho vay kỳ đến 31/12/2021: 2/7 nơi chưa gửi (QHT, QTW"
                    + " F_CONFLICT); hạn 31/01/2022; số liệu năm 2021 là ước tính",
                "Not published: missing loan ledger to 2021-12-31: 2/7 have not sent (QHT, QTW"
                    + " F_CONFLICT); due 2022-01-31; figures of 2021 are estimates"));
    assertThat(ONE_IN_TWENTY.stops(List.of(), NO_SLIP, List.of(overdue))).isEmpty();
    assertThat(overdue.isOverdue(LocalDate.of(2022, 1, 31))).isFalse();
    assertThat(overdue.isOverdue(LocalDate.of(2022, 2, 1))).isTrue();
  }

  private static List<Words> stops(SheetCounts... sheets) {
    return words(ONE_IN_TWENTY.stops(List.of(sheets), NO_SLIP, List.of()));
  }

  private static List<Words> words(List<Message> stops) {
    return stops.stream().map(Message::words).toList();
  }

  private static SheetCounts sheet(String source, String file, long accepted, long refused) {
    return new SheetCounts(source, file, Outcome.ACCEPTED, true, accepted, refused, 0);
  }

  private static SheetCounts lost(String source, String file, long accepted, long lost) {
    return new SheetCounts(source, file, Outcome.ACCEPTED, true, accepted, 0, lost);
  }
}

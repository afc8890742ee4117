package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.run.RunReport;
import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import htx.table.Language;
import htx.table.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final Line MADE =
      new Line(
          "bronze.loan_ledger",
          Outcome.MADE,
          new Words("đổi: các tệp", "changed: files"),
          7536,
          1204,
          61250);
  private static final Line KEPT =
      new Line(
          "gold.trend",
          Outcome.PASSED,
          new Words("không có gì đổi", "nothing it reads changed"),
          12,
          0,
          0);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aRunIsToldInVietnameseWithVietnameseNumbers() {
    console(Language.VI).progress(MADE);
    console(Language.VI).summary(new RunReport(List.of(MADE, KEPT)));

    assertThat(told())
        .isEqualTo(
            """
            bronze.loan_ledger: làm mới, 7.536 dòng, 61,3 s
            bảng                kết quả        số dòng   từ chối     giây  vì sao
            bronze.loan_ledger  làm mới          7.536     1.204     61,3  đổi: các tệp
            gold.trend          giữ nguyên          12                     không có gì đổi
            """);
  }

  @Test
  void aRunIsToldInEnglishWithEnglishNumbers() {
    console(Language.EN).progress(MADE);
    console(Language.EN).summary(new RunReport(List.of(MADE, KEPT)));

    assertThat(told())
        .isEqualTo(
            """
            bronze.loan_ledger: made, 7,536 rows, 61.3 s
            table               outcome        rows  kept out  seconds  why
            bronze.loan_ledger  made          7,536     1,204     61.3  changed: files
            gold.trend          kept             12                     nothing it reads changed
            """);
  }

  @Test
  void aMessageIsSaidWithItsCodeInOneLanguage() {
    console(Language.VI).say(JobFault.STOP_UNBALANCED.of("d/a.csv"));
    console(Language.EN).say(JobFault.STOP_UNBALANCED.of("d/a.csv"));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "STOP_UNBALANCED: Không xuất bản: số dòng của d/a.csv không khớp",
            "STOP_UNBALANCED: Not published: the lines of d/a.csv do not add up");
  }

  private Console console(Language language) {
    return new Console(new PrintStream(out, true, StandardCharsets.UTF_8), language, true);
  }

  /** What a terminal shows, without the signs that clear a line, each line's end alone. */
  private String told() {
    return out.toString(StandardCharsets.UTF_8)
        .replaceFirst("\r\033\\[K", "")
        .replace("\r\033[K", "\n")
        .replace(System.lineSeparator(), "\n");
  }
}

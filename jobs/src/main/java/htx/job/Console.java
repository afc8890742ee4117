package htx.job;

import htx.run.RunReport;
import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import htx.table.Language;
import htx.table.Message;
import htx.table.Words;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person at a terminal, or a log, sees of a run: a line a step, and a table at the end. */
final class Console {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);
  private static final Words ROWS = new Words("dòng", "rows");
  private static final List<Words> HEADINGS =
      List.of(
          new Words("bảng", "table"),
          new Words("kết quả", "outcome"),
          new Words("số dòng", "rows"),
          new Words("từ chối", "kept out"),
          new Words("giây", "seconds"),
          new Words("vì sao", "why"));

  private final PrintStream out;
  private final Language language;
  private final boolean terminal;

  Console(PrintStream out, Language language, boolean terminal) {
    this.out = out;
    this.language = language;
    this.terminal = terminal;
  }

  /** Says that a step ended. */
  synchronized void progress(Line line) {
    if (line.outcome() == Outcome.PASSED) {
      return;
    }

    String text =
        String.format(
            "%s: %s, %s %s, %s s",
            line.step(),
            line.outcome().words().in(language),
            language.count(line.rows()),
            ROWS.in(language),
            language.seconds(line.millis()));

    if (terminal) {
      out.print("\r\033[K" + text);
      out.flush();
    } else {
      LOG.info("{}", text);
    }
  }

  /** Draws the table of a whole run. */
  void summary(RunReport report) {
    if (terminal) {
      out.print("\r\033[K");
    }

    List<String[]> rows = report.lines().stream().map(this::row).toList();
    String[] headings = HEADINGS.stream().map(words -> words.in(language)).toArray(String[]::new);
    int first = width(rows, headings, 0);
    int second = width(rows, headings, 1);
    String form = "%-" + first + "s  %-" + second + "s  %10s  %8s  %7s  %s%n";
    out.printf(form, (Object[]) headings);
    rows.forEach(row -> out.printf(form, (Object[]) row));
    out.flush();
  }

  /** Says a message with its code, by which the list of codes explains it. */
  void say(Message message) {
    out.println(message.code() + ": " + message.words().in(language));
  }

  void say(Words words) {
    out.println(words.in(language));
  }

  private String[] row(Line line) {
    return new String[] {
      line.step(),
      line.outcome().words().in(language),
      language.count(line.rows()),
      line.refused() == 0 ? "" : language.count(line.refused()),
      line.outcome() == Outcome.PASSED ? "" : language.seconds(line.millis()),
      line.reason().in(language)
    };
  }

  private static int width(List<String[]> rows, String[] headings, int column) {
    return Math.max(
        headings[column].length(),
        rows.stream().mapToInt(row -> row[column].length()).max().orElse(1));
  }
}

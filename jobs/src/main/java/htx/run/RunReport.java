package htx.run;

import htx.table.Words;
import java.util.List;

/** What came of a run, step by step. */
public record RunReport(List<Line> lines) {
  public RunReport {
    lines = List.copyOf(lines);
  }

  /** What came of one step: done or passed over, why, its rows, refusals and time. */
  public record Line(
      String step, Outcome outcome, Words reason, long rows, long refused, long millis) {}

  /** What a run did with a step. */
  public enum Outcome {
    MADE(new Words("làm mới", "made")),
    SAME(new Words("làm lại, không đổi", "made again, the same")),
    PASSED(new Words("giữ nguyên", "kept"));

    private final Words words;

    Outcome(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }
}

package htx.run;

import htx.lake.Commit;
import htx.run.Step.Content;
import htx.run.Step.Result;
import htx.table.Part;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a step says that it left behind, without having done anything. */
final class PretendedResult {
  private PretendedResult() {}

  /** Every part that the step makes, at one version of its table and with one content. */
  static Result by(Step step, long version, String content) {
    SortedMap<Part, Commit> parts = new TreeMap<>();
    step.makes().forEach(part -> parts.put(part, new Commit(version, 1, content)));

    return new Result(new Content(1, content), parts, 0);
  }
}

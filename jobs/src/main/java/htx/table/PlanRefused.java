package htx.table;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with what is declared, so that there is no plan. */
public final class PlanRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  PlanRefused(List<Words> problems) {
    super(
        "Các bước khai báo sai; the steps are wrongly declared:"
            + problems.stream()
                .map(problem -> "\n  - " + problem.vi() + "; " + problem.en())
                .collect(Collectors.joining()));
  }
}

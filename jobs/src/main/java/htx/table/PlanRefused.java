package htx.table;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with what is declared, so that there is no plan. */
public final class PlanRefused extends IllegalArgumentException implements Told {
  private static final long serialVersionUID = 1L;

  private final Words told;

  PlanRefused(List<Words> problems) {
    super(
        "Các bước khai báo sai; the steps are wrongly declared:"
            + problems.stream()
                .map(problem -> "\n  - " + problem.vi() + "; " + problem.en())
                .collect(Collectors.joining()));
    Words all = Words.joined(problems, "\n  - ");
    this.told =
        new Words(
            "Các bước khai báo sai:\n  - " + all.vi(),
            "The steps are wrongly declared:\n  - " + all.en());
  }

  @Override
  public Words told() {
    return told;
  }
}

package htx.run;

import htx.table.Plan;
import htx.table.PlanRefused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All steps by stage, and the plan that they are together.
 *
 * @param steps the steps of every stage
 * @param plan all of them, verified
 */
public record StagedPlan(Map<Stage, List<Step>> steps, Plan<Step> plan) {

  /**
   * Verifies them.
   *
   * @throws PlanRefused with all problems, where the steps are no plan
   */
  StagedPlan(Map<Stage, List<Step>> steps) {
    this(
        steps,
        Plan.of(Stream.of(Stage.values()).flatMap(stage -> steps.get(stage).stream()).toList()));
  }

  /** The steps of some stages, in the order of the plan. */
  public List<Step> of(Set<Stage> wanted) {
    return Stream.of(Stage.values())
        .filter(wanted::contains)
        .flatMap(stage -> steps.get(stage).stream())
        .toList();
  }
}

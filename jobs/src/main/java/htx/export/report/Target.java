package htx.export.report;

import htx.gold.PlanAttainment;
import htx.method.Percent;
import htx.table.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A plan's bounds as one entry: a number, at least, at most, or a range in words. */
final class Target {
  private Target() {}

  static Entry entry(Line plan, Measured measure, Language language) {
    boolean from = plan.has(PlanAttainment.LOWER_BOUND);
    boolean to = plan.has(PlanAttainment.UPPER_BOUND);

    if (from && to) {
      BigDecimal lower = measure.scaled(plan.number(PlanAttainment.LOWER_BOUND));
      BigDecimal upper = measure.scaled(plan.number(PlanAttainment.UPPER_BOUND));
      return lower.compareTo(upper) == 0
          ? new Entry.Quantity(lower, Shown.quantity(measure.decimals()))
          : new Entry.Words(
              written(lower, measure, language) + " - " + written(upper, measure, language));
    }

    if (from) {
      return bound(plan.number(PlanAttainment.LOWER_BOUND), measure, Shown.Form.AT_LEAST);
    }

    return to
        ? bound(plan.number(PlanAttainment.UPPER_BOUND), measure, Shown.Form.AT_MOST)
        : Entry.Absence.EMPTY;
  }

  /** What was reached in percent of the plan: of both ends of a range, the higher end first. */
  static Entry attained(Line plan, Language language) {
    if (!plan.has(PlanAttainment.RATIO_PERCENT) || !isRange(plan)) {
      return Entries.of(Optional.of(plan), PlanAttainment.RATIO_PERCENT, Shown.PERCENT);
    }

    BigDecimal ofLower = plan.number(PlanAttainment.RATIO_PERCENT);

    return Percent.ratio(
            plan.number(PlanAttainment.ACTUAL), plan.number(PlanAttainment.UPPER_BOUND))
        .<Entry>map(
            ofUpper ->
                new Entry.Words(percent(ofUpper, language) + " - " + percent(ofLower, language)))
        .orElse(Entry.Absence.NO_DATA);
  }

  private static boolean isRange(Line plan) {
    return plan.has(PlanAttainment.LOWER_BOUND)
        && plan.has(PlanAttainment.UPPER_BOUND)
        && plan.number(PlanAttainment.LOWER_BOUND)
                .compareTo(plan.number(PlanAttainment.UPPER_BOUND))
            != 0;
  }

  private static String percent(BigDecimal ratio, Language language) {
    return language.number(ratio.setScale(Shown.PERCENT.decimals(), RoundingMode.HALF_UP));
  }

  private static Entry bound(BigDecimal stored, Measured measure, Shown.Form form) {
    return new Entry.Quantity(measure.scaled(stored), Shown.quantity(measure.decimals()).as(form));
  }

  private static String written(BigDecimal value, Measured measure, Language language) {
    return language.number(value.setScale(measure.decimals(), RoundingMode.HALF_UP));
  }
}

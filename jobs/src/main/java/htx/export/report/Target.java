package htx.export.report;

import htx.gold.PlanAttainment;
import htx.table.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

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

  private static Entry bound(BigDecimal stored, Measured measure, Shown.Form form) {
    return new Entry.Quantity(measure.scaled(stored), Shown.quantity(measure.decimals()).as(form));
  }

  private static String written(BigDecimal value, Measured measure, Language language) {
    return language.number(value.setScale(measure.decimals(), RoundingMode.HALF_UP));
  }
}

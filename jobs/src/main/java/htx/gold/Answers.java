package htx.gold;

import htx.indicator.OrganisationStates;
import htx.table.Derivation;
import java.util.List;
import java.util.stream.Stream;

/**
 * How all answers follow from silver and reference tables, in an order in which they can run. Of
 * those that can start, the first does: what takes longest and waits for no other answer stands in
 * front, so that it does not run alone at the end.
 */
public final class Answers {
  public static final List<Derivation> DERIVATIONS =
      Stream.of(
              OrganisationStates.DERIVATIONS.stream(),
              Stream.of(DataQuality.DERIVATION),
              IndicatorValue.DERIVATIONS.stream(),
              RecomputedValue.DERIVATIONS.stream(),
              Stream.of(
                  Trend.DERIVATION,
                  SectorGrowth.DERIVATION,
                  DistrictRanking.DERIVATION,
                  ValueChain.DERIVATION,
                  Lending.DERIVATION,
                  PlanAttainment.DERIVATION,
                  Reconciliation.DERIVATION))
          .flatMap(answers -> answers)
          .toList();

  private Answers() {}
}

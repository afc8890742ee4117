package htx.gold;

import htx.table.Derivation;
import java.util.List;
import java.util.stream.Stream;

/** How all answers follow from silver and reference tables, in the order in which they run. */
public final class Answers {
  public static final List<Derivation> DERIVATIONS =
      Stream.of(
              // what takes longest is begun first
              Stream.of(Reconciliation.DERIVATION),
              IndicatorValue.DERIVATIONS.stream(),
              Stream.of(
                  DataQuality.DERIVATION,
                  Trend.DERIVATION,
                  SectorGrowth.DERIVATION,
                  DistrictRanking.DERIVATION,
                  ValueChain.DERIVATION,
                  Lending.DERIVATION,
                  PlanAttainment.DERIVATION))
          .flatMap(derivations -> derivations)
          .toList();

  private Answers() {}
}

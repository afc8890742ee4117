package htx.gold;

import htx.table.Derivation;
import java.util.List;
import java.util.stream.Stream;

/** How all answers follow from silver and reference tables, in the order in which they run. */
public final class Answers {
  public static final List<Derivation> DERIVATIONS =
      Stream.concat(
              IndicatorValue.DERIVATIONS.stream(),
              Stream.of(
                  Trend.DERIVATION,
                  SectorGrowth.DERIVATION,
                  DistrictRanking.DERIVATION,
                  ValueChain.DERIVATION,
                  Lending.DERIVATION,
                  PlanAttainment.DERIVATION,
                  Reconciliation.DERIVATION,
                  DataQuality.DERIVATION))
          .toList();

  private Answers() {}
}

package htx.gold;

import htx.indicator.OrganisationState;
import htx.indicator.OrganisationStates;
import htx.table.Derivation;
import htx.table.Table;
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
              MissingDelivery.DERIVATIONS.stream(),
              Stream.of(CrossCheck.DERIVATION, DataQuality.DERIVATION),
              IndicatorValue.DERIVATIONS.stream(),
              RecomputedValue.DERIVATIONS.stream(),
              Stream.of(
                  Trend.DERIVATION,
                  SectorGrowth.DERIVATION,
                  DistrictRanking.DERIVATION,
                  ValueChain.DERIVATION,
                  Lending.DERIVATION,
                  PlanAttainment.DERIVATION,
                  Reconciliation.DERIVATION,
                  RevisedValue.DERIVATION,
                  Revision.DERIVATION,
                  LateOrganisation.DERIVATION))
          .flatMap(answers -> answers)
          .toList();

  /** Tables that others are made of and that no reader is given. */
  public static final List<Table> UNPUBLISHED =
      List.of(OrganisationState.TABLE, RecomputedValue.TABLE, RevisedValue.TABLE);

  /** The checks, which stand behind what they check. */
  private static final List<Table> CHECKS =
      List.of(Reconciliation.TABLE, DataQuality.TABLE, CrossCheck.TABLE, MissingDelivery.TABLE);

  /** All tables that readers are given, in the order in which they are read. */
  public static final List<Table> TABLES =
      Stream.concat(
              DERIVATIONS.stream()
                  .map(Derivation::output)
                  .filter(table -> !CHECKS.contains(table))
                  .filter(table -> !UNPUBLISHED.contains(table)),
              CHECKS.stream())
          .distinct()
          .toList();

  private Answers() {}
}

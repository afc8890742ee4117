package htx.export.report;

import htx.gold.IndicatorValue;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.indicator.Unit;
import htx.method.WilsonInterval;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** A share of things that are counted: how many of how many, and what that leaves open. */
record Proportion(Indicator part, Indicator whole) {
  /** What is there once or not at all; money and tonnes are not. */
  private static final Set<Unit> COUNTED =
      Set.of(Unit.COOPERATIVES, Unit.GROUPS, Unit.UNIONS, Unit.PERSONS, Unit.LOANS, Unit.COMMUNES);

  /** The proportion that an indicator is, where it is one. */
  static Optional<Proportion> of(Indicator indicator) {
    return indicator
        .numerator()
        .flatMap(
            above ->
                indicator
                    .denominator()
                    .map(below -> new Proportion(Indicators.of(above), Indicators.of(below))))
        .filter(found -> new Measured(indicator).share())
        .filter(found -> found.part.unit().equals(found.whole.unit()))
        .filter(found -> COUNTED.contains(found.part.unit()));
  }

  /** Of how many it is the share in a district, on comparable boundaries. */
  Entry number(Edition edition, String district) {
    return new Measured(whole).entry(counted(edition, whole, district));
  }

  /** What the numbers of a district leave open at 95 %. */
  Optional<WilsonInterval> interval(Edition edition, String district) {
    return counted(edition, part, district)
        .flatMap(
            above ->
                counted(edition, whole, district)
                    .flatMap(
                        below ->
                            WilsonInterval.of(above.longValueExact(), below.longValueExact())));
  }

  private static Optional<BigDecimal> counted(
      Edition edition, Indicator indicator, String district) {
    return edition
        .figures()
        .indicator(indicator, edition.year(), Basis.COMPARABLE, Area.district(district), Group.ALL)
        .filter(line -> line.has(IndicatorValue.VALUE))
        .map(line -> line.number(IndicatorValue.VALUE));
  }
}

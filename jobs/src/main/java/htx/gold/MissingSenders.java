package htx.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import htx.contract.Schedule.From;
import htx.contract.SourceContract;
import htx.indicator.Family;
import htx.indicator.OrganisationState;
import htx.indicator.OrganisationStates;
import htx.silver.Grouping;
import htx.source.Contracts;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Table;
import htx.territory.Level;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Whose figures are missing behind the values of one family of indicators, by year. A fund's are
 * missing in every territory, a district's in its own and in the province's sum.
 *
 * @param sources the contracts whose files the values rest on
 */
record MissingSenders(Set<String> sources, SortedMap<Integer, Senders> years) {

  /**
   * Who has not sent one year.
   *
   * @param allDistricts whether no district has
   * @param allFunds whether no fund has
   * @param office whether the office has not that sends for all
   */
  record Senders(
      Set<String> districts,
      boolean allDistricts,
      Set<String> funds,
      boolean allFunds,
      boolean office) {}

  static MissingSenders of(Family family, List<Row> missing) {
    Set<String> sources = contracts(family).map(SourceContract::name).collect(Collectors.toSet());
    SortedMap<Integer, Senders> years = new TreeMap<>();
    missing.stream()
        .filter(row -> row.<Boolean>getAs(MissingDelivery.NEEDED.name()))
        .filter(row -> sources.contains(MissingDelivery.SOURCE.textIn(row)))
        .collect(Collectors.groupingBy(MissingDelivery.YEAR::wholeIn))
        .forEach((year, rows) -> years.put(year, senders(rows)));

    return new MissingSenders(sources, years);
  }

  /** Who sends what a family is counted from. */
  static Set<From> from(Family family) {
    Set<From> from = EnumSet.noneOf(From.class);
    contracts(family).map(contract -> contract.schedule().from()).forEach(from::add);

    return from;
  }

  /** Whether a row of {@link MissingDelivery} tells of what the values rest on. */
  Column isBehind() {
    return MissingDelivery.NEEDED.col().and(MissingDelivery.SOURCE.col().isin(sources.toArray()));
  }

  /** How many senders are missing behind a row of values. */
  Column number() {
    Column number = lit(0L);

    for (int year : years.keySet()) {
      Senders lacking = years.get(year);
      Column districts =
          when(isProvince(), lit((long) lacking.districts().size()))
              .when(isUnitOf(lacking), lit(1L))
              .otherwise(lit(0L));
      Column funds =
          when(isItemOf(lacking), lit(1L))
              .when(IndicatorValue.DIMENSION.is(Grouping.FUND), lit(0L))
              .otherwise(lit((long) lacking.funds().size()));
      Column all = districts.plus(funds).plus(lit(lacking.office() ? 1L : 0L));
      number = when(isIn(year), all).otherwise(number);
    }

    return number;
  }

  /** Whether a row of values would rest on nothing but what was not sent. */
  Column isAll() {
    Column isAll = lit(false);

    for (int year : years.keySet()) {
      Senders lacking = years.get(year);
      Column own =
          isUnitOf(lacking)
              .or(isItemOf(lacking))
              .or(lit(lacking.allDistricts()).and(isProvince()))
              .or(lit(lacking.allFunds() || lacking.office()));
      isAll = when(isIn(year), own).otherwise(isAll);
    }

    return isAll;
  }

  private static Column isIn(int year) {
    return year(IndicatorValue.PERIOD_END.col()).equalTo(year);
  }

  private static Column isProvince() {
    return IndicatorValue.LEVEL.is(Level.PROVINCE);
  }

  private static Column isUnitOf(Senders lacking) {
    return IndicatorValue.LEVEL
        .is(Level.DISTRICT)
        .and(IndicatorValue.UNIT.col().isin(lacking.districts().toArray()));
  }

  private static Column isItemOf(Senders lacking) {
    return IndicatorValue.DIMENSION
        .is(Grouping.FUND)
        .and(IndicatorValue.ITEM.col().isin(lacking.funds().toArray()));
  }

  private static Senders senders(List<Row> rows) {
    Set<String> districts = new TreeSet<>();
    Set<String> funds = new TreeSet<>();
    boolean office = false;
    int allDistricts = 0;
    int allFunds = 0;

    for (Row row : rows) {
      String sender = MissingDelivery.SENDER.textIn(row);
      int senders = MissingDelivery.SENDERS.wholeIn(row);

      if (From.EACH_DISTRICT.is(MissingDelivery.SENT_BY.textIn(row))) {
        districts.add(sender);
        allDistricts = senders;
      } else if (From.EACH_FUND.is(MissingDelivery.SENT_BY.textIn(row))) {
        funds.add(sender);
        allFunds = senders;
      } else {
        office = true;
      }
    }

    return new Senders(
        districts,
        !districts.isEmpty() && districts.size() == allDistricts,
        funds,
        !funds.isEmpty() && funds.size() == allFunds,
        office);
  }

  private static Stream<SourceContract> contracts(Family family) {
    Set<Table> read =
        family.reads().stream()
            .map(Input::table)
            .flatMap(MissingSenders::delivered)
            .collect(Collectors.toSet());

    return Contracts.ALL.stream().filter(contract -> read.contains(contract.target()));
  }

  /** The table itself, or those that the states of organisations are made of. */
  private static Stream<Table> delivered(Table table) {
    return table.equals(OrganisationState.TABLE)
        ? OrganisationStates.DERIVATIONS.stream()
            .map(Derivation::inputs)
            .flatMap(Collection::stream)
            .map(Input::table)
        : Stream.of(table);
  }
}

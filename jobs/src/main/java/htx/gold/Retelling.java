package htx.gold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import htx.indicator.AskedFor;
import htx.indicator.Family;
import htx.indicator.Indicators;
import htx.indicator.Occasion;
import htx.indicator.OrganisationState;
import htx.indicator.OrganisationStates;
import htx.indicator.Perimeter;
import htx.silver.Vintage;
import htx.table.Assumptions;
import htx.table.Field;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.Boundaries;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Values of one family that a publication stated and that are others now, computed again by today's
 * methods in the steps that lead from then to now.
 *
 * @param vintage the publication's name
 * @param knownOn the day of the last delivery that it rests on
 * @param comparableOn the day on whose boundaries its comparable series stand
 * @param family the family, with the indicators and groupings that differ
 * @param years the years in which they do
 */
record Retelling(
    String vintage, LocalDate knownOn, LocalDate comparableOn, Family family, Set<Integer> years) {
  /** The column that says how a value was computed again, one of {@link How}. */
  static final String HOW = "how";

  static final String VALUE = "retold";

  /** What of now a value has that is else as it was then. */
  enum How {
    /** The methods. */
    METHOD,
    /** The methods and boundaries. */
    BOUNDARY,
    /** The methods, boundaries, and what had not been heard of. */
    LATE
  }

  /** What is to be computed again, family by family, for the rows of a list. */
  static List<Retelling> of(Collection<Row> vintages, Collection<Row> revised) {
    Map<String, Row> byName =
        vintages.stream()
            .collect(Collectors.toMap(Vintage.VINTAGE::textIn, row -> row, (one, other) -> one));

    return byName.keySet().stream()
        .sorted()
        .flatMap(name -> ofOne(byName.get(name), ofVintage(name, revised)))
        .toList();
  }

  private static List<Row> ofVintage(String name, Collection<Row> revised) {
    return revised.stream().filter(row -> RevisedValue.VINTAGE.textIn(row).equals(name)).toList();
  }

  private static Stream<Retelling> ofOne(Row vintage, List<Row> revised) {
    return Indicators.FAMILIES.stream()
        .map(
            family -> {
              List<Row> own =
                  revised.stream()
                      .filter(row -> family.counts(RevisedValue.INDICATOR.textIn(row)))
                      .toList();
              return new Retelling(
                  Vintage.VINTAGE.textIn(vintage),
                  Vintage.KNOWN_ON.dayIn(vintage),
                  Vintage.COMPARABLE_ON.dayIn(vintage),
                  family.only(
                      texts(own, RevisedValue.INDICATOR), texts(own, RevisedValue.DIMENSION)),
                  own.stream()
                      .map(RevisedValue.YEAR::wholeIn)
                      .collect(Collectors.toCollection(TreeSet::new)));
            })
        .filter(retelling -> !retelling.family.dimensions().isEmpty());
  }

  private static Set<String> texts(List<Row> rows, Field field) {
    return rows.stream().map(field::textIn).collect(Collectors.toSet());
  }

  /**
   * The values, a row for each and each way to compute it again. What had not been heard of is
   * asked for as of the day after: both days are answered in one pass.
   */
  Dataset<Row> rows(Inputs inputs, Assumptions assumptions) {
    LocalDate dayAfter = knownOn.plusDays(1);
    boolean sameGround = Boundaries.of(inputs).sameOn(comparableOn, assumptions.comparableOn());
    Column ofThen =
        sameGround
            ? array(lit(How.METHOD.name()), lit(How.BOUNDARY.name()))
            : array(lit(How.BOUNDARY.name()));
    Column how =
        explode(
            when(Perimeter.KNOWN_ON.col().equalTo(lit(knownOn)), ofThen)
                .otherwise(array(lit(How.LATE.name()))));
    Dataset<Row> byGround =
        values(how, late(inputs, dayAfter, assumptions.knownOn()), assumptions, knownOn, dayAfter);

    return sameGround
        ? byGround
        : values(lit(How.METHOD.name()), inputs, assumptions.comparedOn(comparableOn), knownOn)
            .unionByName(byGround);
  }

  private Dataset<Row> values(
      Column how, Inputs inputs, Assumptions assumptions, LocalDate... days) {
    List<Occasion> asked =
        Stream.of(days)
            .flatMap(day -> years.stream().map(year -> Occasion.year(year, day)))
            .toList();
    Map<Table, Dataset<Row>> tables = new HashMap<>(inputs.tables());
    tables.put(
        OrganisationState.TABLE,
        OrganisationStates.compute(AskedFor.REPORT, inputs, assumptions, asked));
    Dataset<Row> values = family.values(new Inputs(tables, inputs.lists()), assumptions, asked);

    return values.select(
        Stream.of(
                Stream.of(
                    RevisedValue.VINTAGE.as(lit(vintage)),
                    how.as(HOW),
                    RevisedValue.YEAR.as(year(IndicatorValue.PERIOD_END.col())),
                    RevisedValue.PUBLISHED_VALUE.as(IndicatorValue.VALUE.col()).as(VALUE)),
                RevisedValue.OF_VALUE.stream()
                    .filter(field -> !field.equals(RevisedValue.YEAR))
                    .map(Field::col))
            .flatMap(columns -> columns)
            .toArray(Column[]::new));
  }

  private Inputs late(Inputs inputs, LocalDate dayAfter, LocalDate now) {
    Map<Table, Dataset<Row>> tables = new HashMap<>();
    inputs
        .tables()
        .forEach(
            (table, rows) ->
                tables.put(
                    table,
                    LateKnowledge.isOf(table)
                        ? LateKnowledge.with(table, rows, knownOn, dayAfter, now)
                        : rows));

    return new Inputs(tables, inputs.lists());
  }
}

package htx.indicator;

import static org.apache.spark.sql.functions.lit;

import htx.indicator.Places.Place;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Input;
import htx.table.Inputs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Indicators that are counted over the same base rows, all in one scan.
 *
 * @param name as stored
 * @param indicators what is measured
 * @param dimensions what base rows are grouped by beside their territory
 * @param reads what base rows are made of, the table of what is counted first
 * @param baseRows the rows counted over
 * @param ofReports whether there is a base row for each that is to report, whether it does or not
 */
public record Family(
    String name,
    List<Indicator> indicators,
    List<Dimension> dimensions,
    List<Input> reads,
    BaseRows baseRows,
    boolean ofReports) {

  /** A grouping of base rows: its name and the code that each row has in it, null where none. */
  record Dimension(String name, Column item) {
    /** All rows together. */
    static final Dimension ALL = new Dimension(Grouping.ALL, lit(Grouping.ALL.code()));

    Dimension(Grouping grouping, Column item) {
      this(grouping.code(), item);
    }
  }

  /**
   * Makes base rows: with an {@link Occasions#OCCASION}, the columns of {@link Places}, the
   * dimensions' items and whatever the indicators are counted over.
   */
  @FunctionalInterface
  interface BaseRows {
    Dataset<Row> rows(Inputs inputs, Assumptions assumptions, Occasions occasions);
  }

  /** A family counted from records that are complete. */
  Family(
      String name,
      List<Indicator> indicators,
      List<Dimension> dimensions,
      List<Input> reads,
      BaseRows baseRows) {
    this(name, indicators, dimensions, reads, baseRows, false);
  }

  public Family {
    indicators = List.copyOf(indicators);
    dimensions = List.copyOf(dimensions);
    reads = List.copyOf(reads);
    Set<String> codes = new HashSet<>();

    for (Indicator indicator : indicators) {
      if (!codes.add(indicator.code())) {
        throw new IllegalArgumentException(
            name + " declares the indicator " + indicator.code() + " twice");
      }
    }
  }

  /** What a derivation that computes this family reads: of states, those asked for. */
  public Input[] inputs(AskedFor askedFor) {
    return reads.stream()
        .map(
            input ->
                input.table().equals(OrganisationState.TABLE)
                    ? Input.of(input.table(), askedFor.code())
                    : input)
        .toArray(Input[]::new);
  }

  /** Whether an indicator is one of the family. */
  public boolean counts(String code) {
    return indicators.stream().anyMatch(indicator -> indicator.code().equals(code));
  }

  /** The same base rows with only some of the indicators and groupings, for a smaller question. */
  public Family only(Set<String> codes, Set<String> groupings) {
    return new Family(
        name,
        indicators.stream().filter(indicator -> codes.contains(indicator.code())).toList(),
        dimensions.stream().filter(dimension -> groupings.contains(dimension.name())).toList(),
        reads,
        baseRows,
        ofReports);
  }

  /**
   * The values of all indicators of the family for all occasions, territories and groups: the
   * columns of {@link Values}.
   */
  public Dataset<Row> values(Inputs inputs, Assumptions assumptions, List<Occasion> asked) {
    return values(inputs, assumptions, asked, Places.ALL);
  }

  /** The same on the boundaries of each occasion's last day alone. */
  public Dataset<Row> valuesOfTheDay(Inputs inputs, Assumptions assumptions, List<Occasion> asked) {
    return values(inputs, assumptions, asked, Places.ON_THE_DAY);
  }

  private Dataset<Row> values(
      Inputs inputs, Assumptions assumptions, List<Occasion> asked, List<Place> places) {
    Occasions occasions = new Occasions(asked);

    return Values.of(this, baseRows.rows(inputs, assumptions, occasions), occasions, places);
  }
}

package htx.indicator;

import htx.table.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * One thing that is measured: what it is called, what it means, and how it is counted.
 *
 * @param code as stored
 * @param acts what the definition rests on, in the order of their years
 * @param decimals decimals shown
 * @param absence what it means that a unit or group has no value
 * @param breaks the changes of definition in its series
 * @param since the first year in which there is something to measure, by its rule
 * @param numerator code of what a ratio divides, where that is an indicator
 * @param denominator code of what a ratio divides by, where that is an indicator
 */
public record Indicator(
    String code,
    String nameVi,
    String nameEn,
    String definitionVi,
    String definitionEn,
    List<Act> acts,
    Unit unit,
    PeriodType periodType,
    Direction direction,
    int decimals,
    Absence absence,
    List<Break> breaks,
    int since,
    Optional<String> numerator,
    Optional<String> denominator,
    Measure measure) {

  /** Whether a value stands for a day, a period, or is aimed at. */
  public enum PeriodType {
    STOCK,
    FLOW,
    TARGET
  }

  /** Which direction is better. */
  public enum Direction {
    MORE_IS_BETTER,
    LESS_IS_BETTER,
    NONE
  }

  /** What it means that a unit or group has no value where the province has one. */
  public enum Absence {
    /** Nothing of it occurred there: it is counted from records that are complete. */
    NOTHING,
    /** Nobody said, or there is nothing to divide by. */
    UNKNOWN
  }

  public Indicator {
    acts = List.copyOf(acts);
    breaks = List.copyOf(breaks);
  }

  /** The first year of an item's series that compares with the given one. */
  public int comparableSince(int year, String item) {
    return breaksOf(item)
        .filter(at -> at.inForce().getYear() <= year)
        .mapToInt(at -> at.lastParted(year))
        .max()
        .orElse(Integer.MIN_VALUE);
  }

  /** The change of definition that parts a year of an item's series from the year before. */
  public Optional<Break> breakIn(int year, String item) {
    return breaksOf(item).filter(at -> at.parts(year)).findFirst();
  }

  private Stream<Break> breaksOf(String item) {
    return breaks.stream().filter(at -> at.concerns(item));
  }

  static Declaration stock(String code, String vi, String en) {
    return new Declaration(code, vi, en, PeriodType.STOCK);
  }

  static Declaration flow(String code, String vi, String en) {
    return new Declaration(code, vi, en, PeriodType.FLOW);
  }

  static Declaration target(String code, String vi, String en) {
    return new Declaration(code, vi, en, PeriodType.TARGET);
  }

  /** An indicator being declared. The last word says how it is counted. */
  static final class Declaration {
    private final String code;
    private final String vi;
    private final String en;
    private final PeriodType periodType;
    private String definitionVi = "";
    private String definitionEn = "";
    private List<Act> acts = List.of();
    private Unit unit = Unit.COOPERATIVES;
    private Direction direction = Direction.NONE;
    private int decimals;
    private Absence absence = Absence.NOTHING;
    private List<Break> breaks = List.of();
    private int since = Integer.MIN_VALUE;

    private Declaration(String code, String vi, String en, PeriodType periodType) {
      this.code = code;
      this.vi = vi;
      this.en = en;
      this.periodType = periodType;
    }

    Declaration means(String inVietnamese, String inEnglish) {
      this.definitionVi = inVietnamese;
      this.definitionEn = inEnglish;
      return this;
    }

    Declaration after(List<Act> sources) {
      this.acts = sources;
      return this;
    }

    Declaration in(Unit counted) {
      this.unit = counted;
      return this;
    }

    Declaration showing(int places) {
      this.decimals = places;
      return this;
    }

    Declaration moreIsBetter() {
      this.direction = Direction.MORE_IS_BETTER;
      return this;
    }

    Declaration lessIsBetter() {
      this.direction = Direction.LESS_IS_BETTER;
      return this;
    }

    /** Counted from what is reported: one of whom nothing is stated is not one without any. */
    Declaration unknownWhereAbsent() {
      this.absence = Absence.UNKNOWN;
      return this;
    }

    Declaration broken(Break at) {
      this.breaks = List.of(at);
      return this;
    }

    /** Before that year no rule had it measured: there is no value, and none is missing. */
    Declaration measuredSince(int year) {
      this.since = year;
      return this;
    }

    /** The number of base rows that meet a condition. */
    Indicator counting(Column condition) {
      return measured(Measure.count(code, condition));
    }

    /** The number of different values in a column that is null where it does not count. */
    Indicator countingDistinct(Column counted) {
      return measured(Measure.distinct(code, counted));
    }

    /** The sum of what is stated; none where nothing is. */
    Indicator summing(Column stated) {
      return measured(Measure.sumOf(code, stated));
    }

    /** The same of a column of annual returns, with the sums of those who returned it twice. */
    Indicator summingReturned(Field stated) {
      return measured(Measure.sumOfMatched(code, stated.col(), ReturnRows.yearBefore(stated)));
    }

    /** One indicator's value over another's, exact and rounded once. */
    Indicator dividing(Indicator above, Indicator below) {
      return unknownWhereAbsent()
          .declared(
              Measure.ratio(above.measure(), below.measure()),
              Optional.of(above.code()),
              Optional.of(below.code()));
    }

    /** One measure over another, neither of them an indicator; exact and rounded once. */
    Indicator dividing(Measure above, Measure below) {
      return unknownWhereAbsent().measured(Measure.ratio(above, below));
    }

    Indicator measured(Measure measure) {
      return declared(measure, Optional.empty(), Optional.empty());
    }

    private Indicator declared(
        Measure measure, Optional<String> numerator, Optional<String> denominator) {
      return new Indicator(
          code,
          vi,
          en,
          definitionVi,
          definitionEn,
          acts,
          unit,
          periodType,
          direction,
          decimals,
          absence,
          breaks,
          since,
          numerator,
          denominator,
          measure);
    }
  }
}

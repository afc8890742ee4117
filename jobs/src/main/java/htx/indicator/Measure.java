package htx.indicator;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * How a value follows from the base rows of a group: parts that are aggregated, and the value and
 * the number of contributors made of them.
 *
 * @param parts what is aggregated over the base rows
 * @param value the value, from the parts' columns
 * @param contributors how many organisations, loans or events stand behind it, from the same
 * @param matched what those sum up to that state it for the year before too
 */
record Measure(List<Part> parts, Column value, Column contributors, Optional<Matched> matched) {

  /**
   * Of those that state a year and the year before: how many they are, and both sums, from the
   * parts' columns.
   */
  record Matched(Column number, Column before, Column value) {}

  private Measure(List<Part> parts, Column value, Column contributors) {
    this(parts, value, contributors, Optional.empty());
  }

  /**
   * One aggregate, made in two steps: base rows are added up by their places first, and what that
   * gives by territory and group.
   *
   * @param column its name in both steps
   * @param first an aggregate over base rows or, where it {@code parts} them, a column by whose
   *     values they are kept apart
   * @param parts whether the first step keeps rows apart by it
   * @param second the aggregate over the columns that the first step gave
   */
  record Part(String column, Column first, boolean parts, UnaryOperator<Column> second) {}

  Measure {
    parts = List.copyOf(parts);
  }

  /** How many base rows meet a condition. */
  static Measure count(String name, Column condition) {
    Part rows = summed(name, when(condition, lit(1L)).otherwise(lit(0L)));
    return new Measure(List.of(rows), col(name), col(name));
  }

  /** The sum of what base rows state; none where none states it. */
  static Measure sumOf(String name, Column stated) {
    return sumOf(name, stated, when(stated.isNotNull(), lit(1L)).otherwise(lit(0L)));
  }

  /** The sum of what base rows state, each with so many contributors behind it. */
  static Measure sumOf(String name, Column stated, Column behind) {
    return new Measure(
        List.of(summed(name, stated), summed(name + "_behind", behind)),
        col(name),
        coalesce(col(name + "_behind"), lit(0L)));
  }

  /** The same sum, and that of the base rows which state it for the year before too. */
  static Measure sumOfMatched(String name, Column stated, Column before) {
    Measure sum = sumOf(name, stated);
    Column both = stated.isNotNull().and(before.isNotNull());
    Part number = summed(name + "_matched", when(both, lit(1L)).otherwise(lit(0L)));
    Part earlier = summed(name + "_matched_before", when(both, before));
    Part value = summed(name + "_matched_value", when(both, stated));

    return new Measure(
        Stream.concat(sum.parts.stream(), Stream.of(number, earlier, value)).toList(),
        sum.value,
        sum.contributors,
        Optional.of(new Matched(col(number.column()), col(earlier.column()), col(value.column()))));
  }

  /** How many different values base rows have in a column that is null where it does not count. */
  static Measure distinct(String name, Column counted) {
    Part values = new Part(name, counted, true, column -> count_distinct(column));
    return new Measure(List.of(values), col(name), col(name));
  }

  /** The same with 0 where there is nothing to sum: nothing stated means that there is nothing. */
  Measure orNothing() {
    return new Measure(parts, coalesce(value, lit(0)), contributors);
  }

  /** The same, but none where the base rows differ in a column, such as hectares and head. */
  Measure withinOne(String name, Column same) {
    Part least = new Part(name + "_least", min(same), false, column -> min(column));
    Part most = new Part(name + "_most", max(same), false, column -> max(column));
    return new Measure(
        Stream.concat(parts.stream(), Stream.of(least, most)).toList(),
        when(col(least.column()).equalTo(col(most.column())), value),
        contributors);
  }

  /** The same, but none where another has no value. */
  Measure where(Measure other) {
    return new Measure(
        Stream.concat(parts.stream(), other.parts.stream()).toList(),
        when(other.value.isNotNull(), value),
        contributors);
  }

  /** One value over another, exact and rounded half up once; none over nothing. */
  static Measure ratio(Measure numerator, Measure denominator) {
    return new Measure(
        Stream.concat(numerator.parts.stream(), denominator.parts.stream()).toList(),
        Quotient.of(numerator.value, denominator.value),
        denominator.contributors);
  }

  private static Part summed(String name, Column stated) {
    return new Part(name, sum(stated), false, column -> sum(column));
  }
}

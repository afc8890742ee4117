package htx.quality;

import htx.table.Field;
import htx.table.Message;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the values of one line must keep. A rule is asked only where all of its columns have a
 * value, so that a missing value is reported once, as missing.
 *
 * @param columns the columns that it is about; the first is the one that the issue names
 * @param keeps whether the values keep it
 * @param issue what is told where they do not
 */
public record Rule(List<Field> columns, Keeps keeps, Message issue) implements Serializable {

  /** A predicate over read values. */
  @FunctionalInterface
  public interface Keeps extends Predicate<Values>, Serializable {}

  public Rule {
    columns = List.copyOf(columns);
  }

  public boolean brokenBy(Values values) {
    return columns.stream().allMatch(values::has) && !keeps.test(values);
  }

  /** The first day is not after the second. */
  public static Rule inOrder(Field first, Field second) {
    return new Rule(
        List.of(second, first),
        values -> !values.day(first).isAfter(values.day(second)),
        ValueFault.I_RULE_ORDER.of(second.words(), first.wordsWithin()));
  }

  /** A day is not after the last day that the file covers. */
  public static Rule notAfter(Field day, Field last) {
    return new Rule(
        List.of(day, last),
        values -> !values.day(day).isAfter(values.day(last)),
        ValueFault.V_DATE_RANGE.otherwise(day.words(), last.wordsWithin()));
  }

  /** A part is at most the whole. */
  public static Rule partOf(Field part, Field whole) {
    return new Rule(
        List.of(part, whole),
        values -> values.number(part).compareTo(values.number(whole)) <= 0,
        ValueFault.I_RULE_PART.of(part.words(), whole.wordsWithin()));
  }

  /** A number lies between two bounds, both allowed. */
  public static Rule between(Field column, String least, String most) {
    BigDecimal low = new BigDecimal(least);
    BigDecimal high = new BigDecimal(most);
    return new Rule(
        List.of(column),
        values ->
            values.number(column).compareTo(low) >= 0 && values.number(column).compareTo(high) <= 0,
        ValueFault.I_RULE_BOUNDS.of(column.words(), low, high));
  }

  /** None of the numbers is negative; a rule for each column. */
  public static List<Rule> notNegative(Field... columns) {
    return Arrays.stream(columns)
        .map(
            column ->
                new Rule(
                    List.of(column),
                    values -> values.number(column).signum() >= 0,
                    ValueFault.I_RULE_NEGATIVE.of(column.words())))
        .toList();
  }

  /** Money above what one organisation can have: as a rule, a slip of unit. */
  public static Rule plausible(Field column, String most) {
    BigDecimal high = new BigDecimal(most);
    return new Rule(
        List.of(column),
        values -> values.number(column).compareTo(high) <= 0,
        ValueFault.D_UNIT.of(column.words(), high));
  }
}

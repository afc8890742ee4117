package htx.quality;

import htx.table.Field;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the values of one line must keep. A rule is asked only where all of its columns have a
 * value, so that a missing value is reported once, as missing.
 *
 * @param code the code of the issue where it is broken
 * @param columns the columns that it is about; the first is the one that the issue names
 * @param keeps whether the values keep it
 * @param vi what is wrong and what is expected
 * @param en the same in English
 */
public record Rule(String code, List<Field> columns, Keeps keeps, String vi, String en)
    implements Serializable {

  /** A predicate over read values. */
  @FunctionalInterface
  public interface Keeps extends Predicate<Values>, Serializable {}

  public Rule {
    columns = List.copyOf(columns);
  }

  public boolean brokenBy(Values values) {
    return columns.stream().allMatch(values::has) && !keeps.test(values);
  }

  public Issue issue() {
    return new Issue(code, vi, en);
  }

  /** The first day is not after the second. */
  public static Rule inOrder(Field first, Field second) {
    return new Rule(
        "I_RULE_ORDER",
        List.of(second, first),
        values -> !values.day(first).isAfter(values.day(second)),
        second.vi() + " phải từ " + first.vi().toLowerCase(java.util.Locale.ROOT) + " trở đi",
        second.en() + " must not be before: " + first.en());
  }

  /** A day is not after the last day that the file covers. */
  public static Rule notAfter(Field day, Field last) {
    return new Rule(
        "V_DATE_RANGE",
        List.of(day, last),
        values -> !values.day(day).isAfter(values.day(last)),
        day.vi() + " không được sau " + last.vi().toLowerCase(java.util.Locale.ROOT),
        day.en() + " must not be after: " + last.en());
  }

  /** A part is at most the whole. */
  public static Rule partOf(Field part, Field whole) {
    return new Rule(
        "I_RULE_PART",
        List.of(part, whole),
        values -> values.number(part).compareTo(values.number(whole)) <= 0,
        part.vi() + " không được lớn hơn " + whole.vi().toLowerCase(java.util.Locale.ROOT),
        part.en() + " must not exceed: " + whole.en());
  }

  /** A number lies between two bounds, both allowed. */
  public static Rule between(Field column, String least, String most) {
    BigDecimal low = new BigDecimal(least);
    BigDecimal high = new BigDecimal(most);
    return new Rule(
        "I_RULE_BOUNDS",
        List.of(column),
        values ->
            values.number(column).compareTo(low) >= 0 && values.number(column).compareTo(high) <= 0,
        column.vi() + " phải từ " + least + " đến " + most,
        column.en() + " must be from " + least + " to " + most);
  }

  /** None of the numbers is negative; a rule for each column. */
  public static List<Rule> notNegative(Field... columns) {
    return Arrays.stream(columns)
        .map(
            column ->
                new Rule(
                    "I_RULE_NEGATIVE",
                    List.of(column),
                    values -> values.number(column).signum() >= 0,
                    column.vi() + " không được âm",
                    column.en() + " must not be negative"))
        .toList();
  }

  /** Money above what one organisation can have: as a rule, a slip of unit. */
  public static Rule plausible(Field column, String most) {
    BigDecimal high = new BigDecimal(most);
    return new Rule(
        "D_UNIT",
        List.of(column),
        values -> values.number(column).compareTo(high) <= 0,
        column.vi() + " lớn bất thường (trên " + most + " đồng); hãy kiểm tra đơn vị tính",
        column.en() + " is implausibly large (over " + most + " dong); check the unit");
  }
}

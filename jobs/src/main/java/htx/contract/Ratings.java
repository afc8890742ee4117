package htx.contract;

import htx.silver.RatingRule;
import htx.table.Language;
import htx.table.Words;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Which rating a circular gives for which points, and when it is in force. */
public final class Ratings implements Serializable {
  private static final Comparator<Grade> BEST_FIRST =
      Comparator.comparing(Grade::from).reversed().thenComparing(Grade::circular);

  private final List<Grade> grades;

  /**
   * A rating that a circular gives.
   *
   * @param from the least points
   * @param below the points of the next better rating; null for the best
   * @param validTo the first day no longer in force; null while there is none
   */
  private record Grade(
      String circular,
      String rating,
      String ratingVi,
      BigDecimal from,
      BigDecimal below,
      LocalDate validFrom,
      LocalDate validTo)
      implements Serializable {

    static Grade of(Row row) {
      return new Grade(
          row.getAs(RatingRule.CIRCULAR.name()),
          row.getAs(RatingRule.RATING.name()),
          row.getAs(RatingRule.RATING_VI.name()),
          row.getAs(RatingRule.SCORE_FROM.name()),
          row.getAs(RatingRule.SCORE_BELOW.name()),
          day(row, RatingRule.VALID_FROM.name()),
          day(row, RatingRule.VALID_TO.name()));
    }

    private static LocalDate day(Row row, String column) {
      Object day = row.getAs(column);

      return day == null ? null : LocalDate.parse(day.toString());
    }

    boolean inForceOn(LocalDate day) {
      return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    boolean holds(BigDecimal points) {
      return points.compareTo(from) >= 0 && (below == null || points.compareTo(below) < 0);
    }
  }

  private Ratings(List<Grade> grades) {
    this.grades = List.copyOf(grades);
  }

  /** The ratings of rows of {@link RatingRule#TABLE}. */
  public static Ratings of(List<Row> rows) {
    List<Grade> grades = new ArrayList<>(rows.stream().map(Grade::of).toList());
    grades.sort(BEST_FIRST);

    return new Ratings(grades);
  }

  /** The circulars in force on a day, each once. */
  public List<String> inForce(LocalDate day) {
    return grades.stream()
        .filter(grade -> grade.inForceOn(day))
        .map(Grade::circular)
        .distinct()
        .sorted()
        .toList();
  }

  /** All circulars, each once. */
  public List<String> circulars() {
    return grades.stream().map(Grade::circular).distinct().sorted().toList();
  }

  /** The rating that a circular gives for some points; empty where it gives none. */
  public Optional<String> rating(String circular, BigDecimal points) {
    return of(circular).stream()
        .filter(grade -> grade.holds(points))
        .map(Grade::rating)
        .findFirst();
  }

  /** A circular's ratings: "từ 80 tốt, …, dưới 50 yếu", "from 80 good, …, below 50 weak". */
  public Words told(String circular) {
    return new Words(
        told(circular, Language.VI, grade -> grade.ratingVi().toLowerCase(Locale.ROOT)),
        told(circular, Language.EN, Grade::rating));
  }

  private String told(String circular, Language language, Function<Grade, String> rating) {
    return of(circular).stream()
        .map(
            grade ->
                grade.from().signum() > 0 || grade.below() == null
                    ? language.say("từ ", "from ")
                        + points(grade.from(), language)
                        + " "
                        + rating.apply(grade)
                    : language.say("dưới ", "below ")
                        + points(grade.below(), language)
                        + " "
                        + rating.apply(grade))
        .collect(Collectors.joining(", "));
  }

  private List<Grade> of(String circular) {
    return grades.stream().filter(grade -> grade.circular().equals(circular)).toList();
  }

  private static String points(BigDecimal points, Language language) {
    BigDecimal shortest = points.stripTrailingZeros();
    return language.number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }
}

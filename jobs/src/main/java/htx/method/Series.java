package htx.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Values of years in order of the years; a year may lack its value. */
public record Series(List<Integer> years, List<BigDecimal> values) {
  public Series {
    years = List.copyOf(years);
    values = List.copyOf(values);

    if (years.size() != values.size()) {
      throw new IllegalArgumentException(
          years.size() + " years stand beside " + values.size() + " values");
    }

    for (int i = 1; i < years.size(); i++) {
      if (years.get(i) <= years.get(i - 1)) {
        throw new IllegalArgumentException(
            "The year " + years.get(i) + " does not follow " + years.get(i - 1));
      }
    }
  }

  public int size() {
    return years.size();
  }

  /** The value of a year; none where the series lacks it. */
  public Optional<BigDecimal> in(int year) {
    int place = years.indexOf(year);
    return place < 0 ? Optional.empty() : Optional.of(values.get(place));
  }

  /** The part of the series from one year to another, both included. */
  public Series between(int first, int last) {
    List<Integer> places =
        IntStream.range(0, size())
            .filter(place -> years.get(place) >= first && years.get(place) <= last)
            .boxed()
            .toList();
    return new Series(
        places.stream().map(years::get).toList(), places.stream().map(values::get).toList());
  }

  /** The mean of so many years up to and including one; none where one of them is lacking. */
  public Optional<BigDecimal> movingAverage(int year, int width) {
    Series window = between(year - width + 1, year);

    if (window.size() < width) {
      return Optional.empty();
    }

    BigDecimal sum = window.values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum.divide(BigDecimal.valueOf(width), Percent.SCALE, RoundingMode.HALF_UP));
  }
}

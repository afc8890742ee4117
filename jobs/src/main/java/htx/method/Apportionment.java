package htx.method;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts in percent of a whole, rounded so that they add up to the rounded percentage of their sum:
 * all are rounded down, and the units left over go to the largest remainders, by name where these
 * are equal.
 */
public final class Apportionment {
  private static final BigInteger UNITS = BigInteger.TEN.pow(Percent.SCALE + 2);

  private Apportionment() {}

  /**
   * The parts in percent.
   *
   * @param parts by name; may be negative
   * @param whole what they are percent of, positive
   */
  public static Map<String, BigDecimal> percent(Map<String, Long> parts, long whole) {
    if (whole <= 0) {
      throw new IllegalArgumentException("Nothing is a percentage of " + whole);
    }

    BigInteger of = BigInteger.valueOf(whole);
    Map<String, BigInteger> rounded = new TreeMap<>();
    Map<String, BigInteger> remainders = new TreeMap<>();
    BigInteger given = BigInteger.ZERO;

    for (Map.Entry<String, Long> part : parts.entrySet()) {
      BigInteger exact = BigInteger.valueOf(part.getValue()).multiply(UNITS);
      BigInteger remainder = exact.mod(of);
      BigInteger down = exact.subtract(remainder).divide(of);
      rounded.put(part.getKey(), down);
      remainders.put(part.getKey(), remainder);
      given = given.add(down);
    }

    long sum = parts.values().stream().mapToLong(Long::longValue).sum();
    BigInteger total =
        new BigDecimal(BigInteger.valueOf(sum).multiply(UNITS))
            .divide(new BigDecimal(of), 0, RoundingMode.HALF_UP)
            .toBigInteger();
    List<String> byRemainder = new ArrayList<>(remainders.keySet());
    // stable: equal remainders stay in order of name
    byRemainder.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
    int left = total.subtract(given).intValueExact();
    byRemainder
        .subList(0, left)
        .forEach(name -> rounded.computeIfPresent(name, (key, units) -> units.add(BigInteger.ONE)));

    Map<String, BigDecimal> percent = new TreeMap<>();
    rounded.forEach((name, units) -> percent.put(name, new BigDecimal(units, Percent.SCALE)));
    return percent;
  }
}

package htx.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each cooperative and union earned in one year, and how it was rated. */
final class Results {
  private static final long BILLION = 1_000_000_000;
  private static final long REVENUE = 21;
  private static final long SHARE = 22;
  private static final long PROFIT = 23;
  private static final long INCOME = 24;
  private static final long ASSETS = 25;
  private static final long TAX = 26;
  private static final long MANAGERS = 27;
  private static final long SCORE = 28;

  private final World world;
  private final Period period;
  private final Map<Organisation, Result> results = new HashMap<>();

  /** One organisation's year; amounts in dong, score and rating empty where it is not rated. */
  record Result(
      long revenue,
      long revenueWithMembers,
      long profit,
      long income,
      long assets,
      long tax,
      int managersBasic,
      int managersCollege,
      BigDecimal score,
      String circular) {

    String rating() {
      if (score == null) {
        return null;
      }

      double points = score.doubleValue();
      return points >= 80 ? "Tốt" : points >= 65 ? "Khá" : points >= 50 ? "Trung bình" : "Yếu";
    }
  }

  Results(World world, Period period) {
    this.world = world;
    this.period = period;
    List<Organisation> coops = new ArrayList<>();
    List<Organisation> unions = new ArrayList<>();

    for (Organisation one : world.organisations()) {
      if (one.standsAfter(period) && !one.is("THT")) {
        (one.is("HTX") ? coops : unions).add(one);
      }
    }

    double sum = coops.stream().mapToDouble(this::business).sum();
    double whole = world.calibration().year(period.year()).revenue() * (double) BILLION;
    coops.forEach(one -> results.put(one, result(one, whole * business(one) / sum)));
    unions.forEach(one -> results.put(one, result(one, 3.5e9 * one.weight)));
  }

  Result of(Organisation one) {
    return results.get(one);
  }

  private double business(Organisation one) {
    double activity =
        switch (Status.of(one, period)) {
          case ACTIVE -> 1;
          case SUSPENDED, CLOSING -> 0.12;
          case INACTIVE, ENDED -> 0.02;
        };
    boolean firstYear = one.foundedOn.getYear() == period.year();
    return one.weight * activity * (firstYear ? 0.3 : 1) * (0.85 + 0.3 * draw(REVENUE, one));
  }

  private Result result(Organisation one, double earned) {
    long revenue = rounded(earned);
    boolean loss = draw(PROFIT, one) < 0.06;
    double margin = loss ? -0.04 * draw(TAX, one) : 0.015 + 0.075 * draw(PROFIT, one);
    boolean agricultural = one.sector.equals("NN");
    double income = (agricultural ? 3.0 : 4.0) + (agricultural ? 1.5 : 1.0) * draw(INCOME, one);
    double ofToday = StrictMath.pow(1.055, period.year() - 2021);
    int later = Math.max(0, period.year() - 2014);
    BigDecimal score = score(one);
    return new Result(
        revenue,
        rounded(revenue * (0.25 + 0.5 * draw(SHARE, one))),
        rounded(revenue * margin),
        Math.round(income * ofToday * 100) * 10_000,
        rounded(revenue * (0.5 + 1.1 * draw(ASSETS, one)) + 40_000_000),
        rounded(revenue * (0.006 + 0.016 * draw(TAX, one))),
        1 + (int) (draw(MANAGERS, one) * 3.99),
        (int) (draw(MANAGERS + 100, one) * (1.6 + 0.25 * later)),
        score,
        score == null ? null : circular(one));
  }

  private BigDecimal score(Organisation one) {
    boolean grown = !one.foundedOn.isAfter(period.reportedOn().minusMonths(12));

    if (!grown || circular(one) == null || Status.of(one, period) != Status.ACTIVE) {
      return null;
    }

    // what lasts stays above 65 points in every year
    double points = 36 + 50 * one.quality + 14 * (yearly(SCORE, one) - 0.5);
    return BigDecimal.valueOf(Math.round(Math.max(20, Math.min(98, points)) * 2), 0)
        .divide(BigDecimal.valueOf(2))
        .setScale(1);
  }

  /** The circular by which an organisation is rated in the year; null where by none. */
  private String circular(Organisation one) {
    if (one.sector.equals("TD") || period.year() < 2017) {
      return null;
    }

    if (period.year() >= 2020) {
      return "01/2020/TT-BKHĐT";
    }

    return one.is("HTX") && one.sector.equals("NN") ? "09/2017/TT-BNNPTNT" : null;
  }

  /** Mostly the organisation's own bent, a little of the year. */
  private double draw(long aspect, Organisation one) {
    double own = world.seeds().fraction(aspect, one.number);
    return 0.7 * own + 0.3 * yearly(aspect, one);
  }

  private double yearly(long aspect, Organisation one) {
    return world.seeds().fraction(aspect + 1000L * period.year(), one.number);
  }

  /** To a tenth of a million, as most offices write it. */
  private static long rounded(double dong) {
    return Math.round(dong / 100_000) * 100_000;
  }
}

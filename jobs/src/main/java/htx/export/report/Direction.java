package htx.export.report;

import htx.gold.Trend;
import htx.table.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where a series is heading, in words that say no more than the test allows. */
record Direction(Line line, Measured measure, Language language) {
  private static final BigDecimal LEVEL = new BigDecimal("0.05");

  /** A p-value is never 0. */
  private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.001");

  /** The fewest years with which the test can reject at 5%: with four the least p is 1/12. */
  private static final int FEWEST_YEARS = 5;

  String words() {
    if (line.whole(Trend.YEARS_USED) < FEWEST_YEARS
        || !line.has(Trend.KENDALL_P)
        || !line.has(Trend.SLOPE)) {
      return language.say("Chuỗi ngắn, chưa kết luận", "Series too short to tell");
    }

    if (line.number(Trend.KENDALL_P).compareTo(LEVEL) >= 0
        || line.number(Trend.SLOPE).signum() == 0) {
      return language.say("Chưa rõ xu hướng", "No clear direction") + " (" + p() + ")";
    }

    boolean up = line.number(Trend.SLOPE).signum() > 0;
    return (up ? language.say("Tăng", "Rising") : language.say("Giảm", "Falling"))
        + language.say(", khoảng ", ", by about ")
        + slope()
        + language.say("/năm (", " a year (")
        + p()
        + ")";
  }

  private String slope() {
    BigDecimal shown =
        measure
            .scaled(line.number(Trend.SLOPE).abs())
            .setScale(Math.max(1, measure.decimals()), RoundingMode.HALF_UP);
    String unit = measure.share() ? language.say("điểm %", "points") : measure.unit(language);
    return language.number(shown) + " " + unit;
  }

  private String p() {
    BigDecimal p = line.number(Trend.KENDALL_P);

    return p.compareTo(LEAST_SHOWN) < 0
        ? "p < " + language.number(LEAST_SHOWN)
        : "p = " + language.number(p.setScale(3, RoundingMode.HALF_UP));
  }
}

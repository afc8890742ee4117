package htx.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an indicator is counted in, and what it is shown in: money is stored in đồng and shown in
 * millions or billions, shares are stored as fractions and shown in percent.
 *
 * @param vi the stored unit
 * @param en the same in English
 * @param shownVi the unit shown
 * @param shownEn the same in English
 * @param factor a stored value times this is the value shown
 */
public record Unit(String vi, String en, String shownVi, String shownEn, BigDecimal factor) {
  public static final Unit COOPERATIVES = counted("HTX", "cooperatives");
  public static final Unit GROUPS = counted("THT", "cooperative groups");
  public static final Unit UNIONS = counted("LHHTX", "cooperative unions");
  public static final Unit PERSONS = counted("người", "persons");

  /** Who is in two organisations counts twice. */
  public static final Unit PARTICIPATIONS = counted("lượt người", "participations");

  public static final Unit LOANS = counted("khoản", "loans");
  public static final Unit COMMUNES = counted("xã", "communes");
  public static final Unit CLASSES = counted("lớp", "classes");
  public static final Unit COURSES = counted("khóa", "courses");
  public static final Unit EVENTS = counted("hoạt động", "events");
  public static final Unit MODELS = counted("mô hình", "models");
  public static final Unit ATTENDANCES = counted("lượt người", "attendances");
  public static final Unit TONNES = counted("tấn", "tonnes");
  public static final Unit SCALE = counted("ha hoặc con", "hectares or head");
  public static final Unit YIELD = counted("tấn/ha hoặc tấn/con", "tonnes a hectare or head");
  public static final Unit MILLIONS =
      new Unit("đồng", "dong", "triệu đồng", "million dong", new BigDecimal("0.000001"));
  public static final Unit BILLIONS =
      new Unit("đồng", "dong", "tỷ đồng", "billion dong", new BigDecimal("0.000000001"));
  public static final Unit MILLIONS_A_MONTH =
      new Unit(
          "đồng/người/tháng",
          "dong a person and month",
          "triệu đồng/người/tháng",
          "million dong a person and month",
          new BigDecimal("0.000001"));
  public static final Unit SHARE =
      new Unit("tỷ lệ", "fraction", "%", "percent", new BigDecimal("100"));

  /** A stored value in the unit shown, rounded half up to the given decimals, once. */
  public BigDecimal shown(BigDecimal stored, int decimals) {
    return stored.multiply(factor).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Whether there is never less of it than nothing; of money there may be, as of a profit. */
  public boolean isNeverNegative() {
    return equals(SHARE) || factor.compareTo(BigDecimal.ONE) == 0;
  }

  private static Unit counted(String vi, String en) {
    return new Unit(vi, en, vi, en, BigDecimal.ONE);
  }
}

package htx.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit in which money is written, and the dong in it. */
public enum MoneyUnit {
  DONG(0, "đồng"),
  THOUSAND(3, "nghìn đồng"),
  MILLION(6, "triệu đồng"),
  BILLION(9, "tỷ đồng");

  private static final Pattern BRACKETS = Pattern.compile("^[ (\\[]+|[ )\\].]+$");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<times>nghìn|ngàn|triệu|tr\\.?|tỷ|tỉ|1(?<sign>[., ]?)000(?:\\k<sign>000){0,2})? ?"
              + "(?<money>(?:việt nam |vn )?đồng(?: (?:việt nam|vn))?|đ|vnd|vnđ)?");

  private final int power;
  private final String words;

  MoneyUnit(int power, String words) {
    this.power = power;
    this.words = words;
  }

  /** The unit that the words name; empty where they name none. */
  public static Optional<MoneyUnit> of(String words) {
    Matcher unit = UNIT.matcher(BRACKETS.matcher(Canonical.key(words)).replaceAll(""));

    if (!unit.matches() || (unit.group("times") == null && unit.group("money") == null)) {
      return Optional.empty();
    }

    String times = unit.group("times") == null ? "" : unit.group("times");
    boolean digits = times.startsWith("1");

    if (digits && unit.group("money") == null) {
      return Optional.empty();
    }

    return switch (digits ? times.replaceAll("[^0]", "") : times) {
      case "" -> Optional.of(DONG);
      case "nghìn", "ngàn", "000" -> Optional.of(THOUSAND);
      case "triệu", "tr", "tr.", "000000" -> Optional.of(MILLION);
      default -> Optional.of(BILLION);
    };
  }

  public String words() {
    return words;
  }

  /** What is written in this unit, in another one. */
  public BigDecimal in(MoneyUnit other, BigDecimal written) {
    return written.scaleByPowerOfTen(power - other.power);
  }

  BigDecimal inDong(BigDecimal written) {
    return written.scaleByPowerOfTen(power);
  }
}

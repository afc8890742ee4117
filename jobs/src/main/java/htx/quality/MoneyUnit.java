package htx.quality;

import java.math.BigDecimal;
import java.util.Optional;

/** A unit in which money is written, and the dong in it. */
public enum MoneyUnit {
  DONG(0, "đồng"),
  THOUSAND(3, "nghìn đồng"),
  MILLION(6, "triệu đồng"),
  BILLION(9, "tỷ đồng");

  private final int power;
  private final String words;

  MoneyUnit(int power, String words) {
    this.power = power;
    this.words = words;
  }

  /** The unit that the words name; empty where they name none. */
  public static Optional<MoneyUnit> of(String words) {
    return switch (Canonical.key(words)) {
      case "đồng", "đ", "vnd", "vnđ", "đồng việt nam" -> Optional.of(DONG);
      case "nghìn đồng", "ngàn đồng", "nghìn", "ngàn", "1.000 đồng", "1000 đồng", "1.000đ" ->
          Optional.of(THOUSAND);
      case "triệu đồng", "triệu", "tr.đồng", "tr.đ", "trđ" -> Optional.of(MILLION);
      case "tỷ đồng", "tỉ đồng", "tỷ", "tỉ" -> Optional.of(BILLION);
      default -> Optional.empty();
    };
  }

  public String words() {
    return words;
  }

  BigDecimal inDong(BigDecimal written) {
    return written.scaleByPowerOfTen(power);
  }
}

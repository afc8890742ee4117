package htx.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The statements of all funds' capital, which the provincial fund sends twice a year. */
final class CapitalFiles {
  private static final Map<String, String> WORDS =
      Map.of(
          "charter", "vốn điều lệ",
          "received", "vốn tiếp nhận, ủy thác",
          "mobilised", "vốn huy động",
          "other_equity", "vốn chủ sở hữu khác");

  private final World world;

  CapitalFiles(World world) {
    this.world = world;
  }

  void write(Landing landing) {
    for (int year = world.settings().firstYear(); year <= world.settings().lastYear(); year++) {
      LocalDate middle = LocalDate.of(year, 6, 30);
      LocalDate end = LocalDate.of(year, 12, 31);
      landing.text(LocalDate.of(year, 7, 12), "quy", fileName(middle), text(middle));
      landing.text(LocalDate.of(year + 1, 1, 15), "quy", fileName(end), text(end));
    }
  }

  private static String fileName(LocalDate day) {
    return "von_" + day + ".csv";
  }

  private String text(LocalDate day) {
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "; đơn vị tính: tỷ đồng\n")
            .append("nguon;loai_von;so_tien\n");

    for (Calibration.Capital capital : world.calibration().capital()) {
      text.append(capital.fund()).append(';').append(WORDS.get(capital.kind())).append(';');
      text.append(Notation.number(amount(capital.at(), day))).append('\n');
    }

    if (world.events().has(fileName(day), Mistake.UNKNOWN_NAME)) {
      text.append("Quỹ chưa rõ tên;vốn điều lệ;0,5\n");
    }

    return text.toString();
  }

  private BigDecimal amount(List<BigDecimal> at, LocalDate day) {
    int year = day.getYear() - world.calibration().firstYear();
    BigDecimal end = at(at, year);

    if (day.getMonthValue() == 12) {
      return end;
    }

    BigDecimal before = at(at, year - 1);
    return end.add(before).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal at(List<BigDecimal> at, int year) {
    return at.get(Math.max(0, Math.min(at.size() - 1, year)));
  }
}

package htx.export.pairs;

import htx.export.report.ReportRow;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the lines of a table are about, by the names they bear. */
final class Named {
  private static final Map<String, String> INDICATORS =
      Indicators.ALL.stream().collect(Collectors.toMap(Indicator::nameVi, Indicator::code));

  /** An indicator, or the part of it that an item is. */
  record Line(String indicator, String item) {}

  private String last = "";

  /** What a line is about; a line that begins with "of which" is about the one before. */
  Optional<Line> next(ReportRow row) {
    String name = Printed.words(row, 1).replaceFirst("^- ", "");

    if (row.kind() == ReportRow.Kind.GROUP) {
      return Optional.empty();
    }

    if (name.equals("Trong đó: nông nghiệp")) {
      return Optional.of(new Line(last, "NN"));
    }

    if (name.equals("Vốn điều lệ của Quỹ hỗ trợ phát triển HTX tỉnh")) {
      return Optional.of(new Line("fund_charter_capital", "QHT"));
    }

    if (!INDICATORS.containsKey(name)) {
      throw new IllegalArgumentException("No indicator is called " + name);
    }

    last = INDICATORS.get(name);

    return Optional.of(new Line(last, "all"));
  }
}

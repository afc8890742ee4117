package htx.sheet;

import htx.contract.Covering;
import htx.quality.Canonical;
import htx.quality.Dates;
import htx.quality.MoneyUnit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above the headings state: the period covered and the money unit. */
final class TitleLines {
  private static final Pattern PERIOD =
      Pattern.compile("từ (?:ngày )?([\\d/.-]+) đến (?:hết )?(?:ngày )?([\\d/.-]+\\d)");
  private static final Pattern UNIT = Pattern.compile("(?:đơn vị(?: tính)?|đvt) ?: ?([^()]+)");

  private LocalDate first;
  private LocalDate last;
  private String unit;

  void line(RawLine line) {
    for (RawCell cell : line.cells()) {
      String key = Canonical.key(cell.text());
      Matcher period = PERIOD.matcher(key);

      if (first == null && period.find()) {
        Optional<LocalDate> from = Dates.written(period.group(1));
        Optional<LocalDate> to = Dates.written(period.group(2));

        if (from.isPresent() && to.isPresent()) {
          first = from.get();
          last = to.get();
        }
      }

      Matcher stated = UNIT.matcher(key);

      if (unit == null && stated.find()) {
        unit = moneyIn(stated.group(1));
      }
    }
  }

  /** The days stated; empty where none are. */
  Optional<Covering.Days> days() {
    return first == null ? Optional.empty() : Optional.of(new Covering.Days(first, last));
  }

  /** The money unit stated; empty where none is. */
  Optional<MoneyUnit> unit() {
    return unit == null ? Optional.empty() : MoneyUnit.of(unit);
  }

  /** The first of several units that is one of money. */
  private static String moneyIn(String stated) {
    for (String one : stated.split("[,;]", -1)) {
      if (MoneyUnit.of(one).isPresent()) {
        return one.strip();
      }
    }
    return null;
  }
}

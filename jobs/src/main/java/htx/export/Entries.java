package htx.export;

import htx.gold.IndicatorValue;
import htx.table.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries made from the gold tables' lines; no line or no value is the mark of no data. */
final class Entries {
  private Entries() {}

  /** A column of a line as it is stored. */
  static Entry of(Optional<Line> line, Field field, Shown shown) {
    return of(line, field, shown, Scale.ONE);
  }

  /** A column of a line in the unit that a scale gives. */
  static Entry of(Optional<Line> line, Field field, Shown shown, BigDecimal scale) {
    return line.filter(found -> found.has(field))
        .<Entry>map(found -> new Entry.Quantity(found.number(field).multiply(scale), shown))
        .orElse(Entry.Absence.NO_DATA);
  }

  /** An indicator of the whole unit in a year, in the indicator's unit. */
  static Entry indicator(Edition edition, String code, int year, Area area, Group group) {
    return Measures.of(code)
        .entry(
            edition
                .figures()
                .indicator(code, year, area, group)
                .filter(line -> line.has(IndicatorValue.VALUE))
                .map(line -> line.number(IndicatorValue.VALUE)));
  }

  static Entry words(String text) {
    return new Entry.Words(text);
  }

  /** A line of a kind with a number, a name, and nothing in the columns that are left. */
  static ReportRow heading(ReportRow.Kind kind, String number, String name, int columns) {
    List<Entry> entries = new ArrayList<>();
    entries.add(words(number));
    entries.add(words(name));
    while (entries.size() < columns) {
      entries.add(Entry.Absence.EMPTY);
    }

    return new ReportRow(kind, entries);
  }
}

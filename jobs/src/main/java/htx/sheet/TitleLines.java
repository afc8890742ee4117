package htx.sheet;

import htx.contract.Covering;
import htx.contract.Format;
import htx.quality.Canonical;
import htx.quality.Cell;
import htx.quality.Dates;
import htx.quality.MoneyUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above the headings state, and where: the period covered and the money unit. */
final class TitleLines {
  private static final String DAY = "(\\d{1,2} tháng \\d{1,2} năm \\d{4}|[\\d/.-]*\\d)";
  private static final Pattern PERIOD =
      Pattern.compile("từ (?:ngày )?" + DAY + ",? (?:đến|tới) (?:hết )?(?:ngày )?" + DAY);
  // in the older style of tone marks, as keys are: qúy, kế họach
  private static final Pattern YEAR =
      Pattern.compile(".*(?:năm|qúy (?:[iv]{1,3}|[1-4]) ?[/-]) ?((?:19|20)\\d{2})[).]?");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern ANOTHER_YEAR =
      Pattern.compile(
          ".*(?:so với|cùng kỳ|nghị định|thông tư|quyết định|luật|nghị quyết|công văn|kế họach"
              + "|giai đọan|căn cứ|theo |từ năm|đến năm|tới năm|trước năm|sau năm|năm trước"
              + "|tháng \\d{1,2} năm|\\d/\\d).*");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<label>đơn vị tính|đvt|đ\\.v\\.t|đv tính|đơn vị(?= ?:)) ?[:=-]? ?\\(?(?<unit>[^()]*)");
  private static final Pattern MONEY =
      Pattern.compile(".*(?:triệu|tỷ|tỉ|nghìn|ngàn|vnd|vnđ|usd|đô la|đồng$).*");
  private static final int SHORTEST_UNIT = 3;

  private final Format.Kind kind;
  private final Map<MoneyUnit, String> units = new TreeMap<>();
  private final List<Stated> years = new ArrayList<>();
  private Covering.Days days;
  private String placeOfDays = "";
  private Stated unknownUnit;

  TitleLines(Format.Kind kind) {
    this.kind = kind;
  }

  /** Something stated in a cell, as it is written there. */
  record Stated(String place, String text) {}

  void line(RawLine line) {
    Iterator<RawCell> cells =
        line.cells().stream().filter(cell -> !cell.cell().isBlank()).iterator();

    while (cells.hasNext()) {
      RawCell cell = cells.next();
      String key = Canonical.key(cell.text());
      String place = where(cell, line);
      period(key, place);
      year(key, place);
      Matcher unit = UNIT.matcher(key);

      if (unit.find()) {
        // the unit may stand in the next cell
        boolean beside = unit.group("unit").isBlank() && cells.hasNext();
        String stated = beside ? Canonical.key(cells.next().text()) : unit.group("unit").strip();
        unit(stated, unit.group("label"), cell.cell(), place);
      } else if (key.length() >= SHORTEST_UNIT) {
        MoneyUnit.of(key).ifPresent(alone -> units.putIfAbsent(alone, place));
      }
    }
  }

  /** The days stated; empty where none are. */
  Optional<Covering.Days> days() {
    return Optional.ofNullable(days);
  }

  /** The cell that states the days. */
  String placeOfDays() {
    return placeOfDays;
  }

  /** The years of which the titles say that the sheet is about them. */
  List<Stated> years() {
    return years;
  }

  /** The money units stated, each with the first cell that does. */
  Map<MoneyUnit, String> units() {
    return units;
  }

  /** What is stated as a unit, but is none of money. */
  Optional<Stated> unknownUnit() {
    return Optional.ofNullable(unknownUnit);
  }

  private void period(String key, String place) {
    Matcher period = PERIOD.matcher(key);

    if (days == null && period.find()) {
      Optional<LocalDate> from = day(period.group(1));
      Optional<LocalDate> to = day(period.group(2));

      if (from.isPresent() && to.isPresent()) {
        days = new Covering.Days(from.get(), to.get());
        placeOfDays = place;
      }
    }
  }

  private static Optional<LocalDate> day(String written) {
    return Dates.written(written.replace(" tháng ", "/").replace(" năm ", "/"));
  }

  private void year(String key, String place) {
    Matcher year = YEAR.matcher(key);

    if (year.matches()
        && ANY_YEAR.matcher(key).results().count() == 1
        && !ANOTHER_YEAR.matcher(key).matches()) {
      years.add(new Stated(place, year.group(1)));
    }
  }

  private void unit(String stated, String label, Cell cell, String place) {
    Optional<MoneyUnit> money = moneyIn(stated);

    if (money.isPresent()) {
      units.putIfAbsent(money.get(), place);
    } else if (unknownUnit == null
        && (!label.equals("đơn vị") || MONEY.matcher(stated).matches())) {
      unknownUnit = new Stated(place, cell.canonical());
    }
  }

  /** The first of several units that is one of money. */
  private static Optional<MoneyUnit> moneyIn(String stated) {
    Optional<MoneyUnit> whole = MoneyUnit.of(stated);

    if (whole.isPresent()) {
      return whole;
    }

    for (String one : stated.split("[,;/]| và ", -1)) {
      if (MoneyUnit.of(one).isPresent()) {
        return MoneyUnit.of(one);
      }
    }

    return Optional.empty();
  }

  private String where(RawCell cell, RawLine line) {
    return kind.where(cell.column(), line.line());
  }
}

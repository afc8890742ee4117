package htx.sheet;

import htx.contract.Covering;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.MoneyUnit;
import htx.sheet.stored.DeliveredFile;
import htx.sheet.stored.Surroundings;
import htx.table.Message;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for all lines of a sheet by its file's name, its titles and its headings, and where
 * these contradict each other.
 */
final class Frame {
  private final Layout layout;
  private final DeliveredFile file;
  private final TitleLines titles;
  private final Columns columns;
  private final List<Message> refusals = new ArrayList<>();
  private final Optional<MoneyUnit> unit;
  private Surroundings surroundings = Surroundings.UNKNOWN;

  Frame(Layout layout, DeliveredFile file, TitleLines titles, Columns columns) {
    this.layout = layout;
    this.file = file;
    this.titles = titles;
    this.columns = columns;
    this.unit = unitOfSheet();
    surround(layout.fileName().parts(file.name()));
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The money unit of columns that state none; empty where nothing states one. */
  Optional<MoneyUnit> unit() {
    return unit;
  }

  List<Message> refusals() {
    return refusals;
  }

  /** The conflict between the unit of the sheet and one that a line below the headings states. */
  Optional<Message> conflictWith(RawLine line) {
    TitleLines below = new TitleLines(layout.format().kind());
    below.line(line);

    return below.units().entrySet().stream()
        .filter(stated -> unit.filter(stated.getKey()::equals).isEmpty())
        .findFirst()
        .map(stated -> conflict(stated.getValue(), stated.getKey(), unit));
  }

  private Optional<MoneyUnit> unitOfSheet() {
    Map<MoneyUnit, String> above = titles.units();
    Map<MoneyUnit, Heading> inHeadings = columns.units();
    Optional<MoneyUnit> stated = above.keySet().stream().findFirst();

    if (above.size() > 1) {
      List<MoneyUnit> both = List.copyOf(above.keySet());
      refusals.add(conflict(above.get(both.get(1)), both.get(1), Optional.of(both.get(0))));
    }

    Optional<MoneyUnit> ofColumns = inHeadings.keySet().stream().findFirst();
    Optional<MoneyUnit> expected = stated.or(layout::moneyUnit).or(() -> ofColumns);
    inHeadings.entrySet().stream()
        .filter(column -> !column.getKey().equals(expected.orElseThrow()))
        .findFirst()
        .ifPresent(
            column -> refusals.add(conflict(column.getValue().name(), column.getKey(), expected)));

    if (layout.is(Layout.Way.STATES_UNIT) && stated.isEmpty()) {
      requireInHeadings(ofColumns.isPresent());
    }

    return expected;
  }

  private void requireInHeadings(boolean anyThere) {
    if (anyThere && columns.withoutUnit().isEmpty()) {
      return;
    }

    refusals.add(
        titles
            .unknownUnit()
            .map(line -> SheetFault.S_UNIT.otherwise(line.place(), line.text()).at(line.place()))
            .orElseGet(SheetFault.S_UNIT::of));
  }

  private void surround(Map<String, String> name) {
    try {
      Covering.Days named = layout.covering().of(name);
      Covering.Days days = titles.days().orElse(named);

      if (!Covering.agree(named, days)) {
        String place = titles.placeOfDays();
        refusals.add(SheetFault.S_PERIOD.at(place, place, days.last(), named.last()));
      }

      String year = Integer.toString(named.last().getYear());
      titles.years().stream()
          .filter(stated -> !stated.text().equals(year))
          .findFirst()
          .ifPresent(
              stated ->
                  refusals.add(
                      SheetFault.S_PERIOD
                          .otherwise(stated.place(), stated.text(), year)
                          .at(stated.place())));

      if (days.first().isAfter(file.deliveredOn()) && !layout.is(Layout.Way.MAY_LOOK_AHEAD)) {
        refusals.add(SheetFault.F_PERIOD_FUTURE.of(days.first()));
      }
      surroundings =
          new Surroundings(
              layout.scope(name),
              days.first(),
              days.last(),
              unit.map(MoneyUnit::words).orElse(null));
    } catch (DateTimeException e) {
      refusals.add(SheetFault.F_NAME.of(file.name()));
    }
  }

  private static Message conflict(String place, MoneyUnit found, Optional<MoneyUnit> other) {
    String expected = other.map(MoneyUnit::words).orElse("…");

    return SheetFault.S_UNIT_CONFLICT.at(place, place, found.words(), expected);
  }
}

package htx.export.report;

import htx.gold.IndicatorValue;
import htx.indicator.Indicator;
import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;
import htx.territory.Basis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The gold tables' lines, found by their keys. */
public final class Figures {
  private final GoldTables gold;
  private final Map<Table, Map<List<String>, Line>> byKey = new ConcurrentHashMap<>();
  private final Map<Table, List<Line>> byTable = new ConcurrentHashMap<>();
  private final Map<Integer, Set<String>> statuses = new ConcurrentHashMap<>();

  public Figures(GoldTables gold) {
    this.gold = gold;
  }

  /** The lines of a table in the order in which they came. */
  public List<Line> lines(Table table) {
    return byTable.computeIfAbsent(
        table, asked -> gold.rows(asked).stream().map(Line::new).toList());
  }

  /** The statuses that figures of a year have. */
  public Set<String> statuses(int year) {
    String period = Integer.toString(year);

    return statuses.computeIfAbsent(
        year,
        asked ->
            lines(IndicatorValue.TABLE).stream()
                .filter(line -> line.text(IndicatorValue.PERIOD).equals(period))
                .map(line -> line.text(IndicatorValue.STATUS))
                .collect(Collectors.toSet()));
  }

  /**
   * The line whose key's columns have these values, a code or written as text, in the key's order.
   */
  public Optional<Line> line(Table table, Object... key) {
    List<String> wanted =
        Stream.of(key)
            .map(part -> part instanceof Coded coded ? coded.code() : part.toString())
            .toList();

    if (wanted.size() != table.key().size()) {
      throw new IllegalArgumentException(
          table + " is keyed by " + table.key() + ", asked for " + wanted);
    }

    return Optional.ofNullable(byKey.computeIfAbsent(table, this::index).get(wanted));
  }

  /** One indicator's line on the boundaries of the day. */
  public Optional<Line> indicator(Indicator indicator, int year, Area unit, Group group) {
    return indicator(indicator, year, Basis.OF_THE_DAY, unit, group);
  }

  /** One indicator's line on one kind of boundaries. */
  public Optional<Line> indicator(
      Indicator indicator, int year, Basis basis, Area unit, Group group) {
    return line(
        IndicatorValue.TABLE,
        indicator.code(),
        year,
        basis,
        unit.level(),
        unit.code(),
        group.dimension(),
        group.item());
  }

  private Map<List<String>, Line> index(Table table) {
    Map<List<String>, Line> index = new HashMap<>();

    for (Row row : gold.rows(table)) {
      index.put(key(table, row), new Line(row));
    }

    return index;
  }

  private static List<String> key(Table table, Row row) {
    return table.key().stream()
        .map((Field field) -> String.valueOf(row.get(row.fieldIndex(field.name()))))
        .toList();
  }
}

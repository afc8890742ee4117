package htx.run.vintage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import htx.gold.IndicatorValue;
import htx.silver.Vintage;
import htx.silver.VintageValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The values that a publication states for calendar years, by what they are of. */
public record StatedValues(SortedMap<Of, BigDecimal> values, Set<Integer> estimated) {

  /** What a value is of. */
  public record Of(
      String indicator,
      int year,
      String basis,
      String level,
      String unit,
      String dimension,
      String item)
      implements Comparable<Of> {
    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::indicator)
            .thenComparing(Of::year)
            .thenComparing(Of::basis)
            .thenComparing(Of::level)
            .thenComparing(Of::unit)
            .thenComparing(Of::dimension)
            .thenComparing(Of::item);

    @Override
    public int compareTo(Of other) {
      return ORDER.compare(this, other);
    }

    List<String> texts() {
      return List.of(indicator, Integer.toString(year), basis, level, unit, dimension, item);
    }
  }

  /** Where a publication's folder has its table of values. */
  static final String TABLE = "bang/" + IndicatorValue.TABLE.name() + ".csv";

  /** Those in the folder of a publication's documents. */
  public static StatedValues ofDocuments(Path folder) throws IOException {
    SortedMap<Of, BigDecimal> values = new TreeMap<>();
    SortedSet<Integer> estimated = new TreeSet<>();

    for (NamedCsvRecord line : lines(folder.resolve(TABLE))) {
      UnaryOperator<String> cell = line::getField;

      if (cell.apply(IndicatorValue.PERIOD.name()).length() == 4) {
        int year = Integer.parseInt(cell.apply(IndicatorValue.PERIOD.name()));

        if (Vintage.Status.ESTIMATE.is(cell.apply(IndicatorValue.STATUS.name()))) {
          estimated.add(year);
        }
        put(values, of(cell, year), cell.apply(IndicatorValue.VALUE.name()));
      }
    }

    return new StatedValues(values, estimated);
  }

  /** Those that are kept of a frozen publication. */
  public static StatedValues ofVintage(VintageFolder folder) throws IOException {
    SortedMap<Of, BigDecimal> values = new TreeMap<>();

    for (NamedCsvRecord line : lines(folder.values())) {
      UnaryOperator<String> cell = line::getField;
      int year = Integer.parseInt(cell.apply(VintageValue.YEAR.name()));
      put(values, of(cell, year), cell.apply(VintageValue.VALUE.name()));
    }

    return new StatedValues(values, Set.of());
  }

  /** The years of which it states something. */
  public Set<Integer> years() {
    return values.keySet().stream().map(Of::year).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether there is something of a year, and as firm as it is said to be. */
  public boolean states(int year, Vintage.Status status) {
    return values.keySet().stream().anyMatch(of -> of.year() == year)
        && (status == Vintage.Status.ESTIMATE || !estimated.contains(year));
  }

  private static void put(SortedMap<Of, BigDecimal> values, Of of, String value) {
    if (!value.isEmpty()) {
      values.put(of, new BigDecimal(value));
    }
  }

  private static Of of(UnaryOperator<String> cell, int year) {
    return new Of(
        cell.apply(VintageValue.INDICATOR.name()),
        year,
        cell.apply(VintageValue.BASIS.name()),
        cell.apply(VintageValue.LEVEL.name()),
        cell.apply(VintageValue.UNIT.name()),
        cell.apply(VintageValue.DIMENSION.name()),
        cell.apply(VintageValue.ITEM.name()));
  }

  private static List<NamedCsvRecord> lines(Path file) throws IOException {
    String text = String.join("\n", TextLines.of(file)).replace("\uFEFF", "");

    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}

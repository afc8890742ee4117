package htx.bronze;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import htx.quality.Numeral;
import htx.silver.Provenance;
import htx.silver.PublishedFigure;
import htx.table.Cells;
import htx.table.Field;
import htx.table.Message;
import htx.table.Nearest;
import htx.table.Refused;
import htx.table.Table;
import htx.table.Words;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;

/**
 * Reads a file of reference data strictly: comma-separated, exactly the table's columns, days as
 * yyyy-MM-dd, a decimal point, true and false. Nothing is read of a file in which anything is
 * wrong.
 */
public final class ReferenceTable {
  private static final Set<Field> PROVENANCE =
      Set.of(
          Provenance.SOURCE,
          Provenance.DELIVERY,
          Provenance.FILE,
          Provenance.SHEET,
          Provenance.LINE,
          Provenance.KNOWN_FROM,
          Provenance.KNOWN_TO);

  /** The only codes that may stand in a column. */
  public record Allowed(Field column, List<String> codes) {
    /** No column is held to any codes. */
    public static final Allowed ANYTHING = new Allowed(Provenance.SOURCE, List.of());

    public Allowed {
      codes = List.copyOf(codes);
    }

    /** The codes that may stand in a column; none where that is not told. */
    private List<String> in(Field other) {
      return other.equals(column) ? codes : other.codes();
    }
  }

  private final Table table;
  private final String file;
  private final Allowed allowed;
  private final List<Field> columns;
  private final List<Message> problems = new ArrayList<>();

  private ReferenceTable(Table table, String file, Allowed allowed) {
    this.table = table;
    this.file = file;
    this.allowed = allowed;
    this.columns = table.fields().stream().filter(field -> !PROVENANCE.contains(field)).toList();
  }

  /**
   * The rows of a table, in the shape of its schema; days are java.sql.Date. Printed figures, which
   * have provenance, are known from the day on which they were printed.
   *
   * @param file the file's name, for messages
   * @param lines the file's lines; those that start with # before the headings are passed over
   * @param allowed the codes that it may name
   * @throws Refused listing everything that is wrong in the file
   */
  public static List<Row> read(Table table, String file, List<String> lines, Allowed allowed) {
    ReferenceTable reading = new ReferenceTable(table, file, allowed);
    List<Row> rows = reading.rows(lines);

    if (!reading.problems.isEmpty()) {
      List<Words> told = reading.problems.stream().map(Message::words).toList();
      throw new Refused(OwnFault.LIST_REFUSED.of(file, table, Words.joined(told, "\n  ")));
    }

    return rows;
  }

  private List<Row> rows(List<String> lines) {
    List<String> body = lines.stream().dropWhile(line -> line.startsWith("#")).toList();
    int above = lines.size() - body.size();
    List<Row> rows = new ArrayList<>();
    Set<List<Object>> keys = new HashSet<>();
    boolean headed = false;

    for (CsvRecord record :
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(String.join("\n", body))) {
      long line = above + record.getStartingLineNumber();

      if (!headed) {
        headed = true;

        if (!isHeading(record.getFields())) {
          return List.of();
        }
      } else if (record.getFieldCount() != columns.size()) {
        problems.add(
            OwnFault.LIST_FIELDS.of(Long.toString(line), record.getFieldCount(), columns.size()));
      } else {
        Map<String, Object> values = values(record.getFields(), line);
        List<Object> key = new ArrayList<>();
        table.key().forEach(field -> key.add(values.get(field.name())));

        if (!keys.add(key)) {
          problems.add(OwnFault.LIST_KEY.of(Long.toString(line), key));
        }

        // of a file in which anything is wrong nothing is read
        if (problems.isEmpty()) {
          rows.add(row(values, line));
        }
      }
    }

    if (!headed) {
      problems.add(OwnFault.LIST_EMPTY.of());
    }

    return rows;
  }

  private boolean isHeading(List<String> found) {
    List<String> expected = columns.stream().map(Field::name).toList();
    String first = found.get(0).replace("\uFEFF", "");
    List<String> headings = Stream.concat(Stream.of(first), found.stream().skip(1)).toList();

    if (!headings.equals(expected)) {
      problems.add(
          OwnFault.LIST_HEADINGS.of(String.join(",", headings), String.join(",", expected)));
    }

    return problems.isEmpty();
  }

  private Map<String, Object> values(List<String> fields, long line) {
    Map<String, Object> values = new HashMap<>();

    for (int i = 0; i < columns.size(); i++) {
      Field column = columns.get(i);
      String text = fields.get(i);

      if (!text.isEmpty()) {
        Object value = value(column.type(), text);

        if (value == null) {
          problems.add(
              OwnFault.LIST_VALUE.of(
                  Long.toString(line), column, text, column.type().simpleString()));
        }

        List<String> codes = allowed.in(column);

        if (!codes.isEmpty() && !codes.contains(text)) {
          String nearest = String.join(", ", Nearest.to(text, codes));
          problems.add(OwnFault.LIST_CODE.of(Long.toString(line), column, text, nearest));
        }

        values.put(column.name(), value);
      } else if (column.required()) {
        problems.add(OwnFault.LIST_MISSING.of(Long.toString(line), column));
      }
    }

    return values;
  }

  /** The value, or null where the text is none of this type. */
  private static Object value(DataType type, String text) {
    if (type.equals(StringType)) {
      return text;
    }

    if (type.equals(DateType)) {
      try {
        return Date.valueOf(LocalDate.parse(text));
      } catch (DateTimeException e) {
        return null;
      }
    }

    if (type.equals(BooleanType)) {
      return List.of("true", "false").contains(text) ? Boolean.valueOf(text) : null;
    }

    return number(type, text);
  }

  private static Object number(DataType type, String text) {
    BigDecimal number = Numeral.iso(text).orElse(null);

    try {
      if (number == null) {
        return null;
      }

      if (type.equals(IntegerType)) {
        return number.intValueExact();
      }

      if (type.equals(LongType)) {
        return number.longValueExact();
      }
      DecimalType decimal = (DecimalType) type;
      BigDecimal fitted = number.setScale(decimal.scale());
      return fitted.precision() <= decimal.precision() ? fitted : null;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private Row row(Map<String, Object> values, long line) {
    Map<String, Object> all = new HashMap<>(values);
    all.put(Provenance.SOURCE.name(), table.name());
    all.put(Provenance.DELIVERY.name(), "");
    all.put(Provenance.FILE.name(), file);
    all.put(Provenance.SHEET.name(), "");
    all.put(Provenance.LINE.name(), Math.toIntExact(line));
    all.put(Provenance.KNOWN_FROM.name(), values.get(PublishedFigure.PRINTED_ON.name()));
    Cells cells = table.cells();
    table.fields().forEach(field -> cells.set(field, all.get(field.name())));

    return cells.row();
  }
}

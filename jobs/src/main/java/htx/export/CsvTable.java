package htx.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import htx.export.report.Line;
import htx.export.workbook.FormulaGuard;
import htx.table.Field;
import htx.table.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * A table as comma-separated text in the order of its key: column names first, lines ended by CRLF,
 * ISO days, plain numbers with a decimal point, nothing for a value that is not there and {@code
 * ""} for an empty text. Text that a spreadsheet would run is guarded as {@link FormulaGuard} says.
 */
final class CsvTable {
  private CsvTable() {}

  /** The table's text in UTF-8, without a byte order mark. */
  static byte[] bytes(Table table, List<Row> rows) {
    StringWriter text = new StringWriter();

    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(text)) {
      csv.writeRecord(table.fields().stream().map(Field::name).toList());
      rows.stream()
          .map(Line::new)
          .sorted(byKey(table))
          .forEach(
              line ->
                  csv.writeRecord(
                      table.fields().stream()
                          .map(field -> cell(line, field))
                          .toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing into memory does not fail", e);
    }

    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Line line, Field field) {
    if (!line.has(field)) {
      return null;
    }

    if (field.type().equals(DataTypes.StringType)) {
      return FormulaGuard.guarded(line.text(field));
    }

    if (field.type().equals(DataTypes.DateType)) {
      return line.day(field).toString();
    }

    if (field.type().equals(DataTypes.BooleanType)) {
      return Boolean.toString(line.flag(field));
    }

    return plain(line.number(field));
  }

  /** A number in digits, without an exponent or zeros that say nothing. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Comparator<Line> byKey(Table table) {
    return table.key().stream()
        .map(CsvTable::by)
        .reduce(Comparator::thenComparing)
        .orElseThrow(() -> new IllegalArgumentException(table + " has no key to be ordered by"));
  }

  private static Comparator<Line> by(Field field) {
    Comparator<Line> present;

    if (field.type().equals(DataTypes.StringType)) {
      present = Comparator.comparing(line -> line.text(field));
    } else if (field.type().equals(DataTypes.DateType)) {
      present = Comparator.comparing((Line line) -> line.day(field), LocalDate::compareTo);
    } else {
      present = Comparator.comparing(line -> line.number(field));
    }

    return (one, other) ->
        one.has(field) && other.has(field)
            ? present.compare(one, other)
            : Boolean.compare(one.has(field), other.has(field));
  }
}

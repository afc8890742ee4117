package htx.export.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import htx.table.Field;
import htx.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/** A declared table read from a text file that has its columns, in any order and among others. */
final class TextTable {
  private final List<Field> fields;
  private final List<String> types;
  private final List<Integer> places;
  private final StructType schema;

  private TextTable(Table table, List<String> names) {
    this.fields = table.fields();
    this.types = fields.stream().map(field -> field.type().typeName()).toList();
    this.places = fields.stream().map(field -> names.indexOf(field.name())).toList();
    this.schema = table.schema();
  }

  static List<Row> read(Path file, Table table) {
    List<Row> rows = new ArrayList<>();

    try (CsvReader<CsvRecord> lines =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(Files.newInputStream(file))) {
      TextTable text = null;

      for (CsvRecord line : lines) {
        if (text == null) {
          text = new TextTable(table, line.getFields());
        } else {
          rows.add(text.row(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return rows;
  }

  private Row row(CsvRecord line) {
    Object[] cells = new Object[fields.size()];

    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(i, places.get(i) < 0 ? "" : line.getField(places.get(i)));
    }

    return new GenericRowWithSchema(cells, schema);
  }

  private Object cell(int column, String cell) {
    if (cell.isEmpty()) {
      return fields.get(column).required() ? cell : null;
    }

    return switch (types.get(column)) {
      case "string" -> cell;
      case "date" -> LocalDate.parse(cell);
      case "integer" -> Integer.valueOf(cell);
      case "long" -> Long.valueOf(cell);
      case "boolean" -> Boolean.valueOf(cell);
      default -> new BigDecimal(cell);
    };
  }
}

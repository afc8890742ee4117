package htx.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;

/**
 * One declared column of a table: its name, type, whether every row has it, and what it is in both
 * languages.
 *
 * @param codes the only values that it may have; empty where it may have others
 */
public record Field(
    String name, DataType type, Presence presence, List<String> codes, String vi, String en)
    implements Serializable {

  /** Whether every row of the table has a value in the column. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public Field {
    codes = List.copyOf(codes);

    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("Column name is not snake_case: " + name);
    }
  }

  /** What the column is called. */
  public Words words() {
    return new Words(vi, en);
  }

  /** What the column is called within a sentence. */
  public Words wordsWithin() {
    return new Words(vi.toLowerCase(Locale.ROOT), en);
  }

  /** A column that may have any value of its type. */
  public Field(String name, DataType type, Presence presence, String vi, String en) {
    this(name, type, presence, List.of(), vi, en);
  }

  /**
   * A column of text in which only some codes stand.
   *
   * @param more what is to be said of it beside the codes, or nothing
   */
  public static Field coded(String name, Presence presence, Coded[] codes, String vi, String more) {
    List<String> all = Stream.of(codes).map(Coded::code).toList();
    String listed =
        all.size() == 1
            ? all.get(0)
            : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);

    return new Field(
        name,
        DataTypes.StringType,
        presence,
        all,
        vi,
        more.isEmpty() ? listed : listed + "; " + more);
  }

  /** The column of this name. */
  public Column col() {
    return functions.col(name);
  }

  /** Whether the column has a code. */
  public Column is(Coded code) {
    return col().equalTo(code.code());
  }

  /** Whether the column has one of some codes. */
  public Column isOneOf(Coded... some) {
    return col().isin(Stream.of(some).map(Coded::code).toArray());
  }

  /** The given value, cast to the declared type and named as declared. */
  public Column as(Column value) {
    return value.cast(type).as(name);
  }

  /** The text that a row has in the column, or null. */
  public String textIn(Row row) {
    return row.getAs(name);
  }

  /** The day that a row has in the column, or null; whichever of two classes the session gives. */
  public LocalDate dayIn(Row row) {
    Object day = row.getAs(name);

    return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
  }

  /** The number that a row has in the column, exactly, or null. */
  public BigDecimal numberIn(Row row) {
    return row.getAs(name);
  }

  /**
   * The whole number that a row has in the column.
   *
   * @throws NullPointerException where it has none
   */
  public int wholeIn(Row row) {
    return row.<Number>getAs(name).intValue();
  }

  public boolean required() {
    return presence == Presence.REQUIRED;
  }

  StructField structField() {
    return new StructField(name, type, presence == Presence.OPTIONAL, Metadata.empty());
  }

  @Override
  public String toString() {
    return name;
  }
}

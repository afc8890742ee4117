package htx.silver;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Field.Presence;
import htx.table.Table;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;

/** The columns that say where a silver row came from, and from when until when it was known. */
public final class Provenance {
  public static final Field SOURCE =
      required("source", StringType, "Nguồn dữ liệu", "Contract that the row was read by");
  public static final Field DELIVERY =
      required("delivery", StringType, "Đợt giao", "Folder of the delivery");
  public static final Field FILE = required("file", StringType, "Tệp", "File within the delivery");
  public static final Field SHEET =
      required("sheet", StringType, "Trang tính", "Sheet; empty for text files");
  public static final Field LINE =
      required("line", IntegerType, "Dòng", "Row of the sheet or line of the file, from 1");
  public static final Field KNOWN_FROM =
      required("known_from", DateType, "Biết từ ngày", "Day of the delivery");
  public static final Field KNOWN_TO =
      new Field(
          "known_to",
          DateType,
          Presence.OPTIONAL,
          "Biết đến trước ngày",
          "Day of the delivery that restates the row; none while it stands");

  private Provenance() {}

  /** Adds these columns to a table's own. */
  public static Table.Builder on(Table.Builder columns) {
    columns.declare(SOURCE);
    columns.declare(DELIVERY);
    columns.declare(FILE);
    columns.declare(SHEET);
    columns.declare(LINE);
    columns.declare(KNOWN_FROM);
    columns.declare(KNOWN_TO);

    return columns
        .holding(
            "không hết biết trước ngày biết từ",
            "nothing ceases to be known before it is",
            () -> KNOWN_FROM.col().leq(KNOWN_TO.col()))
        .holding("số dòng không âm", "no line is numbered below 0", () -> LINE.col().geq(0));
  }

  /** Whether a row was known, and not yet restated, on a day. */
  public static Column knownOn(LocalDate day) {
    return knownOn(lit(day));
  }

  /** Whether a row was known, and not yet restated, on a day. */
  public static Column knownOn(Column day) {
    return KNOWN_FROM.col().leq(day).and(KNOWN_TO.col().isNull().or(KNOWN_TO.col().gt(day)));
  }

  private static Field required(String name, DataType type, String vi, String en) {
    return new Field(name, type, Presence.REQUIRED, vi, en);
  }
}

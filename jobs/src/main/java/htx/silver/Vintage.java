package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** A year of a publication that was frozen under a name, and how firm it was said to be. */
public final class Vintage {
  /** How settled figures are, in the terms of the Law on Statistics. */
  public enum Status implements Coded {
    ESTIMATE,
    PRELIMINARY,
    OFFICIAL
  }

  private static final Table.Builder COLUMNS =
      Table.reference("vintage", "one frozen publication and year that it states");

  public static final Field VINTAGE =
      COLUMNS.required("vintage", StringType, "Tên công bố", "Name of the publication");
  public static final Field ISSUED_ON =
      COLUMNS.required("issued_on", DateType, "Ngày công bố", "Day of publication");
  public static final Field KNOWN_ON =
      COLUMNS.required(
          "known_on", DateType, "Biết đến ngày", "Day of the last delivery that it rests on");
  public static final Field COMPARABLE_ON =
      COLUMNS.required(
          "comparable_on",
          DateType,
          "Địa giới so sánh ngày",
          "Day on whose boundaries its comparable series stand");
  public static final Field YEAR =
      COLUMNS.required("year", IntegerType, "Năm", "A year whose figures it publishes");
  public static final Field STATUS =
      COLUMNS.requiredCode("status", Status.values(), "Trạng thái số liệu", "");
  public static final Field CONFIRMED_BY =
      COLUMNS.optional(
          "confirmed_by",
          StringType,
          "Người xác nhận",
          "Who confirmed the year's figures: an office or body, not a person");
  public static final Field CONFIRMED_ON =
      COLUMNS.optional("confirmed_on", DateType, "Ngày xác nhận", "Day of the confirmation");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "số liệu chính thức có người xác nhận",
              "official figures were confirmed by someone",
              () ->
                  STATUS
                      .col()
                      .notEqual(Status.OFFICIAL.code())
                      .or(CONFIRMED_BY.col().isNotNull().and(CONFIRMED_ON.col().isNotNull())))
          .keyedBy(VINTAGE, YEAR);

  private static final Comparator<Row> BY_DAY =
      Comparator.comparing((Row row) -> ISSUED_ON.dayIn(row)).thenComparing(VINTAGE::textIn);

  private Vintage() {}

  /** Of each year that was ever published, the row of the publication that states it last. */
  public static Map<Integer, Row> lastOfEachYear(Collection<Row> vintages) {
    Map<Integer, Row> last = new TreeMap<>();
    vintages.stream().sorted(BY_DAY).forEach(row -> last.put(YEAR.wholeIn(row), row));

    return last;
  }

  /** The years whose last publication calls them official. */
  public static List<Integer> officialYears(Collection<Row> vintages) {
    return lastOfEachYear(vintages).entrySet().stream()
        .filter(last -> Status.OFFICIAL.is(STATUS.textIn(last.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }
}

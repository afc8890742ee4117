package htx.indicator;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import htx.silver.Provenance;
import htx.table.Field;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import scala.Function1;

/** The occasions asked for in one computation; base rows carry an occasion's place in the list. */
record Occasions(List<Occasion> list) {
  static final String OCCASION = "occasion";
  static final String PERIOD = "period";
  static final String PERIOD_START = Perimeter.PERIOD_START.name();
  static final String PERIOD_END = Perimeter.PERIOD_END.name();
  static final String KNOWN_ON = Perimeter.KNOWN_ON.name();

  private static final ArrayType NO_OCCASION =
      createArrayType(
          new StructType()
              .add(OCCASION, IntegerType)
              .add(PERIOD, StringType)
              .add(PERIOD_START, DateType)
              .add(PERIOD_END, DateType)
              .add(KNOWN_ON, DateType));

  Occasions {
    list = List.copyOf(list);
  }

  /**
   * Each row once for every occasion on which it was known and which it concerns, with the
   * occasion's place in the list and its days.
   *
   * @param concerns the condition on a row, given the occasion as a column with fields {@code
   *     period_start}, {@code period_end} and {@code known_on}
   */
  Dataset<Row> of(Dataset<Row> rows, UnaryOperator<Column> concerns) {
    Function1<Column, Column> asked =
        occasion -> Provenance.knownOn(occasion.getField(KNOWN_ON)).and(concerns.apply(occasion));

    return withFields(
        rows.withColumn("asked", explode(filter(literal(), asked))),
        OCCASION,
        PERIOD_START,
        PERIOD_END,
        KNOWN_ON);
  }

  /** Rows that bear an occasion's place in the list, with its days. */
  Dataset<Row> withDays(Dataset<Row> rows) {
    return withFields(
        rows.withColumn("asked", at(col(OCCASION))), PERIOD_START, PERIOD_END, KNOWN_ON);
  }

  /** Of rows that bear the days of an occasion, those of the list's, with its place in it. */
  Dataset<Row> placed(Dataset<Row> rows) {
    Function1<Column, Column> same =
        occasion ->
            Stream.of(PERIOD_START, PERIOD_END, KNOWN_ON)
                .map(day -> col(day).equalTo(occasion.getField(day)))
                .reduce(lit(true), Column::and);

    return withFields(rows.withColumn("asked", explode(filter(literal(), same))), OCCASION);
  }

  /** Rows that bear an occasion, with some of its fields in its place. */
  private static Dataset<Row> withFields(Dataset<Row> rows, String... fields) {
    return rows.withColumns(
            Stream.of(fields).collect(toMap(field -> field, col("asked")::getField)))
        .drop("asked");
  }

  /**
   * Of rows that {@link #of} gave and that agree in occasion and key, the one that was delivered
   * last; of one delivery's, the one that stands last in its files.
   */
  static Dataset<Row> latest(Dataset<Row> rows, Field... key) {
    List<Column> order =
        Stream.of(
                Provenance.KNOWN_FROM,
                Provenance.DELIVERY,
                Provenance.FILE,
                Provenance.SHEET,
                Provenance.LINE)
            .map(Field::col)
            .toList();
    Column[] keys =
        Stream.concat(Stream.of(col(OCCASION)), Stream.of(key).map(Field::col))
            .toArray(Column[]::new);
    Column row = struct(Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new));
    return rows.groupBy(keys)
        .agg(max_by(row, struct(order.toArray(Column[]::new))).as("latest"))
        .select("latest.*");
  }

  /**
   * The condition that an occasion asks for the year of a row: its period is that calendar year, or
   * the last day of it.
   */
  static UnaryOperator<Column> ofYear(Column rowsYear) {
    return occasion -> {
      Column end = occasion.getField(PERIOD_END);
      Column start = occasion.getField(PERIOD_START);
      Column lastDay = make_date(rowsYear, lit(12), lit(31));
      Column firstDay = make_date(rowsYear, lit(1), lit(1));
      return end.equalTo(lastDay).and(start.equalTo(firstDay).or(start.equalTo(lastDay)));
    };
  }

  /** The condition that a day lies in an occasion's period. */
  static UnaryOperator<Column> inPeriod(Column day) {
    return occasion -> day.between(occasion.getField(PERIOD_START), occasion.getField(PERIOD_END));
  }

  /** The place of the occasion that asks the same of the year before, by an occasion's place. */
  Column yearBefore(Column place) {
    return get(
        array(
            list.stream()
                .map(
                    one ->
                        new Occasion(
                            one.periodStart().minusYears(1),
                            one.periodEnd().minusYears(1),
                            one.knownOn()))
                .map(
                    before ->
                        list.contains(before)
                            ? lit(list.indexOf(before))
                            : lit(null).cast(IntegerType))
                .toArray(Column[]::new)),
        place);
  }

  /** The occasion of each row, by its place in the list, as a column with its days and name. */
  Column at(Column place) {
    return get(literal(), place);
  }

  private Column literal() {
    if (list.isEmpty()) {
      return lit(null).cast(NO_OCCASION);
    }

    return array(
        IntStream.range(0, list.size())
            .mapToObj(
                place -> {
                  Occasion occasion = list.get(place);
                  return struct(
                      lit(place).as(OCCASION),
                      lit(occasion.period()).as(PERIOD),
                      lit(occasion.periodStart()).as(PERIOD_START),
                      lit(occasion.periodEnd()).as(PERIOD_END),
                      lit(occasion.knownOn()).as(KNOWN_ON));
                })
            .toArray(Column[]::new));
  }
}

package htx.gold;

import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.year;

import htx.indicator.Perimeter;
import htx.silver.VintageValue;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** A published value that is another one now, or none. */
public final class RevisedValue {
  private static final Table.Builder COLUMNS =
      Table.gold("revised_value", "one published value that is another now, or none");

  public static final Field VINTAGE = COLUMNS.declare(VintageValue.VINTAGE);
  public static final Field INDICATOR = COLUMNS.declare(VintageValue.INDICATOR);
  public static final Field YEAR = COLUMNS.declare(VintageValue.YEAR);
  public static final Field BASIS = COLUMNS.declare(VintageValue.BASIS);
  public static final Field LEVEL = COLUMNS.declare(VintageValue.LEVEL);
  public static final Field UNIT = COLUMNS.declare(VintageValue.UNIT);
  public static final Field DIMENSION = COLUMNS.declare(VintageValue.DIMENSION);
  public static final Field ITEM = COLUMNS.declare(VintageValue.ITEM);
  public static final Field PUBLISHED_VALUE =
      COLUMNS.required(
          "published_value",
          Perimeter.VALUE.type(),
          "Giá trị đã công bố",
          "As the publication stated it, in the indicator's unit");
  public static final Field PRESENT_VALUE =
      COLUMNS.optional(
          "present_value",
          Perimeter.VALUE.type(),
          "Giá trị hiện nay",
          "As it is computed now; none where there is none any more");

  public static final Table TABLE =
      COLUMNS.keyedBy(VINTAGE, INDICATOR, YEAR, BASIS, LEVEL, UNIT, DIMENSION, ITEM);

  /** What a published value and ours of the same are found by. */
  static final List<Field> OF_VALUE = List.of(INDICATOR, YEAR, BASIS, LEVEL, UNIT, DIMENSION, ITEM);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(inputs.rows(VintageValue.TABLE), inputs.rows(IndicatorValue.TABLE)),
          Input.of(VintageValue.TABLE),
          Input.of(IndicatorValue.TABLE));

  private RevisedValue() {}

  /** The values of {@link VintageValue} that differ from those of {@link IndicatorValue}. */
  static Dataset<Row> compute(Dataset<Row> published, Dataset<Row> present) {
    Dataset<Row> ours =
        present.select(
            Stream.concat(
                    Stream.of(
                        YEAR.as(year(IndicatorValue.PERIOD_END.col()).cast(DataTypes.IntegerType)),
                        PRESENT_VALUE.as(IndicatorValue.VALUE.col())),
                    OF_VALUE.stream().filter(field -> !field.equals(YEAR)).map(Field::col))
                .toArray(Column[]::new));

    return published
        .withColumnRenamed(VintageValue.VALUE.name(), PUBLISHED_VALUE.name())
        .join(ours, OF_VALUE.stream().map(Field::name).toArray(String[]::new), "left")
        .where(not(PUBLISHED_VALUE.col().eqNullSafe(PRESENT_VALUE.col())))
        .select(TABLE.columns());
  }
}

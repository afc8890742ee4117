package htx.gold;

import static java.util.stream.Collectors.toSet;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.AskedFor;
import htx.indicator.Family;
import htx.indicator.Indicators;
import htx.indicator.Perimeter;
import htx.indicator.PrintedQuestion;
import htx.silver.PublishedFigure;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Our value for what a printed figure is about, from the deliveries up to one day. */
public final class RecomputedValue {
  private static final Table.Builder COLUMNS =
      Table.gold(
          "recomputed_value",
          "one indicator, printed period, day of knowledge, unit, dimension and item");

  public static final Field FAMILY = COLUMNS.declare(Perimeter.FAMILY);
  public static final Field INDICATOR = COLUMNS.declare(Perimeter.INDICATOR);
  public static final Field PERIOD_START = COLUMNS.declare(Perimeter.PERIOD_START);
  public static final Field PERIOD_END = COLUMNS.declare(Perimeter.PERIOD_END);
  public static final Field KNOWN_ON = COLUMNS.declare(Perimeter.KNOWN_ON);
  public static final Field UNIT =
      COLUMNS.required(
          "unit", StringType, "Mã đơn vị", "Province or district, on the boundaries of the day");
  public static final Field DIMENSION = COLUMNS.declare(Perimeter.DIMENSION);
  public static final Field ITEM = COLUMNS.declare(Perimeter.ITEM);
  public static final Field VALUE =
      COLUMNS.optional(
          "value", createDecimalType(24, 6), "Giá trị", "In the indicator's unit, or none");
  public static final Field CONTRIBUTORS = COLUMNS.declare(Perimeter.CONTRIBUTORS);

  public static final Table TABLE =
      COLUMNS
          .replacedBy(FAMILY)
          .keyedBy(INDICATOR, PERIOD_START, PERIOD_END, KNOWN_ON, UNIT, DIMENSION, ITEM);

  /** One derivation for each family of indicators, which reads that family's tables only. */
  public static final List<Derivation> DERIVATIONS =
      Indicators.FAMILIES.stream()
          .map(
              family ->
                  Derivation.ofPart(
                      TABLE,
                      family.name(),
                      (inputs, assumptions) -> compute(family, inputs, assumptions),
                      Stream.concat(
                              Stream.of(family.inputs(AskedFor.PRINT)),
                              Stream.of(Input.list(PublishedFigure.TABLE)))
                          .toArray(Input[]::new)))
          .toList();

  private RecomputedValue() {}

  /** The values that printed figures ask of one family, as known when printed and as known now. */
  static Dataset<Row> compute(Family family, Inputs inputs, Assumptions assumptions) {
    List<PrintedQuestion> asked =
        PrintedQuestion.known(inputs.list(PublishedFigure.TABLE), assumptions.knownOn()).stream()
            .filter(question -> family.counts(question.indicator()))
            .toList();
    Set<String> codes = asked.stream().map(PrintedQuestion::indicator).collect(toSet());
    Set<String> groupings = asked.stream().map(PrintedQuestion::dimension).collect(toSet());
    Family narrowed = family.only(codes, groupings);

    if (narrowed.dimensions().isEmpty()) {
      return nothing(inputs.rows(family.reads().get(0).table()));
    }

    return narrowed
        .valuesOfTheDay(
            inputs, assumptions, PrintedQuestion.occasions(asked, assumptions.knownOn()))
        .where(UNIT.col().isin(asked.stream().map(PrintedQuestion::unit).distinct().toArray()))
        .select(TABLE.columns());
  }

  /** No rows of this table, made of others: a computing room starts no session. */
  private static Dataset<Row> nothing(Dataset<Row> rows) {
    return rows.where(lit(false))
        .select(TABLE.fields().stream().map(field -> field.as(lit(null))).toArray(Column[]::new));
  }
}

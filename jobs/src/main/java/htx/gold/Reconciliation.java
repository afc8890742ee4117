package htx.gold;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.silver.Provenance;
import htx.silver.PublishedFigure;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A printed figure beside ours, as known on the day it was printed and as known now. */
public final class Reconciliation {
  private static final Table.Builder COLUMNS = Table.gold("reconciliation", "one printed figure");

  public static final Field FIGURE_ID = COLUMNS.declare(PublishedFigure.FIGURE_ID);
  public static final Field PRINTED_ON = COLUMNS.declare(PublishedFigure.PRINTED_ON);
  public static final Field INDICATOR = COLUMNS.declare(PublishedFigure.INDICATOR);
  public static final Field PERIOD_START = COLUMNS.declare(PublishedFigure.PERIOD_START);
  public static final Field PERIOD_END = COLUMNS.declare(PublishedFigure.PERIOD_END);
  public static final Field UNIT = COLUMNS.declare(PublishedFigure.UNIT);
  public static final Field DIMENSION = COLUMNS.declare(PublishedFigure.DIMENSION);
  public static final Field ITEM = COLUMNS.declare(PublishedFigure.ITEM);
  public static final Field PRINTED = COLUMNS.declare(PublishedFigure.PRINTED);
  public static final Field PRINTED_VALUE =
      COLUMNS.required(
          "printed_value", createDecimalType(24, 6), "Giá trị đã in", "The number printed");
  public static final Field PRINTED_TO =
      COLUMNS.optional("printed_to", createDecimalType(24, 6), "Đến", "Upper end of a range");
  public static final Field BOUND = COLUMNS.declare(PublishedFigure.BOUND);
  public static final Field THEN_VALUE =
      COLUMNS.optional(
          "then_value",
          createDecimalType(24, 6),
          "Tính lại theo số liệu khi đó",
          "Ours from the deliveries up to that day");
  public static final Field THEN_DIFFERENCE =
      COLUMNS.optional(
          "then_difference", createDecimalType(24, 6), "Chênh lệch khi đó", "Ours less printed");
  public static final Field THEN_AGREES =
      COLUMNS.optional("then_agrees", BooleanType, "Khớp khi đó", "Whether the bound is met");
  public static final Field NOW_VALUE =
      COLUMNS.optional(
          "now_value",
          createDecimalType(24, 6),
          "Tính lại theo số liệu hiện nay",
          "Ours from all deliveries");
  public static final Field NOW_DIFFERENCE =
      COLUMNS.optional(
          "now_difference", createDecimalType(24, 6), "Chênh lệch hiện nay", "Ours less printed");
  public static final Field NOW_AGREES =
      COLUMNS.optional("now_agrees", BooleanType, "Khớp hiện nay", "Whether the bound is met");
  public static final Field ACT = COLUMNS.declare(PublishedFigure.ACT);
  public static final Field NOTE = COLUMNS.declare(PublishedFigure.NOTE);

  public static final Table TABLE = COLUMNS.keyedBy(FIGURE_ID);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(PublishedFigure.TABLE),
                  inputs.rows(RecomputedValue.TABLE),
                  assumptions.knownOn()),
          Input.of(PublishedFigure.TABLE),
          Input.of(RecomputedValue.TABLE));

  private Reconciliation() {}

  /** The figures that were known on a day; those that no family counts stand alone. */
  static Dataset<Row> compute(Dataset<Row> figures, Dataset<Row> values, LocalDate knownOn) {
    return PrintedBeside.ours(figures.where(Provenance.knownOn(knownOn)), values, knownOn)
        .select(TABLE.columns());
  }
}

package htx.gold;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import htx.gold.Retelling.How;
import htx.indicator.Family;
import htx.indicator.Indicators;
import htx.indicator.OrganisationState;
import htx.indicator.Perimeter;
import htx.silver.Cooperative;
import htx.silver.Vintage;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.Boundaries;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A published value beside the one of now, and what parts them: methods, boundaries, what came late
 * and what was corrected, in that order, which add up to the difference.
 */
public final class Revision {
  private static final Table.Builder COLUMNS =
      Table.gold("revision", "one published value that is another now, or none");

  public static final Field VINTAGE = COLUMNS.declare(RevisedValue.VINTAGE);
  public static final Field ISSUED_ON = COLUMNS.declare(Vintage.ISSUED_ON);
  public static final Field INDICATOR = COLUMNS.declare(RevisedValue.INDICATOR);
  public static final Field YEAR = COLUMNS.declare(RevisedValue.YEAR);
  public static final Field BASIS = COLUMNS.declare(RevisedValue.BASIS);
  public static final Field LEVEL = COLUMNS.declare(RevisedValue.LEVEL);
  public static final Field UNIT = COLUMNS.declare(RevisedValue.UNIT);
  public static final Field DIMENSION = COLUMNS.declare(RevisedValue.DIMENSION);
  public static final Field ITEM = COLUMNS.declare(RevisedValue.ITEM);
  public static final Field STATUS =
      COLUMNS.requiredCode(
          "published_status", Vintage.Status.values(), "Trạng thái khi công bố", "");
  public static final Field PUBLISHED_VALUE = COLUMNS.declare(RevisedValue.PUBLISHED_VALUE);
  public static final Field PRESENT_VALUE = COLUMNS.declare(RevisedValue.PRESENT_VALUE);
  public static final Field DIFFERENCE = part("difference", "Chênh lệch", "Present less published");
  public static final Field BY_METHOD =
      part(
          "by_method",
          "Do phương pháp",
          "Of it, by what is computed otherwise than then: definitions, settings, reference lists");
  public static final Field BY_BOUNDARY =
      part("by_boundary", "Do địa giới", "Of it, by another day of comparable boundaries");
  public static final Field BY_LATE =
      part("by_late", "Do gửi muộn", "Of it, by what was first delivered after the publication");
  public static final Field BY_CORRECTION =
      part("by_correction", "Do đính chính", "Of it, by what was delivered otherwise since");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "các nguyên nhân cộng lại bằng chênh lệch",
              "the causes add up to the difference",
              () ->
                  BY_METHOD
                      .col()
                      .plus(BY_BOUNDARY.col())
                      .plus(BY_LATE.col())
                      .plus(BY_CORRECTION.col())
                      .equalTo(DIFFERENCE.col()))
          .keyedBy(VINTAGE, INDICATOR, YEAR, BASIS, LEVEL, UNIT, DIMENSION, ITEM);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          Revision::compute,
          Stream.of(
                  Stream.of(
                      Input.list(RevisedValue.TABLE),
                      Input.of(RevisedValue.TABLE),
                      Input.list(Vintage.TABLE),
                      Input.of(Vintage.TABLE),
                      Input.of(Cooperative.TABLE)),
                  Indicators.FAMILIES.stream().map(Family::reads).flatMap(List::stream),
                  Boundaries.INPUTS.stream())
              .flatMap(inputs -> inputs)
              .filter(input -> !input.table().equals(OrganisationState.TABLE))
              .distinct()
              .toArray(Input[]::new));

  private static final List<Field> KEY = TABLE.key();

  private Revision() {}

  static Dataset<Row> compute(Inputs inputs, Assumptions assumptions) {
    Dataset<Row> revised = inputs.rows(RevisedValue.TABLE);
    Dataset<Row> published =
        revised.join(
            broadcast(inputs.rows(Vintage.TABLE))
                .select(
                    Vintage.VINTAGE.col(),
                    Vintage.YEAR.col(),
                    Vintage.ISSUED_ON.col(),
                    STATUS.as(Vintage.STATUS.col())),
            new String[] {VINTAGE.name(), YEAR.name()});
    Dataset<Row> retold =
        Retelling.of(inputs.list(Vintage.TABLE), inputs.list(RevisedValue.TABLE)).stream()
            .map(retelling -> retelling.rows(inputs, assumptions))
            .reduce(Dataset::unionByName)
            .orElseGet(() -> nothing(revised))
            .groupBy(KEY.stream().map(Field::col).toArray(Column[]::new))
            .agg(by(How.METHOD), by(How.BOUNDARY), by(How.LATE));

    return explained(
            published.join(retold, KEY.stream().map(Field::name).toArray(String[]::new), "left"))
        .select(TABLE.columns());
  }

  /** What cannot be computed again changes nothing on its step. */
  private static Dataset<Row> explained(Dataset<Row> rows) {
    Column published = PUBLISHED_VALUE.col();
    Column present = PRESENT_VALUE.col();
    Column method = coalesce(col(How.METHOD.name()), published);
    Column boundary = coalesce(col(How.BOUNDARY.name()), method);
    Column late = coalesce(col(How.LATE.name()), boundary);

    return rows.withColumn(DIFFERENCE.name(), present.minus(published))
        .withColumn(BY_METHOD.name(), stepped(method.minus(published)))
        .withColumn(BY_BOUNDARY.name(), stepped(boundary.minus(method)))
        .withColumn(BY_LATE.name(), stepped(late.minus(boundary)))
        .withColumn(BY_CORRECTION.name(), stepped(present.minus(late)));
  }

  private static Column stepped(Column step) {
    return when(PRESENT_VALUE.col().isNotNull(), step);
  }

  private static Column by(How how) {
    return max(when(col(Retelling.HOW).equalTo(how.name()), col(Retelling.VALUE))).as(how.name());
  }

  /** No rows of what is told again, made of others: a computing room starts no session. */
  private static Dataset<Row> nothing(Dataset<Row> revised) {
    return revised
        .where(lit(false))
        .withColumn(Retelling.HOW, lit(""))
        .withColumn(Retelling.VALUE, PUBLISHED_VALUE.col());
  }

  private static Field part(String name, String vi, String en) {
    return COLUMNS.optional(name, Perimeter.VALUE.type(), vi, en);
  }
}

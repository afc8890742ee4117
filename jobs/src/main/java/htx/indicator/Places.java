package htx.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import htx.table.Assumptions;
import htx.table.Input;
import htx.table.Table;
import htx.territory.Basis;
import htx.territory.Boundaries;
import htx.territory.Level;
import htx.territory.PlacedRows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Function1;

/** Where base rows lie: on the boundaries of the occasion's last day, and on the chosen day's. */
final class Places {
  static final String DAY_COMMUNE = "day_commune";
  static final String DAY_DISTRICT = "day_district";
  static final String DAY_PROVINCE = "day_province";
  static final String COMPARABLE_DISTRICT = "comparable_district";
  static final String COMPARABLE_PROVINCE = "comparable_province";

  /** A territory that base rows count in, and the column that names it. */
  record Place(Basis basis, Level level, String column) {

    Column named() {
      return struct(
          lit(basis.code()).as(Perimeter.BASIS.name()),
          lit(level.code()).as(Perimeter.LEVEL.name()),
          col(column).as(Perimeter.UNIT.name()));
    }
  }

  /** All places of a base row by which its values add up. */
  static final List<Place> ALL =
      List.of(
          new Place(Basis.OF_THE_DAY, Level.PROVINCE, DAY_PROVINCE),
          new Place(Basis.OF_THE_DAY, Level.DISTRICT, DAY_DISTRICT),
          new Place(Basis.COMPARABLE, Level.PROVINCE, COMPARABLE_PROVINCE),
          new Place(Basis.COMPARABLE, Level.DISTRICT, COMPARABLE_DISTRICT));

  /** Those on the boundaries of the occasion's last day. */
  static final List<Place> ON_THE_DAY =
      ALL.stream().filter(place -> place.basis() == Basis.OF_THE_DAY).toList();

  private Places() {}

  /** What a derivation reads that puts the rows of tables in their places. */
  static List<Input> inputs(Table... tables) {
    return Stream.concat(Stream.of(tables).map(Input::of), Boundaries.INPUTS.stream()).toList();
  }

  /**
   * Rows with their places added.
   *
   * @param rows with the days of their occasion
   * @param asOf the day on which the commune's code is valid
   */
  static Dataset<Row> added(
      Dataset<Row> rows,
      Boundaries boundaries,
      Assumptions assumptions,
      Column commune,
      Column district,
      Column asOf) {
    Column onTheDay =
        PlacedRows.place(boundaries, commune, district, asOf, col(Occasions.PERIOD_END));
    Column comparable =
        PlacedRows.place(boundaries, commune, district, asOf, lit(assumptions.comparableOn()));
    return rows.withColumns(Map.of("on_the_day", onTheDay, "comparable", comparable))
        .withColumns(
            Map.of(
                DAY_COMMUNE, col("on_the_day.commune"),
                DAY_DISTRICT, col("on_the_day.district"),
                DAY_PROVINCE, col("on_the_day.province"),
                COMPARABLE_DISTRICT, col("comparable.district"),
                COMPARABLE_PROVINCE, col("comparable.province")))
        .drop("on_the_day", "comparable");
  }

  /** Each basis, level and unit of some places that a row counts in. */
  static Column each(List<Place> places) {
    Function1<Column, Column> known = place -> place.getField(Perimeter.UNIT.name()).isNotNull();

    return filter(array(places.stream().map(Place::named).toArray(Column[]::new)), known);
  }
}

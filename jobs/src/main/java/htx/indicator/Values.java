package htx.indicator;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.LongType;

import htx.indicator.Family.Dimension;
import htx.indicator.Measure.Part;
import htx.indicator.Places.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import scala.Function1;

/**
 * One row for each indicator, occasion, territory and group: {@code family, indicator, period,
 * period_start, period_end, known_on, basis, level, unit, dimension, item, value, contributors}.
 */
public final class Values {
  public static final String ALL = "all";

  private static final List<String> GROUP =
      List.of(Occasions.OCCASION, "basis", "level", "unit", "dimension", "item");

  private Values() {}

  static Dataset<Row> of(
      Family family, Dataset<Row> base, Occasions occasions, List<Place> places) {
    Collection<Part> parts = parts(family);
    Dataset<Row> rows = withItems(family, base);
    Dataset<Row> groups =
        aggregated(exploded(family, cells(family, rows, parts, places), places), parts);
    Column[] values =
        family.indicators().stream()
            .map(
                indicator ->
                    struct(
                        lit(indicator.code()).as("indicator"),
                        indicator.measure().value().cast(Quotient.VALUE).as("value"),
                        indicator.measure().contributors().cast(LongType).as("contributors")))
            .toArray(Column[]::new);

    return groups
        .withColumn("asked", occasions.at(col(Occasions.OCCASION)))
        .withColumn("measured", explode(array(values)))
        .select(
            lit(family.name()).as("family"),
            col("measured.indicator"),
            col("asked." + Occasions.PERIOD),
            col("asked." + Occasions.PERIOD_START),
            col("asked." + Occasions.PERIOD_END),
            col("asked." + Occasions.KNOWN_ON),
            col("basis"),
            col("level"),
            col("unit"),
            col("dimension"),
            col("item"),
            col("measured.value"),
            col("measured.contributors"));
  }

  /** The parts of all measures, each once: a ratio shares its parts with what it divides. */
  private static Collection<Part> parts(Family family) {
    Map<String, Part> parts = new LinkedHashMap<>();
    family.indicators().stream()
        .flatMap(indicator -> indicator.measure().parts().stream())
        .forEach(part -> parts.putIfAbsent(part.column(), part));
    return parts.values();
  }

  private static Dataset<Row> withItems(Family family, Dataset<Row> base) {
    return base.withColumns(
        family.dimensions().stream()
            .collect(toMap(dimension -> "in_" + dimension.name(), Dimension::item)));
  }

  private static Column item(Dimension dimension) {
    return col("in_" + dimension.name());
  }

  /** Base rows added up by their places and items, so that what is exploded is small. */
  private static Dataset<Row> cells(
      Family family, Dataset<Row> base, Collection<Part> parts, List<Place> places) {
    List<Column> keys = new ArrayList<>(List.of(col(Occasions.OCCASION)));
    places.forEach(place -> keys.add(col(place.column())));
    family.dimensions().forEach(dimension -> keys.add(item(dimension)));
    parts.stream().filter(Part::parts).forEach(part -> keys.add(part.first().as(part.column())));
    Column[] sums =
        parts.stream()
            .filter(part -> !part.parts())
            .map(part -> part.first().as(part.column()))
            .toArray(Column[]::new);
    RelationalGroupedDataset grouped = base.groupBy(keys.toArray(Column[]::new));

    return sums.length == 0
        ? base.select(keys.toArray(Column[]::new)).distinct()
        : grouped.agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length));
  }

  /** Rows once for each territory and group that they count in. */
  private static Dataset<Row> exploded(Family family, Dataset<Row> rows, List<Place> places) {
    Column[] groups =
        family.dimensions().stream()
            .map(
                dimension ->
                    struct(lit(dimension.name()).as("dimension"), item(dimension).as("item")))
            .toArray(Column[]::new);
    Function1<Column, Column> named = group -> group.getField("item").isNotNull();
    return rows.withColumn("place", explode(Places.each(places)))
        .withColumn("grouped", explode(filter(array(groups), named)))
        .withColumns(
            Map.of(
                "basis", col("place.basis"),
                "level", col("place.level"),
                "unit", col("place.unit"),
                "dimension", col("grouped.dimension"),
                "item", col("grouped.item")))
        .drop("place", "grouped");
  }

  private static Dataset<Row> aggregated(Dataset<Row> rows, Collection<Part> parts) {
    Column[] keys = GROUP.stream().map(name -> col(name)).toArray(Column[]::new);
    Column[] values =
        parts.stream()
            .map(part -> part.second().apply(col(part.column())).as(part.column()))
            .toArray(Column[]::new);
    return rows.groupBy(keys).agg(values[0], Arrays.copyOfRange(values, 1, values.length));
  }
}

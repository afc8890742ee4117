package htx.indicator;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import htx.indicator.Family.Dimension;
import htx.indicator.Measure.Matched;
import htx.indicator.Measure.Part;
import htx.indicator.Places.Place;
import htx.table.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import scala.Function1;

/**
 * One row for each indicator, occasion, territory and group: {@code family, indicator, period,
 * period_start, period_end, known_on, basis, level, unit, dimension, item, value, contributors,
 * population, matched, matched_before, matched_value}.
 */
public final class Values {
  private static final List<Field> OF_GROUP =
      List.of(
          Perimeter.BASIS, Perimeter.LEVEL, Perimeter.UNIT, Perimeter.DIMENSION, Perimeter.ITEM);

  /** How many are to report, whether they do or not. */
  private static final Part REPORTERS = Measure.count("reporters", lit(true)).parts().get(0);

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
                        Perimeter.INDICATOR.as(lit(indicator.code())),
                        indicator.measure().value().cast(Quotient.VALUE).as(Perimeter.VALUE.name()),
                        Perimeter.CONTRIBUTORS.as(indicator.measure().contributors()),
                        matched(indicator, Perimeter.MATCHED, Matched::number),
                        matched(indicator, Perimeter.MATCHED_BEFORE, Matched::before),
                        matched(indicator, Perimeter.MATCHED_VALUE, Matched::value)))
            .toArray(Column[]::new);

    return groups
        .withColumn("asked", occasions.at(col(Occasions.OCCASION)))
        .withColumn("measured", explode(array(values)))
        .select(
            Perimeter.FAMILY.as(lit(family.name())),
            col("measured." + Perimeter.INDICATOR),
            col("asked." + Occasions.PERIOD),
            col("asked." + Occasions.PERIOD_START),
            col("asked." + Occasions.PERIOD_END),
            col("asked." + Occasions.KNOWN_ON),
            Perimeter.BASIS.col(),
            Perimeter.LEVEL.col(),
            Perimeter.UNIT.col(),
            Perimeter.DIMENSION.col(),
            Perimeter.ITEM.col(),
            col("measured." + Perimeter.VALUE),
            col("measured." + Perimeter.CONTRIBUTORS),
            Perimeter.POPULATION.as(family.ofReports() ? col(REPORTERS.column()) : lit(null)),
            col("measured." + Perimeter.MATCHED),
            col("measured." + Perimeter.MATCHED_BEFORE),
            col("measured." + Perimeter.MATCHED_VALUE));
  }

  private static Column matched(Indicator indicator, Field field, Function<Matched, Column> sum) {
    return field.as(indicator.measure().matched().map(sum).orElse(lit(null)));
  }

  /** The parts of all measures, each once: a ratio shares its parts with what it divides. */
  private static Collection<Part> parts(Family family) {
    Map<String, Part> parts = new LinkedHashMap<>();
    family.indicators().stream()
        .flatMap(indicator -> indicator.measure().parts().stream())
        .forEach(part -> parts.putIfAbsent(part.column(), part));

    if (family.ofReports()) {
      parts.put(REPORTERS.column(), REPORTERS);
    }

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
                    struct(
                        Perimeter.DIMENSION.as(lit(dimension.name())),
                        item(dimension).as(Perimeter.ITEM.name())))
            .toArray(Column[]::new);
    Function1<Column, Column> named = group -> group.getField(Perimeter.ITEM.name()).isNotNull();
    return rows.withColumn("place", explode(Places.each(places)))
        .withColumn("grouped", explode(filter(array(groups), named)))
        .withColumns(
            Map.of(
                Perimeter.BASIS.name(), col("place." + Perimeter.BASIS),
                Perimeter.LEVEL.name(), col("place." + Perimeter.LEVEL),
                Perimeter.UNIT.name(), col("place." + Perimeter.UNIT),
                Perimeter.DIMENSION.name(), col("grouped." + Perimeter.DIMENSION),
                Perimeter.ITEM.name(), col("grouped." + Perimeter.ITEM)))
        .drop("place", "grouped");
  }

  private static Dataset<Row> aggregated(Dataset<Row> rows, Collection<Part> parts) {
    Column[] keys =
        Stream.concat(Stream.of(col(Occasions.OCCASION)), OF_GROUP.stream().map(Field::col))
            .toArray(Column[]::new);
    Column[] values =
        parts.stream()
            .map(part -> part.second().apply(col(part.column())).as(part.column()))
            .toArray(Column[]::new);
    return rows.groupBy(keys).agg(values[0], Arrays.copyOfRange(values, 1, values.length));
  }
}

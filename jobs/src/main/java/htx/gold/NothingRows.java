package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import htx.indicator.Family;
import htx.indicator.Indicator;
import htx.indicator.Indicator.Absence;
import htx.indicator.Indicator.PeriodType;
import htx.indicator.Occasion;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Field;
import htx.territory.Basis;
import htx.territory.District;
import htx.territory.Level;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Adds to a family's values a 0 for each district and the province of which the records hold
 * nothing, where that means that there is nothing; what was not sent is told apart afterwards.
 */
final class NothingRows {
  private static final String IS_VALUE = "is_value";
  private static final String KEPT = "kept";

  private NothingRows() {}

  /**
   * The values, and a row of 0 for each territory of a year that has none of an indicator.
   *
   * @param values rows of {@link UnsentRows#COLUMNS}
   * @param districts rows of {@link District}
   */
  static Dataset<Row> with(
      Dataset<Row> values, Family family, Dataset<Row> districts, Assumptions assumptions) {
    Asked asked = Asked.of(family, assumptions);

    if (asked.indicators().isEmpty()) {
      return values;
    }

    String province = assumptions.chosen().province();
    FlatMapFunction<Row, Row> rows = asked::rows;
    Dataset<Row> nothing =
        districts
            .where(District.PROVINCE.col().equalTo(province))
            .flatMap(rows, Encoders.row(values.schema()))
            .distinct();
    List<Field> key = IndicatorValue.TABLE.key();
    Column[] others =
        UnsentRows.COLUMNS.stream()
            .filter(field -> !key.contains(field))
            .map(Field::col)
            .toArray(Column[]::new);

    return values
        .withColumn(IS_VALUE, lit(true))
        .unionByName(nothing.withColumn(IS_VALUE, lit(false)))
        .groupBy(IndicatorValue.TABLE.keyColumns())
        .agg(max_by(struct(others), col(IS_VALUE)).as(KEPT))
        .select(
            UnsentRows.COLUMNS.stream()
                .map(field -> key.contains(field) ? field.col() : field.as(kept(field)))
                .toArray(Column[]::new));
  }

  private static Column kept(Field field) {
    return col(KEPT).getField(field.name());
  }

  /**
   * Of which indicators a territory has something or nothing, and when.
   *
   * @param indicators each with the first year in which there was something to measure
   */
  private record Asked(
      String family, List<Since> indicators, List<Occasion> years, LocalDate comparableOn)
      implements Serializable {

    private record Since(String indicator, int year) implements Serializable {}

    static Asked of(Family family, Assumptions assumptions) {
      return new Asked(
          family.name(),
          family.indicators().stream()
              .filter(one -> one.absence() == Absence.NOTHING)
              .filter(one -> one.periodType() != PeriodType.TARGET)
              .map((Indicator one) -> new Since(one.code(), one.since()))
              .toList(),
          Occasion.years(assumptions),
          assumptions.comparableOn());
    }

    /**
     * The rows of a district and its province: on boundaries of the day while it is one, on
     * comparable ones where it is one on their day.
     */
    Iterator<Row> rows(Row district) {
      List<Row> rows = new ArrayList<>();

      for (Occasion year : years) {
        Stream.of(Basis.values())
            .filter(basis -> isOn(district, on(basis, year)))
            .forEach(
                basis -> {
                  rows.addAll(rows(Level.DISTRICT, District.CODE.textIn(district), basis, year));
                  rows.addAll(
                      rows(Level.PROVINCE, District.PROVINCE.textIn(district), basis, year));
                });
      }

      return rows.iterator();
    }

    private LocalDate on(Basis basis, Occasion year) {
      return switch (basis) {
        case OF_THE_DAY -> year.periodEnd();
        case COMPARABLE -> comparableOn;
      };
    }

    private static boolean isOn(Row district, LocalDate day) {
      LocalDate from = District.VALID_FROM.dayIn(district);
      LocalDate to = District.VALID_TO.dayIn(district);

      return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    private List<Row> rows(Level level, String unit, Basis basis, Occasion year) {
      return indicators.stream()
          .filter(since -> year.periodEnd().getYear() >= since.year())
          .map(since -> row(since.indicator(), level, unit, basis, year))
          .toList();
    }

    private Row row(String indicator, Level level, String unit, Basis basis, Occasion year) {
      return RowFactory.create(
          family,
          indicator,
          year.period(),
          Date.valueOf(year.periodStart()),
          Date.valueOf(year.periodEnd()),
          basis.code(),
          level.code(),
          unit,
          Grouping.ALL.code(),
          Grouping.ALL.code(),
          BigDecimal.ZERO,
          0L,
          null,
          null,
          null,
          null);
    }
  }
}

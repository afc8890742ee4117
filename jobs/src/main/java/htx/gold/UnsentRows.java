package htx.gold;

import htx.contract.Schedule.From;
import htx.indicator.Family;
import htx.indicator.Indicator;
import htx.indicator.Occasion;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Coded;
import htx.table.Field;
import htx.territory.Basis;
import htx.territory.Level;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Adds to a family's values a row for what has none because its sender has not sent. */
final class UnsentRows {
  /** What a family's values keep in gold; the rest is added there. */
  static final List<Field> COLUMNS =
      List.of(
          IndicatorValue.FAMILY,
          IndicatorValue.INDICATOR,
          IndicatorValue.PERIOD,
          IndicatorValue.PERIOD_START,
          IndicatorValue.PERIOD_END,
          IndicatorValue.BASIS,
          IndicatorValue.LEVEL,
          IndicatorValue.UNIT,
          IndicatorValue.DIMENSION,
          IndicatorValue.ITEM,
          IndicatorValue.VALUE,
          IndicatorValue.CONTRIBUTORS,
          IndicatorValue.POPULATION,
          IndicatorValue.MATCHED,
          IndicatorValue.MATCHED_BEFORE,
          IndicatorValue.MATCHED_VALUE);

  private static final String ALL = Grouping.ALL.code();

  private UnsentRows() {}

  /**
   * The values, and a row without one for each district, and each fund in the whole province, that
   * has none of an indicator.
   *
   * @param missing rows of {@link MissingDelivery}
   */
  static Dataset<Row> with(
      Dataset<Row> values,
      Family family,
      MissingSenders lacking,
      Dataset<Row> missing,
      Assumptions assumptions) {
    Column[] columns = COLUMNS.stream().map(field -> field.as(field.col())).toArray(Column[]::new);
    Dataset<Row> there = values.select(columns);

    if (lacking.years().isEmpty()) {
      return there;
    }

    List<String> indicators = family.indicators().stream().map(Indicator::code).toList();
    String name = family.name();
    String province = assumptions.chosen().province();
    LocalDate knownOn = assumptions.knownOn();
    FlatMapFunction<Row, Row> rows = sender -> rows(name, indicators, province, knownOn, sender);
    Dataset<Row> unsent =
        missing
            .where(lacking.isBehind())
            .select(
                MissingDelivery.SENT_BY.col(),
                MissingDelivery.SENDER.col(),
                MissingDelivery.YEAR.col())
            .distinct()
            .flatMap(rows, Encoders.row(there.schema()));
    String[] key = IndicatorValue.TABLE.key().stream().map(Field::name).toArray(String[]::new);

    return there.unionByName(
        unsent.join(there.select(IndicatorValue.TABLE.keyColumns()), key, "left_anti"));
  }

  /** What one sender leaves without a value in a year; nothing of its own has an office for all. */
  private static Iterator<Row> rows(
      String family, List<String> indicators, String province, LocalDate knownOn, Row sender) {
    From from = Coded.of(From.values(), MissingDelivery.SENT_BY.textIn(sender));
    String code = MissingDelivery.SENDER.textIn(sender);
    Occasion year = Occasion.year(MissingDelivery.YEAR.wholeIn(sender), knownOn);
    List<Row> rows = new ArrayList<>();

    for (String indicator : indicators) {
      for (Basis basis : Basis.values()) {
        switch (from) {
          case EACH_DISTRICT ->
              rows.add(
                  row(family, indicator, year, basis, Level.DISTRICT, code, Grouping.ALL, ALL));
          case EACH_FUND ->
              rows.add(
                  row(
                      family,
                      indicator,
                      year,
                      basis,
                      Level.PROVINCE,
                      province,
                      Grouping.FUND,
                      code));
          case ONE_OFFICE -> {}
        }
      }
    }

    return rows.iterator();
  }

  private static Row row(
      String family,
      String indicator,
      Occasion year,
      Basis basis,
      Level level,
      String unit,
      Grouping dimension,
      String item) {
    return RowFactory.create(
        family,
        indicator,
        year.period(),
        Date.valueOf(year.periodStart()),
        Date.valueOf(year.periodEnd()),
        basis.code(),
        level.code(),
        unit,
        dimension.code(),
        item,
        null,
        0L,
        null,
        null,
        null,
        null);
  }
}

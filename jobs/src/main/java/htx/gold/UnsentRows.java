package htx.gold;

import htx.indicator.Family;
import htx.indicator.Indicator;
import htx.indicator.Occasion;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Field;
import htx.territory.Basis;
import htx.territory.Level;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Adds to a family's values a row for what has none because its sender has not sent. */
final class UnsentRows {
  private static final List<Field> COLUMNS =
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
          IndicatorValue.CONTRIBUTORS);

  private UnsentRows() {}

  /** What a sender sends of: a district, or a fund in the whole province. */
  private record Own(Level level, String unit, Grouping dimension, String item) {}

  /** The values, and a row without one for each district or fund that has none of an indicator. */
  static Dataset<Row> with(
      Dataset<Row> values, Family family, NotSent notSent, Assumptions assumptions) {
    Column[] columns = COLUMNS.stream().map(field -> field.as(field.col())).toArray(Column[]::new);
    Dataset<Row> there = values.select(columns);

    if (notSent.years().isEmpty()) {
      return there;
    }

    Dataset<Row> unsent =
        values.sparkSession().createDataFrame(rows(family, notSent, assumptions), there.schema());
    String[] key = IndicatorValue.TABLE.key().stream().map(Field::name).toArray(String[]::new);

    return there.unionByName(
        unsent.join(there.select(IndicatorValue.TABLE.keyColumns()), key, "left_anti"));
  }

  private static List<Row> rows(Family family, NotSent notSent, Assumptions assumptions) {
    String province = assumptions.chosen().province();
    List<Row> rows = new ArrayList<>();

    for (int year : notSent.years().keySet()) {
      NotSent.Senders lacking = notSent.years().get(year);
      List<Own> all = new ArrayList<>();
      lacking
          .districts()
          .forEach(
              unit -> all.add(new Own(Level.DISTRICT, unit, Grouping.ALL, Grouping.ALL.code())));
      lacking
          .funds()
          .forEach(fund -> all.add(new Own(Level.PROVINCE, province, Grouping.FUND, fund)));

      for (Indicator indicator : family.indicators()) {
        for (Basis basis : Basis.values()) {
          all.forEach(
              own ->
                  rows.add(
                      row(
                          family,
                          indicator,
                          Occasion.year(year, assumptions.knownOn()),
                          basis,
                          own)));
        }
      }
    }

    return rows;
  }

  private static Row row(
      Family family, Indicator indicator, Occasion occasion, Basis basis, Own own) {
    return RowFactory.create(
        family.name(),
        indicator.code(),
        occasion.period(),
        Date.valueOf(occasion.periodStart()),
        Date.valueOf(occasion.periodEnd()),
        basis.code(),
        own.level().code(),
        own.unit(),
        own.dimension().code(),
        own.item(),
        null,
        0L);
  }
}

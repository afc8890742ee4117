package htx.gold;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Indicator.Direction;
import htx.indicator.Indicators;
import htx.indicator.Perimeter;
import htx.method.Ranks.Best;
import htx.silver.Grouping;
import htx.silver.Vintage.Status;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.Level;
import htx.territory.Succession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The place of one district by one indicator in one year. */
public final class DistrictRanking {
  private static final Table.Builder COLUMNS =
      Table.gold("district_ranking", "one indicator, basis, year and district");

  public static final Field INDICATOR = COLUMNS.declare(Perimeter.INDICATOR);
  public static final Field BASIS = COLUMNS.declare(Perimeter.BASIS);
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã huyện", "District code");
  public static final Field VALUE =
      COLUMNS.optional("value", createDecimalType(24, 6), "Giá trị", "Value ranked by");
  public static final Field REPORTED = COLUMNS.declare(Perimeter.REPORTED);
  public static final Field POPULATION = COLUMNS.declare(Perimeter.POPULATION);
  public static final Field RANK =
      COLUMNS.optional(
          "rank",
          IntegerType,
          "Thứ hạng",
          "1 is best; equal values share the better rank; none where not rated");
  public static final Field TIED =
      COLUMNS.required(
          "tied",
          IntegerType,
          "Số huyện cùng hạng",
          "Districts that share the rank, itself included; 0 where not rated");
  public static final Field RATED =
      COLUMNS.required(
          "rated", IntegerType, "Số huyện được xếp hạng", "Districts that have a value");
  public static final Field RANK_BEFORE =
      COLUMNS.optional(
          "rank_before",
          IntegerType,
          "Thứ hạng năm trước",
          "Rank of the year before on the same basis");
  public static final Field MOVEMENT =
      COLUMNS.optional(
          "movement", IntegerType, "Thay đổi thứ hạng", "Places gained; negative where lost");
  public static final Field COMPARABILITY =
      COLUMNS.requiredCode(
          "comparability",
          Comparability.values(),
          "Tính so sánh",
          "changed where the district's boundaries moved or the indicator was defined anew since the year"
              + " before");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "hạng từ 1 đến số huyện được xếp hạng",
              "a rank is from 1 to the number of districts rated",
              () -> RANK.col().between(lit(1), RATED.col()))
          .holding(
              "có hạng khi và chỉ khi có giá trị",
              "there is a rank where there is a value and only there",
              () -> RANK.col().isNull().equalTo(VALUE.col().isNull()))
          .holding(
              "thay đổi hạng là hạng năm trước trừ hạng năm nay",
              "movement is the rank before less the rank",
              () -> MOVEMENT.col().equalTo(RANK_BEFORE.col().minus(RANK.col())))
          .keyedBy(INDICATOR, BASIS, YEAR, UNIT);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          DistrictRanking::compute,
          Input.of(IndicatorValue.TABLE),
          Input.list(Commune.TABLE),
          Input.list(Succession.TABLE));

  private static final String CELLS = "cells";

  private DistrictRanking() {}

  static Dataset<Row> compute(Inputs inputs, Assumptions assumptions) {
    ChangedGround changed = ChangedGround.of(inputs, assumptions);
    FlatMapFunction<Row, Row> rows =
        group -> {
          String indicator = INDICATOR.textIn(group);
          String basis = BASIS.textIn(group);
          Map<Integer, Map<String, BigDecimal>> values = new TreeMap<>();
          Set<Integer> incomplete = new TreeSet<>();
          List<Row> cells = group.getList(group.fieldIndex(CELLS));
          cells.forEach(
              cell -> {
                int year = YEAR.wholeIn(cell);

                if (Status.ESTIMATE.is(IndicatorValue.STATUS.textIn(cell))) {
                  incomplete.add(year);
                } else {
                  values
                      .computeIfAbsent(year, any -> new TreeMap<>())
                      .put(UNIT.textIn(cell), VALUE.numberIn(cell));
                }
              });
          values.keySet().removeAll(incomplete);

          return RankingRows.of(
                  indicator,
                  basis,
                  values,
                  Reported.by(
                      cell -> List.<Object>of(YEAR.wholeIn(cell), UNIT.textIn(cell)), cells),
                  changed.on(basis),
                  best(indicator))
              .iterator();
        };

    return inputs
        .rows(IndicatorValue.TABLE)
        .where(
            IndicatorValue.INDICATOR
                .col()
                .isin(assumptions.rankedIndicators().toArray())
                .and(IndicatorValue.LEVEL.is(Level.DISTRICT))
                .and(IndicatorValue.DIMENSION.is(Grouping.ALL))
                .and(
                    IndicatorValue.VALUE
                        .col()
                        .isNotNull()
                        .or(IndicatorValue.STATUS.is(Status.ESTIMATE))))
        .groupBy(IndicatorValue.INDICATOR.col(), IndicatorValue.BASIS.col())
        .agg(
            collect_list(
                    struct(
                        Stream.concat(
                                Stream.of(
                                    YEAR.as(year(IndicatorValue.PERIOD_END.col())),
                                    IndicatorValue.UNIT.col(),
                                    IndicatorValue.VALUE.col(),
                                    IndicatorValue.STATUS.col()),
                                Reported.READ.stream())
                            .toArray(Column[]::new)))
                .as(CELLS))
        .flatMap(rows, Encoders.row(TABLE.schema()))
        .select(TABLE.columns());
  }

  /** Where neither direction is better, the most comes first. */
  private static Best best(String indicator) {
    return Indicators.of(indicator).direction() == Direction.LESS_IS_BETTER
        ? Best.LOWEST
        : Best.HIGHEST;
  }
}

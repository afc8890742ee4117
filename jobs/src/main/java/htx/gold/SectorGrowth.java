package htx.gold;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.gold.SectorGrowthRows.Counted;
import htx.indicator.Indicator;
import htx.indicator.OrganisationIndicators;
import htx.indicator.Perimeter;
import htx.silver.Grouping;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import htx.territory.Boundaries;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * How the cooperatives of one sector grew in one year, and what that gave to the total's growth.
 */
public final class SectorGrowth {
  private static final Table.Builder COLUMNS =
      Table.gold("sector_growth", "one basis, unit, sector and year");

  public static final Field BASIS = COLUMNS.declare(Perimeter.BASIS);
  public static final Field LEVEL = COLUMNS.declare(Perimeter.LEVEL);
  public static final Field UNIT = COLUMNS.declare(Perimeter.UNIT);
  public static final Field SECTOR =
      COLUMNS.required("sector", StringType, "Lĩnh vực", "Sector code, or all");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field STOCK_BEFORE =
      COLUMNS.optional(
          "stock_before", LongType, "Đầu kỳ", "Cooperatives at the end of the year before");
  public static final Field FOUNDED =
      COLUMNS.required("founded", LongType, "Thành lập mới", "Founded in the year");
  public static final Field DISSOLVED =
      COLUMNS.required("dissolved", LongType, "Giải thể", "Dissolved in the year");
  public static final Field CONVERTED =
      COLUMNS.required("converted", LongType, "Chuyển đổi", "Converted or merged in the year");
  public static final Field OTHER_CHANGE =
      COLUMNS.optional(
          "other_change", LongType, "Biến động khác", "Moves between sectors or territories");
  public static final Field STOCK =
      COLUMNS.required("stock", LongType, "Cuối kỳ", "Cooperatives at the end of the year");
  public static final Field NET =
      COLUMNS.optional("net", LongType, "Tăng thuần", "Stock less stock before");
  public static final Field GROWTH_PERCENT =
      COLUMNS.optional(
          "growth_percent",
          createDecimalType(18, 6),
          "Tăng trưởng (%)",
          "Net in percent of the stock before; none where the district's boundaries moved");
  public static final Field CONTRIBUTION_POINTS =
      COLUMNS.optional(
          "contribution_points",
          createDecimalType(18, 6),
          "Đóng góp (điểm %)",
          "Net in percent of the unit's whole stock before; adds up to the total's growth");
  public static final Field SHARE_PERCENT =
      COLUMNS.optional(
          "share_percent", createDecimalType(18, 6), "Cơ cấu (%)", "Share of the unit's stock");
  public static final Field COMPARABILITY =
      COLUMNS.requiredCode(
          "comparability",
          Comparability.values(),
          "Tính so sánh",
          "changed where the district's boundaries moved since the stock before");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "đầu kỳ, thành lập, giải thể, chuyển đổi và biến động khác cộng thành cuối kỳ",
              "what there was, was founded, ended and moved adds up to the stock",
              () ->
                  STOCK
                      .col()
                      .equalTo(
                          STOCK_BEFORE
                              .col()
                              .plus(FOUNDED.col())
                              .minus(DISSOLVED.col())
                              .minus(CONVERTED.col())
                              .plus(OTHER_CHANGE.col())))
          .holding(
              "tăng thuần là cuối kỳ trừ đầu kỳ",
              "net is the stock less the stock before",
              () -> NET.col().equalTo(STOCK.col().minus(STOCK_BEFORE.col())))
          .holding(
              "cơ cấu từ 0 đến 100",
              "the share is from 0 to 100",
              () -> SHARE_PERCENT.col().between(0, 100))
          .keyedBy(BASIS, LEVEL, UNIT, SECTOR, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(IndicatorValue.TABLE),
                  assumptions.firstYear(),
                  assumptions.lastYear(),
                  ChangedGround.of(inputs, assumptions)),
          Stream.concat(
                  Stream.of(IndicatorValue.of(OrganisationIndicators.FAMILY)),
                  Boundaries.INPUTS.stream())
              .toArray(Input[]::new));

  private static final List<Field> OF_UNIT = List.of(BASIS, LEVEL, UNIT);
  private static final String CELLS = "cells";

  private SectorGrowth() {}

  static Dataset<Row> compute(
      Dataset<Row> organisations, int firstYear, int lastYear, ChangedGround changed) {
    FlatMapFunction<Row, Row> rows =
        unit -> {
          Map<String, Map<Integer, Counted>> counted = new TreeMap<>();
          SortedSet<Integer> years =
              IntStream.rangeClosed(firstYear, lastYear)
                  .boxed()
                  .collect(Collectors.toCollection(TreeSet::new));
          unit.<Row>getList(unit.fieldIndex(CELLS))
              .forEach(
                  cell -> {
                    counted
                        .computeIfAbsent(SECTOR.textIn(cell), sector -> new TreeMap<>())
                        .put(YEAR.wholeIn(cell), counted(cell));

                    if (IndicatorValue.NOT_SENT.wholeIn(cell) > 0) {
                      years.remove(YEAR.wholeIn(cell));
                    }
                  });
          Map<Field, String> key = OF_UNIT.stream().collect(toMap(f -> f, f -> f.textIn(unit)));

          return SectorGrowthRows.of(
                  key, counted, years, changed.cuts(key.get(BASIS), key.get(LEVEL), key.get(UNIT)))
              .iterator();
        };

    return organisations
        .where(IndicatorValue.DIMENSION.isOneOf(Grouping.ALL, Grouping.SECTOR))
        .groupBy(
            BASIS.col(),
            LEVEL.col(),
            UNIT.col(),
            SECTOR.as(IndicatorValue.ITEM.col()),
            YEAR.as(year(IndicatorValue.PERIOD_END.col())))
        .agg(
            counted(STOCK, OrganisationIndicators.COOP_EXISTING),
            counted(FOUNDED, OrganisationIndicators.COOP_FOUNDED),
            counted(DISSOLVED, OrganisationIndicators.COOP_DISSOLVED),
            counted(CONVERTED, OrganisationIndicators.COOP_CONVERTED),
            max(IndicatorValue.NOT_SENT.col()).as(IndicatorValue.NOT_SENT.name()))
        .groupBy(columns(OF_UNIT))
        .agg(
            collect_list(
                    struct(
                        columns(
                            List.of(
                                SECTOR,
                                YEAR,
                                STOCK,
                                FOUNDED,
                                DISSOLVED,
                                CONVERTED,
                                IndicatorValue.NOT_SENT))))
                .as(CELLS))
        .flatMap(rows, Encoders.row(TABLE.schema()))
        .select(TABLE.columns());
  }

  private static Counted counted(Row cell) {
    return new Counted(
        STOCK.wholeIn(cell),
        FOUNDED.wholeIn(cell),
        DISSOLVED.wholeIn(cell),
        CONVERTED.wholeIn(cell));
  }

  private static Column counted(Field column, Indicator indicator) {
    return column.as(coalesce(Pivot.of(indicator), lit(0)));
  }

  private static Column[] columns(List<Field> fields) {
    return fields.stream().map(Field::col).toArray(Column[]::new);
  }
}

package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.gold.SectorGrowthRows.Counted;
import htx.indicator.Values;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
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
          "Net in percent of the stock before");
  public static final Field CONTRIBUTION_POINTS =
      COLUMNS.optional(
          "contribution_points",
          createDecimalType(18, 6),
          "Đóng góp (điểm %)",
          "Net in percent of the unit's whole stock before; adds up to the total's growth");
  public static final Field SHARE_PERCENT =
      COLUMNS.optional(
          "share_percent", createDecimalType(18, 6), "Cơ cấu (%)", "Share of the unit's stock");

  public static final Table TABLE = COLUMNS.keyedBy(BASIS, LEVEL, UNIT, SECTOR, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(IndicatorValue.TABLE),
                  assumptions.firstYear(),
                  assumptions.lastYear()),
          Input.of(IndicatorValue.TABLE, "organisation"));

  private SectorGrowth() {}

  static Dataset<Row> compute(Dataset<Row> organisations, int firstYear, int lastYear) {
    FlatMapFunction<Row, Row> rows =
        unit -> {
          Map<String, Map<Integer, Counted>> counted = new TreeMap<>();
          unit.<Row>getList(3)
              .forEach(
                  cell ->
                      counted
                          .computeIfAbsent(cell.getString(0), sector -> new TreeMap<>())
                          .put(
                              cell.getInt(1),
                              new Counted(
                                  cell.getLong(2),
                                  cell.getLong(3),
                                  cell.getLong(4),
                                  cell.getLong(5))));
          List<String> key = List.of(unit.getString(0), unit.getString(1), unit.getString(2));
          return SectorGrowthRows.of(key, counted, firstYear, lastYear).iterator();
        };

    return organisations
        .where(IndicatorValue.DIMENSION.col().isin(Values.ALL, "sector"))
        .groupBy(
            IndicatorValue.BASIS.col(),
            IndicatorValue.LEVEL.col(),
            IndicatorValue.UNIT.col(),
            IndicatorValue.ITEM.col(),
            year(IndicatorValue.PERIOD_END.col()).as("year"))
        .agg(
            counted("coop_existing"),
            counted("coop_founded"),
            counted("coop_dissolved"),
            counted("coop_converted"))
        .groupBy(IndicatorValue.BASIS.col(), IndicatorValue.LEVEL.col(), IndicatorValue.UNIT.col())
        .agg(
            collect_list(
                struct(
                    IndicatorValue.ITEM.col(),
                    col("year"),
                    col("coop_existing"),
                    col("coop_founded"),
                    col("coop_dissolved"),
                    col("coop_converted"))))
        .flatMap(rows, Encoders.row(TABLE.schema()))
        .select(TABLE.columns());
  }

  private static Column counted(String indicator) {
    return coalesce(Pivot.of(indicator).cast(LongType), lit(0L)).as(indicator);
  }
}

package htx.gold;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Values;
import htx.silver.Product;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What one value chain, or one product of it, gave in one year. */
public final class ValueChain {
  private static final Table.Builder COLUMNS =
      Table.gold("value_chain", "one basis, unit, chain, product and year");

  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field CHAIN =
      COLUMNS.required("chain", StringType, "Chuỗi", "tea, livestock or crops");
  public static final Field PRODUCT =
      COLUMNS.required("product", StringType, "Sản phẩm", "Product code, or all");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field COOPERATIVES =
      COLUMNS.required(
          "cooperatives",
          LongType,
          "Số HTX tham gia",
          "Cooperatives that take part, each counted once");
  public static final Field SCALE =
      COLUMNS.optional(
          "scale",
          createDecimalType(24, 6),
          "Quy mô",
          "Area in hectares or head; none where products differ in unit");
  public static final Field OUTPUT =
      COLUMNS.optional("output", createDecimalType(24, 6), "Sản lượng (tấn)", "Output in tonnes");
  public static final Field YIELD =
      COLUMNS.optional(
          "yield",
          createDecimalType(24, 6),
          "Năng suất (tấn/đơn vị)",
          "Output for each hectare or head");
  public static final Field REVENUE =
      COLUMNS.optional("revenue", createDecimalType(20, 0), "Doanh thu (đồng)", "Revenue in dong");
  public static final Field CONTRACT_SHARE =
      COLUMNS.optional(
          "contract_share",
          createDecimalType(18, 6),
          "Tỷ lệ qua hợp đồng",
          "Share of output sold under contract");
  public static final Field CERTIFIED_SHARE =
      COLUMNS.optional(
          "certified_share",
          createDecimalType(18, 6),
          "Tỷ lệ được chứng nhận",
          "Share of area or head certified");
  public static final Field OCOP_COOPERATIVES =
      COLUMNS.required(
          "ocop_cooperatives",
          LongType,
          "Số HTX có OCOP",
          "Cooperatives with a product of three stars or more");

  public static final Table TABLE = COLUMNS.keyedBy(BASIS, LEVEL, UNIT, CHAIN, PRODUCT, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(inputs.rows(IndicatorValue.TABLE), inputs.rows(Product.TABLE)),
          Input.of(IndicatorValue.TABLE, "chain"),
          Input.of(Product.TABLE));

  private ValueChain() {}

  static Dataset<Row> compute(Dataset<Row> chains, Dataset<Row> products) {
    Column item = IndicatorValue.ITEM.col();
    Column ofChain = IndicatorValue.DIMENSION.col().equalTo("chain");
    Dataset<Row> chainOfProduct =
        products.select(
            Product.CODE.col().as(IndicatorValue.ITEM.name()), Product.CHAIN.col().as("of"));

    return chains
        .where(IndicatorValue.DIMENSION.col().isin("chain", "product"))
        .join(broadcast(chainOfProduct), new String[] {IndicatorValue.ITEM.name()}, "left")
        .groupBy(
            IndicatorValue.BASIS.col(),
            IndicatorValue.LEVEL.col(),
            IndicatorValue.UNIT.col(),
            when(ofChain, item).otherwise(col("of")).as(CHAIN.name()),
            when(ofChain, lit(Values.ALL)).otherwise(item).as(PRODUCT.name()),
            year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()))
        .agg(
            COOPERATIVES.as(coalesce(Pivot.of("chain_coops"), lit(0))),
            SCALE.as(Pivot.of("chain_scale")),
            OUTPUT.as(Pivot.of("chain_output")),
            YIELD.as(Pivot.of("chain_yield")),
            REVENUE.as(Pivot.of("chain_revenue")),
            CONTRACT_SHARE.as(Pivot.of("chain_contract_share")),
            CERTIFIED_SHARE.as(Pivot.of("chain_certified_share")),
            OCOP_COOPERATIVES.as(coalesce(Pivot.of("ocop_coops"), lit(0))))
        .select(TABLE.columns());
  }
}

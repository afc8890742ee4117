package htx.gold;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.ChainIndicators;
import htx.indicator.Perimeter;
import htx.silver.Grouping;
import htx.silver.Product;
import htx.silver.Product.ScaleUnit;
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

  public static final Field BASIS = COLUMNS.declare(Perimeter.BASIS);
  public static final Field LEVEL = COLUMNS.declare(Perimeter.LEVEL);
  public static final Field UNIT = COLUMNS.declare(Perimeter.UNIT);
  public static final Field CHAIN =
      COLUMNS.required("chain", StringType, "Chuỗi", "tea, livestock or crops");
  public static final Field PRODUCT =
      COLUMNS.required("product", StringType, "Sản phẩm", "Product code, or all");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field COOPERATIVES =
      COLUMNS.optional(
          "cooperatives",
          LongType,
          "Số HTX tham gia",
          "Cooperatives that take part, each counted once");
  public static final Field SCALE =
      COLUMNS.optional(
          "scale",
          createDecimalType(24, 6),
          "Quy mô",
          "Area in hectares, or head; of a chain the area alone, as heads of unlike animals do not add up");
  public static final Field OUTPUT =
      COLUMNS.optional(
          "output",
          createDecimalType(24, 6),
          "Sản lượng (tấn)",
          "Output in tonnes; none of a chain, whose products are unlike");
  public static final Field YIELD =
      COLUMNS.optional(
          "yield",
          createDecimalType(24, 6),
          "Năng suất (tấn/đơn vị)",
          "Output for each hectare or head; none of a chain");
  public static final Field REVENUE =
      COLUMNS.optional("revenue", createDecimalType(20, 0), "Doanh thu (đồng)", "Revenue in dong");
  public static final Field CONTRACT_SHARE =
      COLUMNS.optional(
          "contract_share",
          createDecimalType(18, 6),
          "Tỷ lệ qua hợp đồng",
          "Share of output sold under contract; none of a chain");
  public static final Field CERTIFIED_SHARE =
      COLUMNS.optional(
          "certified_share",
          createDecimalType(18, 6),
          "Tỷ lệ được chứng nhận",
          "Share of area or head certified; of a chain that of the area");
  public static final Field OCOP_COOPERATIVES =
      COLUMNS.optional(
          "ocop_cooperatives",
          LongType,
          "Số HTX có OCOP",
          "Cooperatives with a product of three stars or more");
  public static final Field NOT_SENT = COLUMNS.declare(IndicatorValue.NOT_SENT);

  public static final Table TABLE =
      COLUMNS
          .holding(
              "các tỷ lệ từ 0 đến 1",
              "shares are from 0 to 1",
              () -> CONTRACT_SHARE.col().between(0, 1).and(CERTIFIED_SHARE.col().between(0, 1)))
          .holding(
              "số HTX có OCOP không quá số HTX tham gia",
              "no more cooperatives have an OCOP product than take part",
              () -> OCOP_COOPERATIVES.col().leq(COOPERATIVES.col()))
          .keyedBy(BASIS, LEVEL, UNIT, CHAIN, PRODUCT, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(inputs.rows(IndicatorValue.TABLE), inputs.rows(Product.TABLE)),
          IndicatorValue.of(ChainIndicators.FAMILY),
          Input.of(Product.TABLE));

  private static final String AREAS = "areas";

  private ValueChain() {}

  static Dataset<Row> compute(Dataset<Row> chains, Dataset<Row> products) {
    Column item = IndicatorValue.ITEM.col();
    Column ofChain = IndicatorValue.DIMENSION.is(Grouping.CHAIN);
    Dataset<Row> chainOfProduct =
        products.select(
            Product.CODE.col().as(IndicatorValue.ITEM.name()), Product.CHAIN.col().as("of"));

    Column ofProduct = not(PRODUCT.col().equalTo(Grouping.ALL.code()));
    Column additive = ofProduct.or(coalesce(col(AREAS), lit(false)));

    return chains
        .where(IndicatorValue.DIMENSION.isOneOf(Grouping.CHAIN, Grouping.PRODUCT))
        .join(broadcast(chainOfProduct), new String[] {IndicatorValue.ITEM.name()}, "left")
        .groupBy(
            IndicatorValue.BASIS.col(),
            IndicatorValue.LEVEL.col(),
            IndicatorValue.UNIT.col(),
            when(ofChain, item).otherwise(col("of")).as(CHAIN.name()),
            when(ofChain, lit(Grouping.ALL.code())).otherwise(item).as(PRODUCT.name()),
            year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()))
        .agg(
            COOPERATIVES.as(Pivot.countOf(ChainIndicators.CHAIN_COOPS)),
            SCALE.as(Pivot.of(ChainIndicators.CHAIN_SCALE)),
            OUTPUT.as(Pivot.of(ChainIndicators.CHAIN_OUTPUT)),
            YIELD.as(Pivot.of(ChainIndicators.CHAIN_YIELD)),
            REVENUE.as(Pivot.of(ChainIndicators.CHAIN_REVENUE)),
            CONTRACT_SHARE.as(Pivot.of(ChainIndicators.CHAIN_CONTRACT_SHARE)),
            CERTIFIED_SHARE.as(Pivot.of(ChainIndicators.CHAIN_CERTIFIED_SHARE)),
            OCOP_COOPERATIVES.as(
                when(
                    YEAR.col().geq(ChainIndicators.OCOP_COOPS.since()),
                    Pivot.countOf(ChainIndicators.OCOP_COOPS))),
            max(NOT_SENT.col()).as(NOT_SENT.name()))
        .join(broadcast(areas(products)), new String[] {CHAIN.name()}, "left")
        .withColumn(SCALE.name(), when(additive, SCALE.col()))
        .withColumn(CERTIFIED_SHARE.name(), when(additive, CERTIFIED_SHARE.col()))
        .withColumn(OUTPUT.name(), when(ofProduct, OUTPUT.col()))
        .withColumn(YIELD.name(), when(ofProduct, YIELD.col()))
        .withColumn(CONTRACT_SHARE.name(), when(ofProduct, CONTRACT_SHARE.col()))
        .select(TABLE.columns());
  }

  /** The chains, and whether all their products are counted by area. */
  private static Dataset<Row> areas(Dataset<Row> products) {
    return products
        .groupBy(Product.CHAIN.col().as(CHAIN.name()))
        .agg(min(Product.SCALE_UNIT.is(ScaleUnit.HA)).as(AREAS));
  }
}

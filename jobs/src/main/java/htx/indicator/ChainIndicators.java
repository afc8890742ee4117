package htx.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.ChainOutput;
import htx.silver.Grouping;
import htx.silver.Product;
import htx.table.Assumptions;
import htx.table.Input;
import htx.table.Inputs;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What existing cooperatives grow, raise and process in value chains, from the chain returns. */
public final class ChainIndicators {
  private static final List<Act> CHAIN = List.of(Act.CHAIN_REPORT);
  private static final List<Act> OCOP = List.of(Act.OCOP_2019, Act.OCOP_2023);

  private static final Column STATED = ChainOutput.SCALE.col().isNotNull();
  private static final Column ON_SCALE = STATED.and(ChainOutput.OUTPUT.col().isNotNull());
  private static final Column CERTIFIED = STATED.and(ChainOutput.CERTIFIED_SCALE.col().isNotNull());
  private static final Column CONTRACTED =
      ChainOutput.OUTPUT.col().isNotNull().and(ChainOutput.CONTRACT_OUTPUT.col().isNotNull());
  private static final Measure SCALE = scale("chain_scale", STATED);

  public static final Indicator CHAIN_COOPS =
      Indicator.flow("chain_coops", "Số hợp tác xã tham gia chuỗi", "Cooperatives in value chains")
          .means(
              "Hợp tác xã tồn tại vào ngày cuối năm có sản phẩm trong chuỗi giá trị,"
                  + " mỗi hợp tác xã tính một lần.",
              "Existing cooperatives with a product in a value chain, each counted" + " once.")
          .after(CHAIN)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .countingDistinct(OrganisationState.ORG_ID.col());

  public static final Indicator CHAIN_OUTPUT =
      Indicator.flow("chain_output", "Sản lượng", "Output")
          .means(
              "Sản lượng của các hợp tác xã trong chuỗi.",
              "Output of the cooperatives in the chain.")
          .after(CHAIN)
          .in(Unit.TONNES)
          .showing(1)
          .moreIsBetter()
          .summing(ChainOutput.OUTPUT.col());

  public static final Indicator CHAIN_REVENUE =
      Indicator.flow("chain_revenue", "Doanh thu sản phẩm", "Revenue from the products")
          .means("Doanh thu từ sản phẩm của chuỗi.", "Revenue from the products of the chain.")
          .after(CHAIN)
          .in(Unit.BILLIONS)
          .showing(1)
          .moreIsBetter()
          .summing(ChainOutput.REVENUE.col());

  public static final Indicator CHAIN_SCALE =
      Indicator.stock("chain_scale", "Quy mô sản xuất", "Area or head")
          .means(
              "Diện tích hoặc số con; không cộng khi các sản phẩm có đơn vị khác nhau.",
              "Area or head; none where the products differ in unit.")
          .after(CHAIN)
          .in(Unit.SCALE)
          .showing(1)
          .moreIsBetter()
          .measured(SCALE);

  public static final Indicator CHAIN_YIELD =
      Indicator.flow("chain_yield", "Năng suất", "Yield")
          .means(
              "Sản lượng trên quy mô, của các hợp tác xã báo cáo cả hai.",
              "Output over area or head, of the cooperatives that state both.")
          .after(CHAIN)
          .in(Unit.YIELD)
          .showing(2)
          .moreIsBetter()
          .dividing(
              Measure.sumOf("output_on_scale", when(ON_SCALE, ChainOutput.OUTPUT.col())),
              scale("scale_with_output", ON_SCALE));

  public static final Indicator CHAIN_CONTRACT_SHARE =
      Indicator.flow(
              "chain_contract_share", "Tỷ lệ tiêu thụ qua hợp đồng", "Share sold under contract")
          .means(
              "Sản lượng tiêu thụ qua hợp đồng trên sản lượng, của các hợp tác xã báo"
                  + " cáo cả hai.",
              "Output sold under contract over output, of the cooperatives that state" + " both.")
          .after(CHAIN)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .dividing(
              Measure.sumOf("contract_output", when(CONTRACTED, ChainOutput.CONTRACT_OUTPUT.col())),
              Measure.sumOf("output_with_contract", when(CONTRACTED, ChainOutput.OUTPUT.col())));

  public static final Indicator CHAIN_CERTIFIED_SHARE =
      Indicator.stock(
              "chain_certified_share",
              "Tỷ lệ quy mô được chứng nhận",
              "Share of area or head certified")
          .means(
              "Quy mô được chứng nhận trên quy mô, của các hợp tác xã báo cáo cả hai.",
              "Certified area or head over all of it, of the cooperatives that state" + " both.")
          .after(CHAIN)
          .in(Unit.SHARE)
          .showing(1)
          .moreIsBetter()
          .dividing(
              Measure.sumOf("certified_scale", when(CERTIFIED, ChainOutput.CERTIFIED_SCALE.col())),
              scale("scale_with_certificate", CERTIFIED));

  /** The programme of one product a commune began in 2018. */
  private static final int FIRST_OCOP = 2018;

  public static final Indicator OCOP_COOPS =
      Indicator.stock(
              "ocop_coops", "Số hợp tác xã có sản phẩm OCOP", "Cooperatives with an OCOP product")
          .means(
              "Hợp tác xã có sản phẩm OCOP từ 3 sao trở lên, mỗi hợp tác xã tính một" + " lần.",
              "Cooperatives with an OCOP product of three stars or more, each counted" + " once.")
          .after(OCOP)
          .measuredSince(FIRST_OCOP)
          .in(Unit.COOPERATIVES)
          .moreIsBetter()
          .countingDistinct(
              when(ChainOutput.OCOP_STARS.col().geq(3), OrganisationState.ORG_ID.col()));

  public static final Family FAMILY =
      new Family(
          "chain",
          List.of(
              CHAIN_COOPS,
              CHAIN_OUTPUT,
              CHAIN_REVENUE,
              CHAIN_SCALE,
              CHAIN_YIELD,
              CHAIN_CONTRACT_SHARE,
              CHAIN_CERTIFIED_SHARE,
              OCOP_COOPS),
          List.of(
              Dimension.ALL,
              new Dimension(Grouping.CHAIN, ChainOutput.CHAIN.col()),
              new Dimension(Grouping.PRODUCT, ChainOutput.PRODUCT.col())),
          List.of(
              Input.of(ChainOutput.TABLE),
              Input.of(OrganisationState.TABLE),
              Input.of(Product.TABLE)),
          ChainIndicators::outputsOfExisting);

  private static Dataset<Row> outputsOfExisting(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> existing =
        OrganisationStates.on(occasions, inputs).where(OrganisationStates.EXISTS);
    Dataset<Row> outputs =
        Occasions.latest(
            occasions.of(inputs.rows(ChainOutput.TABLE), Occasions.ofYear(ChainOutput.YEAR.col())),
            ChainOutput.ORG_ID,
            ChainOutput.PRODUCT);
    Dataset<Row> units =
        inputs
            .rows(Product.TABLE)
            .select(Product.CODE.col().as(ChainOutput.PRODUCT.name()), Product.SCALE_UNIT.col());
    return outputs
        .join(broadcast(units), new String[] {ChainOutput.PRODUCT.name()}, "left")
        .join(existing, new String[] {Occasions.OCCASION, OrganisationState.ORG_ID.name()});
  }

  private static Measure scale(String name, Column counted) {
    return Measure.sumOf(name, when(counted, ChainOutput.SCALE.col()))
        .withinOne(name, when(counted, Product.SCALE_UNIT.col()));
  }

  private ChainIndicators() {}
}

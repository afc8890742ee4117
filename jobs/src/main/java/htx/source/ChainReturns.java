package htx.source;

import static htx.quality.Numbers.decimal;
import static htx.quality.Numbers.money;
import static htx.quality.Numbers.whole;
import static htx.quality.Texts.text;
import static htx.quality.Words.listed;

import htx.contract.Covering;
import htx.contract.Line;
import htx.contract.SourceContract;
import htx.quality.Canonical;
import htx.quality.Rule;
import htx.silver.ChainOutput;
import htx.table.Field;
import org.apache.spark.sql.types.DataTypes;

/**
 * What cooperatives of a district grew, raised or processed in a year: sheet "Chuỗi giá trị" of a
 * workbook of its own. A later one of the same district and year restates it.
 */
public final class ChainReturns {
  private static final Field SCALE_UNIT =
      new Field(
          "scale_unit",
          DataTypes.StringType,
          Field.Presence.OPTIONAL,
          "Đơn vị quy mô",
          "Unit of the scale: ha or con");

  public static final SourceContract CONTRACT =
      SourceContract.workbook(
              "chain_return",
              "chuoi_" + Vocabulary.DISTRICT + "_" + Vocabulary.YEAR + "\\.xlsx",
              "Chuỗi giá trị")
          .restates("district", "year")
          .covering(Covering.YEAR)
          .titled("chuỗi giá trị", "value chains")
          .expected(Vocabulary.YEARS_OF_DISTRICTS)
          .unitStated()
          .maybeEmpty()
          .missing(Vocabulary.NOTHING)
          .running("STT", "TT", "Số TT")
          .header("Mã số", ChainOutput.ORG_ID, Vocabulary.organisation())
          .or("Mã số thuế", "Mã số HTX")
          .kept("Tên HTX")
          .header("Sản phẩm", ChainOutput.PRODUCT, listed(Vocabulary.PRODUCTS))
          .under("Quy mô")
          .header("Đơn vị", SCALE_UNIT, text(20))
          .or("ĐVT")
          .header("Số lượng", ChainOutput.SCALE, decimal(18, 2))
          .byItself()
          .summed("Sản lượng (tấn)", ChainOutput.OUTPUT, decimal(18, 3))
          .summed("Doanh thu", ChainOutput.REVENUE, money())
          .summed("Tiêu thụ qua hợp đồng (tấn)", ChainOutput.CONTRACT_OUTPUT, decimal(18, 3))
          .header("Quy mô được chứng nhận", ChainOutput.CERTIFIED_SCALE, decimal(18, 2))
          .header("Số sao OCOP", ChainOutput.OCOP_STARS, whole())
          .given(Steps.year(ChainOutput.YEAR))
          .given(Steps.listed(ChainOutput.CHAIN, Vocabulary.CHAIN_OF_PRODUCT, ChainOutput.PRODUCT))
          .then(ChainReturns::checkUnit)
          .rule(Rule.partOf(ChainOutput.CONTRACT_OUTPUT, ChainOutput.OUTPUT))
          .rule(Rule.partOf(ChainOutput.CERTIFIED_SCALE, ChainOutput.SCALE))
          .rules(
              Rule.notNegative(
                  ChainOutput.SCALE,
                  ChainOutput.OUTPUT,
                  ChainOutput.REVENUE,
                  ChainOutput.CONTRACT_OUTPUT,
                  ChainOutput.CERTIFIED_SCALE))
          .rule(Rule.between(ChainOutput.OCOP_STARS, "1", "5"))
          .rule(Rule.plausible(ChainOutput.REVENUE, "20000000000000"))
          .into(ChainOutput.TABLE);

  private ChainReturns() {}

  /** The scale must be counted as its product is: hectares of tea, head of chicken. */
  private static void checkUnit(Line line) {
    if (!line.values().has(ChainOutput.PRODUCT) || !line.values().has(SCALE_UNIT)) {
      return;
    }

    String written = line.values().text(SCALE_UNIT);
    String expected =
        line.references()
            .code(Vocabulary.UNIT_OF_PRODUCT, line.values().text(ChainOutput.PRODUCT))
            .orElse("");

    if (!Canonical.key(written).equals(Canonical.key(expected))) {
      line.refuse(SCALE_UNIT, ContractFault.V_UNIT.of(expected, written));
    }
  }
}

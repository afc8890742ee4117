package htx.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.gold.IndicatorValue;
import htx.gold.SectorGrowth;
import htx.gold.Trend;
import htx.silver.Fund;
import htx.silver.Sector;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Step FUND = new Step(Part.whole(Fund.TABLE), List.of());
  private static final Step SECTOR = new Step(Part.whole(Sector.TABLE), List.of());
  private static final Step LOANS = values("loan", Input.of(Fund.TABLE));
  private static final Step CHAINS = values("chain", Input.of(Sector.TABLE));
  private static final Step OF_CHAINS =
      new Step(Part.whole(SectorGrowth.TABLE), List.of(Input.of(IndicatorValue.TABLE, "chain")));
  private static final Step OF_ALL =
      new Step(Part.whole(Trend.TABLE), List.of(Input.of(IndicatorValue.TABLE)));

  /** A step that makes one part and is named after it. */
  private record Step(Part part, List<Input> reads) implements Maker {
    @Override
    public String name() {
      return part.id();
    }

    @Override
    public List<Part> makes() {
      return List.of(part);
    }
  }

  private static Step values(String part, Input... reads) {
    return new Step(new Part(IndicatorValue.TABLE, part), List.of(reads));
  }

  @Test
  void whatIsMadeBeforeItIsReadIsAPlan() {
    // the control of all that is refused below
    Plan<Step> plan = Plan.of(List.of(FUND, SECTOR, LOANS, CHAINS, OF_CHAINS, OF_ALL));

    assertThat(plan.before(OF_CHAINS)).containsExactly(CHAINS);
    assertThat(plan.before(OF_ALL)).containsExactlyInAnyOrder(LOANS, CHAINS);
    assertThat(plan.read(OF_ALL)).containsExactly(CHAINS.part(), LOANS.part());
    assertThat(plan.before(FUND)).isEmpty();
    assertThat(plan.tables())
        .containsExactly(
            Fund.TABLE, Sector.TABLE, IndicatorValue.TABLE, SectorGrowth.TABLE, Trend.TABLE);
  }

  @Test
  void whatIsReadBeforeItIsMadeIsRefused() {
    assertRefused(
        List.of(SECTOR, LOANS, FUND),
        "gold.indicator_value/loan đọc reference.fund trước khi bảng đó được làm; "
            + "gold.indicator_value/loan reads reference.fund, which nothing before it makes");
  }

  @Test
  void aTableOfWhichAPartIsMadeLaterIsNotReadWhole() {
    assertRefused(
        List.of(FUND, SECTOR, LOANS, OF_ALL, CHAINS),
        "gold.trend đọc gold.indicator_value/chain trước khi bảng đó được làm; "
            + "gold.trend reads gold.indicator_value/chain, which nothing before it makes");
  }

  @Test
  void aTableThatNothingMakesIsNotRead() {
    assertRefused(
        List.of(SECTOR, LOANS),
        "gold.indicator_value/loan đọc reference.fund mà không bước nào làm; "
            + "gold.indicator_value/loan reads reference.fund, which nothing makes");
  }

  @Test
  void aPartThatNothingMakesIsNotRead() {
    assertRefused(
        List.of(FUND, LOANS, OF_CHAINS),
        "gold.sector_growth đọc phần gold.indicator_value/chain mà không bước nào làm; "
            + "gold.sector_growth reads the part gold.indicator_value/chain, which nothing makes");
  }

  @Test
  void whatIsMadeTwiceIsRefused() {
    assertRefused(
        List.of(FUND, FUND),
        "có hai bước tên reference.fund; two steps are named reference.fund",
        "reference.fund được làm hai lần; reference.fund is made twice");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertRefused(
        List.of(OF_CHAINS, LOANS, FUND, FUND),
        "gold.sector_growth đọc phần gold.indicator_value/chain mà không bước nào làm; "
            + "gold.sector_growth reads the part gold.indicator_value/chain, which nothing makes",
        "gold.indicator_value/loan đọc reference.fund trước khi bảng đó được làm; "
            + "gold.indicator_value/loan reads reference.fund, which nothing before it makes",
        "có hai bước tên reference.fund; two steps are named reference.fund",
        "reference.fund được làm hai lần; reference.fund is made twice");
  }

  @Test
  void aPartIsOfAPartedTableAndAWholeOfOneThatIsNot() {
    assertThat(LOANS.part().id()).isEqualTo("gold.indicator_value/loan");
    assertThat(FUND.part().id()).isEqualTo("reference.fund");
    assertThatThrownBy(() -> new Part(Fund.TABLE, "loan")).hasMessageContaining("reference.fund");
    assertThatThrownBy(() -> Part.whole(IndicatorValue.TABLE))
        .hasMessageContaining("gold.indicator_value is made in parts");
    assertThatThrownBy(() -> new Part(IndicatorValue.TABLE, "loan' OR '1"))
        .hasMessage("Not the name of a part: loan' OR '1");
  }

  private static void assertRefused(List<Step> steps, String... problems) {
    assertThatThrownBy(() -> Plan.of(steps))
        .isInstanceOf(PlanRefused.class)
        .hasMessage(
            "Các bước khai báo sai; the steps are wrongly declared:\n  - "
                + String.join("\n  - ", problems));
  }
}

package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of a value, the year before, and the one in percent of the other. */
class RetracedTest {
  private static final Retraced RETRACED =
      new Retraced(List.of(0, 1), List.of(Retraced.Ratio.percent(2, 1, 0)));

  @Test
  void aRatioFollowsFromWhatIsShown() {
    // 3.2 and 3.4 give 106.3, 3.20 and 3.37 give 105.3
    assertThat(decimals("3.203229771253", "3.372630083226", 1, "105.288422")).containsExactly(2, 2);
    // 315 and 335 give 106.3, 315.2 and 334.5 give 106.1
    assertThat(decimals("315.176869158879", "334.520394736842", 0, "106.137356"))
        .containsExactly(1, 1);
  }

  @Test
  void whatFollowsAlreadyKeepsItsDecimals() {
    assertThat(decimals("5782.710514018692", "6118.419956140351", 0, "105.805399"))
        .containsExactly(0, 0);
  }

  @Test
  void aNumberGainsNoMoreDecimalsThanItHas() {
    // 3.4 is all there is; 3.3 gives 103.0, 3.35 gives 101.5
    assertThat(decimals("3.3456", "3.4", 1, "101.626016")).containsExactly(2, 1);
  }

  @Test
  void ofOtherNumbersThanTheShownOnesItFollowsAtNoDecimals() {
    assertThat(decimals("3.203229771253", "3.372630083226", 1, "99.000000")).containsExactly(1, 1);
  }

  private static List<Integer> decimals(String before, String now, int own, String ratio) {
    ReportRow row =
        ReportRow.of(
            ReportRow.Kind.ITEM,
            quantity(before, own),
            quantity(now, own),
            new Entry.Quantity(new BigDecimal(ratio), Shown.PERCENT));

    return RETRACED.rows(List.of(row)).get(0).entries().stream()
        .limit(2)
        .map(entry -> ((Entry.Quantity) entry).shown().decimals())
        .toList();
  }

  private static Entry quantity(String value, int decimals) {
    return new Entry.Quantity(new BigDecimal(value), Shown.quantity(decimals));
  }
}

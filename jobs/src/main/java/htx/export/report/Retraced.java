package htx.export.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a table that a reader can recompute from others, and so the decimals of those: as
 * few as let each shown ratio follow from the shown values, give or take one unit of its last
 * digit. Whole numbers are exact as they stand.
 *
 * @param values columns whose numbers gain decimals together
 */
record Retraced(List<Integer> values, List<Ratio> ratios) {
  /** The decimals that numbers gain at most; past them a ratio is of more than what is shown. */
  static final int MOST_GAINED = 3;

  /** A column that is one column over another, times a factor. */
  record Ratio(int column, int above, int below, BigDecimal times) {
    static Ratio percent(int column, int above, int below) {
      return new Ratio(column, above, below, BigDecimal.valueOf(100));
    }
  }

  Retraced {
    values = List.copyOf(values);
    ratios = List.copyOf(ratios);
  }

  List<ReportRow> rows(List<ReportRow> rows) {
    return rows.stream().map(this::row).toList();
  }

  private ReportRow row(ReportRow row) {
    return IntStream.rangeClosed(0, MOST_GAINED)
        .mapToObj(gained -> gaining(row, gained))
        .filter(tried -> ratios.stream().allMatch(ratio -> follows(ratio, tried)))
        .findFirst()
        .orElse(row);
  }

  private ReportRow gaining(ReportRow row, int gained) {
    List<Entry> entries = new ArrayList<>(row.entries());

    for (int column : values) {
      if (entries.get(column) instanceof Entry.Quantity quantity) {
        int needed = quantity.value().stripTrailingZeros().scale();
        int own = quantity.shown().decimals();
        int decimals = Math.max(own, Math.min(own + gained, needed));
        entries.set(
            column,
            new Entry.Quantity(quantity.value(), new Shown(decimals, quantity.shown().form())));
      }
    }

    return new ReportRow(row.kind(), entries);
  }

  private static boolean follows(Ratio ratio, ReportRow row) {
    if (row.entries().get(ratio.column()) instanceof Entry.Quantity shown
        && row.entries().get(ratio.above()) instanceof Entry.Quantity above
        && row.entries().get(ratio.below()) instanceof Entry.Quantity below) {
      BigDecimal divisor = below.printed();
      BigDecimal unit = BigDecimal.ONE.movePointLeft(shown.shown().decimals());

      return divisor.signum() != 0
          && above
                  .printed()
                  .multiply(ratio.times())
                  .divide(divisor, MathContext.DECIMAL128)
                  .setScale(unit.scale(), RoundingMode.HALF_UP)
                  .subtract(shown.printed())
                  .abs()
                  .compareTo(unit)
              <= 0;
    }

    return true;
  }
}

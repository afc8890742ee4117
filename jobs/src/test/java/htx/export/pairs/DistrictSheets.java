package htx.export.pairs;

import htx.export.report.Reference;
import htx.export.report.ReportRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables whose lines are districts with the year before. On which boundaries that stands no
 * cell says: it is on those whose value it is, the year's own where both have it.
 */
final class DistrictSheets {
  private static final Named.Line COOPERATIVES = new Named.Line("coop_existing", "all");
  private static final Named.Line COMMUNES = new Named.Line("ntm_communes", "all");

  /** The decimals that ratios are stored with. */
  private static final int STORED = 6;

  private final Sheet sheet;
  private final List<Reference.Named> districts;

  DistrictSheets(Sheet sheet, Reference reference) {
    this.sheet = sheet;
    this.districts = reference.districtsOn(LocalDate.of(sheet.year, 12, 31));
  }

  /** The cooperatives of a district in percent of the year before. */
  void ratios() {
    int ratio = sheet.printed.column("Bằng (%) năm " + (sheet.year - 1));

    for (ReportRow row : sheet.printed.table().rows()) {
      Printed.number(row, ratio)
          .ifPresent(
              shown -> {
                Side own = own(row, COOPERATIVES);
                add(Kind.SHEET_DISTRICT_RATIO, own, before -> isRatio(shown, own, before));
              });
    }
  }

  /** The new-rural communes of the year before and of the year. */
  void communes() {
    int before = sheet.printed.column("Xã đạt chuẩn năm " + (sheet.year - 1));

    for (ReportRow row : sheet.printed.table().rows()) {
      Printed.number(row, before)
          .ifPresent(
              shown ->
                  add(
                      Kind.SHEET_COMMUNES,
                      own(row, COMMUNES),
                      earlier -> value(earlier).compareTo(shown) == 0));
    }
  }

  private Side own(ReportRow row, Named.Line of) {
    String name = Printed.words(row, 1);
    Side province = sheet.province(of, sheet.year);

    return districts.stream()
        .filter(district -> district.name().equals(name))
        .findFirst()
        .map(
            district ->
                Side.of(
                    of.indicator(),
                    Side.OF_THE_DAY,
                    district.code(),
                    of.item(),
                    sheet.year,
                    sheet.comparableOn))
        .orElse(province);
  }

  private void add(Kind kind, Side own, Predicate<Side> isShown) {
    Optional<Side> earlier =
        Stream.of(Side.OF_THE_DAY, Side.COMPARABLE)
            .map(basis -> own.on(basis, sheet.comparableOn).in(sheet.year - 1))
            .filter(isShown)
            .filter(before -> !Ground.isMoved(own.unit(), before.ground(), own.ground()))
            .findFirst();
    // a number of no ground is one of the year before's own, whatever it is
    sheet.add(kind, earlier.orElse(own.in(sheet.year - 1)), own, Set.of());
  }

  /** Whether it is the year's value over the year before's, both on one kind of boundaries. */
  private boolean isRatio(BigDecimal shown, Side own, Side before) {
    BigDecimal above = value(own.on(before.basis(), sheet.comparableOn));

    return value(before).signum() != 0
        && above
                .movePointRight(2)
                .divide(value(before), STORED, RoundingMode.HALF_UP)
                .compareTo(shown)
            == 0;
  }

  private BigDecimal value(Side side) {
    return sheet.stated.value(side).orElse(BigDecimal.ZERO);
  }
}

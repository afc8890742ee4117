package htx.indicator;

import htx.table.Nearest;
import htx.table.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is measured. */
public final class Indicators {
  /** Every family, in the order of the report. */
  public static final List<Family> FAMILIES =
      List.of(
          OrganisationIndicators.FAMILY,
          ReturnIndicators.FAMILY,
          PersonIndicators.FAMILY,
          ChainIndicators.FAMILY,
          LoanIndicators.FAMILY,
          BalanceIndicators.FAMILY,
          CapitalIndicators.FAMILY,
          SupportIndicators.FAMILY,
          CommuneIndicators.FAMILY,
          PlanIndicators.FAMILY);

  /** Every indicator, in the order of the report. */
  public static final List<Indicator> ALL =
      FAMILIES.stream().flatMap(family -> family.indicators().stream()).toList();

  // fails where two indicators share a code
  private static final Map<String, Indicator> BY_CODE =
      ALL.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));

  private Indicators() {}

  /** The indicator of a code, where there is one. */
  public static Optional<Indicator> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The indicator of a code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Indicator of(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException(unknown(code).en()));
  }

  /** That no indicator has a code, and which code it might have been. */
  public static Words unknown(String code) {
    String nearest = String.join(", ", Nearest.to(code, BY_CODE.keySet()));

    return new Words(
        "không có chỉ tiêu \"" + code + "\"; gần nhất: " + nearest,
        "there is no indicator \"" + code + "\"; nearest: " + nearest);
  }

  /** The family that an indicator is computed with, where there is such an indicator. */
  public static Optional<Family> familyOf(String code) {
    return FAMILIES.stream().filter(family -> family.counts(code)).findFirst();
  }
}

package htx.source;

import htx.contract.Line;
import htx.contract.Ratings;
import htx.quality.Canonical;
import htx.silver.AnnualReturn;
import htx.silver.Rating;
import htx.table.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * That a rating follows its points by the circular it names, or by one in force on the last day of
 * the year where it names none. A fine in the year makes a cooperative weak whatever its points
 * (Circular 01/2020/TT-BKHĐT). Where no circular was in force the rating stands as it was given.
 */
final class Rated {
  private Rated() {}

  static void asScored(Line line) {
    Ratings ratings = line.known().ratings();
    List<String> inForce = ratings.inForce(line.periodEnd());
    Optional<String> named = named(line);

    if (named.isEmpty() && line.values().has(AnnualReturn.CIRCULAR)) {
      line.refuse(AnnualReturn.CIRCULAR, unknown(ratings.circulars()));
    } else if (named.isPresent() && !inForce.contains(named.get())) {
      line.refuse(AnnualReturn.CIRCULAR, notInForce(line, inForce));
    } else if (line.values().has(AnnualReturn.RATING) && line.values().has(AnnualReturn.SCORE)) {
      compare(line, named.map(List::of).orElse(inForce));
    }
  }

  /** The circular that the line names, as the list writes it. */
  private static Optional<String> named(Line line) {
    if (!line.values().has(AnnualReturn.CIRCULAR)) {
      return Optional.empty();
    }

    String written = Canonical.key(line.values().text(AnnualReturn.CIRCULAR));

    return line.known().ratings().circulars().stream()
        .filter(circular -> Canonical.key(circular).equals(written))
        .findFirst();
  }

  private static void compare(Line line, List<String> circulars) {
    Ratings ratings = line.known().ratings();
    String rating = line.values().text(AnnualReturn.RATING);
    BigDecimal points = line.values().number(AnnualReturn.SCORE);
    boolean follows =
        circulars.stream()
            .anyMatch(
                circular -> ratings.rating(circular, points).filter(rating::equals).isPresent());

    if (!circulars.isEmpty() && !follows && !Rating.WEAK.is(rating)) {
      String circular = circulars.get(0);
      line.refuse(
          AnnualReturn.RATING, ContractFault.I_RULE_RATING.of(circular, ratings.told(circular)));
    }
  }

  private static Message unknown(List<String> circulars) {
    String known = String.join(", ", circulars);

    return ContractFault.V_CODE.of(known);
  }

  private static Message notInForce(Line line, List<String> inForce) {
    String there = inForce.isEmpty() ? "-" : String.join(", ", inForce);

    return ContractFault.I_RULE_CIRCULAR.of(line.periodEnd(), there);
  }
}

package htx.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Where organisations settle: some districts and communes have many, others few. */
final class Places {
  private static final Map<String, Double> DISTRICT =
      Map.of(
          "164", 1.5, "165", 0.8, "167", 1.0, "168", 1.1, "169", 1.2, "170", 0.8, "171", 1.3, "172",
          1.1, "173", 0.9);

  private final List<Units.Unit> communes;
  private final List<Units.Unit> rural;
  private final double[] upTo;
  private int turn;

  Places(Units units, Seeds seeds) {
    Random random = seeds.stream("places");
    communes = units.settled();
    // in an order of chance, so that no district comes first
    rural =
        new ArrayList<>(
            communes.stream()
                .filter(unit -> units.commune(unit.code(), LocalDate.of(2018, 12, 31)).rural())
                .toList());
    Collections.shuffle(rural, random);
    upTo = new double[communes.size()];
    double sum = 0;

    for (int i = 0; i < upTo.length; i++) {
      sum += DISTRICT.getOrDefault(communes.get(i).district(), 1.0) * (0.3 + random.nextDouble());
      upTo[i] = sum;
    }
  }

  /** The next rural commune that has had no turn yet; empty when all have. */
  String ruralInTurn() {
    return turn < rural.size() ? rural.get(turn++).code() : "";
  }

  String any(Random random) {
    double point = random.nextDouble() * upTo[upTo.length - 1];
    int i = 0;

    while (upTo[i] < point) {
      i++;
    }

    return communes.get(i).code();
  }

  String districtOf(String commune) {
    return communes.stream()
        .filter(unit -> unit.code().equals(commune))
        .findFirst()
        .map(Units.Unit::district)
        .orElseThrow();
  }
}

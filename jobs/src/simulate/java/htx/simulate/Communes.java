package htx.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How rural communes come to be recognised as new-rural, in one order over the years. */
final class Communes {
  private static final long CRITERION = 41;

  private final World world;
  private final List<String> order;
  private final Map<Integer, Set<String>> recognised = new HashMap<>();

  Communes(World world) {
    this.world = world;
    List<String> shuffled =
        new ArrayList<>(world.units().settled().stream().map(Units.Unit::code).toList());
    Collections.shuffle(shuffled, world.seeds().stream("communes"));
    this.order = List.copyOf(shuffled);
  }

  /** The rural communes of the year's last day that are recognised by then. */
  Set<String> recognised(int year) {
    return recognised.computeIfAbsent(year, this::firstInOrder);
  }

  private Set<String> firstInOrder(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    Set<String> rural = new HashSet<>();
    world.units().communesOn(end).stream()
        .filter(Units.Unit::rural)
        .forEach(unit -> rural.add(unit.code()));
    return order.stream()
        .filter(rural::contains)
        .limit(world.calibration().year(year).ntm())
        .collect(Collectors.toSet());
  }

  /** Those recognised in the year, and those who hoped to be. */
  boolean registered(Units.Unit commune, int year) {
    boolean before = recognised(year - 1).contains(commune.code());
    return !before && recognised(year + 1).contains(commune.code());
  }

  /** ntm_YYYY.csv, from the Alliance in the January after. */
  void write(Landing landing) {
    for (int year = world.settings().firstYear(); year <= world.settings().lastYear(); year++) {
      landing.text(LocalDate.of(year + 1, 1, 15), "lien-minh", fileName(year), text(year));
    }
  }

  private static String fileName(int year) {
    return "ntm_" + year + ".csv";
  }

  private String text(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    Set<String> recognised = recognised(year);
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "\n")
            .append("xa,huyen,dang_ky,dat_chuan,tieu_chi_13\n");

    for (Units.Unit commune : world.units().communesOn(end)) {
      if (commune.rural()) {
        boolean reached = recognised.contains(commune.code());
        double ready = world.seeds().fraction(CRITERION, Long.parseLong(commune.code()));
        boolean criterion = reached || ready < 0.2 + 0.04 * (year - 2014);
        text.append(
            String.join(
                ",",
                commune.fullName(),
                world.units().district(commune.district(), end).fullName(),
                yes(registered(commune, year)),
                yes(reached),
                yes(criterion)));
        text.append('\n');
      }
    }

    if (world.events().has(fileName(year), Mistake.UNKNOWN_NAME)) {
      String district = world.units().districts().get(0);
      text.append("Xã chưa rõ tên," + world.units().district(district, end).fullName());
      text.append(",có,không,không\n");
    }

    return text.toString();
  }

  private static String yes(boolean is) {
    return is ? "có" : "không";
  }
}

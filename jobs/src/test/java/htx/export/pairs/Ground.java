package htx.export.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What became of the ground of Thái Nguyên's districts and of their rural communes, by the
 * resolutions themselves; 19 is the province.
 *
 * @param inForce the day of a resolution
 * @param moved the districts that gained or lost communes
 * @param fewerCommunes the units that have other rural communes than before though no district
 *     gained or lost them: they were merged, or became wards
 */
record Ground(LocalDate inForce, Set<String> moved, Set<String> fewerCommunes) {
  static final List<Ground> ALL =
      List.of(
          // 932/NQ-UBTVQH13: Lương Sơn from 164 to 165, a ward there; Đồng Tiến in 172 a ward
          new Ground(LocalDate.of(2015, 5, 15), Set.of("164", "165"), Set.of("19", "165", "172")),
          // 422/NQ-UBTVQH14: Sơn Cẩm from 168, Chùa Hang, Linh Sơn and Huống Thượng from 169,
          // Đồng Liên from 173, all to 164; Đồng Bẩm in 164 a ward
          new Ground(
              LocalDate.of(2017, 8, 18), Set.of("164", "168", "169", "173"), Set.of("19", "164")),
          // 814/NQ-UBTVQH14: in 165 Vinh Sơn into a ward, in 167 Kim Sơn into Kim Phượng
          new Ground(LocalDate.of(2020, 1, 1), Set.of(), Set.of("19", "165", "167")));

  static boolean isMoved(String unit, LocalDate one, LocalDate other) {
    return ALL.stream().anyMatch(at -> at.lies(one, other) && at.moved.contains(unit));
  }

  static boolean hasOtherCommunes(String unit, int one, int other) {
    return ALL.stream()
        .filter(at -> at.lies(LocalDate.of(one, 12, 31), LocalDate.of(other, 12, 31)))
        .anyMatch(at -> at.fewerCommunes.contains(unit));
  }

  private boolean lies(LocalDate one, LocalDate other) {
    return inForce.isAfter(one) != inForce.isAfter(other);
  }
}

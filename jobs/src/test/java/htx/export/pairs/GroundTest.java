package htx.export.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.report.Line;
import htx.territory.Commune;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The resolutions as written down here say what the list of communes says. */
class GroundTest {
  private static final List<Line> COMMUNES =
      TextTable.read(Path.of("data/reference/communes.csv"), Commune.TABLE).stream()
          .map(Line::new)
          .filter(line -> line.text(Commune.PROVINCE).equals("19"))
          .toList();

  @Test
  void theDistrictsThatGainedOrLostCommunesAreThoseOfTheList() {
    for (int year = 2014; year <= 2021; year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      Map<String, String> before = districts(end.minusYears(1));
      Set<String> moved = new TreeSet<>();
      districts(end)
          .forEach(
              (commune, district) -> {
                if (!before.getOrDefault(commune, district).equals(district)) {
                  moved.add(district);
                  moved.add(before.get(commune));
                }
              });

      for (String unit : units()) {
        assertThat(Ground.isMoved(unit, end.minusYears(1), end))
            .as(unit + " in " + year)
            .isEqualTo(moved.contains(unit));
      }
    }
  }

  /** Each commune counted in the district that it is in at the end of the later year. */
  @Test
  void theUnitsWithOtherRuralCommunesAreThoseOfTheList() {
    for (int year = 2014; year <= 2021; year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      Set<String> changed = new TreeSet<>();
      Set<String> before = rural(end.minusYears(1));
      Map<String, String> districts = districts(end.minusYears(1));
      districts.putAll(districts(end));
      Set<String> gone = new HashSet<>(before);
      gone.removeAll(rural(end));
      gone.forEach(commune -> changed.addAll(List.of("19", districts.get(commune))));

      for (String unit : units()) {
        assertThat(Ground.hasOtherCommunes(unit, year - 1, year))
            .as(unit + " in " + year)
            .isEqualTo(changed.contains(unit));
      }
    }
  }

  private static Set<String> units() {
    Set<String> units = new TreeSet<>(districts(LocalDate.of(2021, 12, 31)).values());
    units.add("19");

    return units;
  }

  private static Map<String, String> districts(LocalDate day) {
    Map<String, String> districts = new HashMap<>();
    COMMUNES.stream()
        .filter(line -> line.validOn(Commune.VALID_FROM, Commune.VALID_TO, day))
        .forEach(line -> districts.put(line.text(Commune.CODE), line.text(Commune.DISTRICT)));

    return districts;
  }

  private static Set<String> rural(LocalDate day) {
    Set<String> rural = new HashSet<>();
    COMMUNES.stream()
        .filter(line -> line.validOn(Commune.VALID_FROM, Commune.VALID_TO, day))
        .filter(line -> line.text(Commune.UNIT_TYPE).equals("Xã"))
        .forEach(line -> rural.add(line.text(Commune.CODE)));

    return rural;
  }
}

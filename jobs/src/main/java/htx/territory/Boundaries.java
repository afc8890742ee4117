package htx.territory;

import static java.util.stream.Collectors.groupingBy;

import htx.table.Input;
import htx.table.Inputs;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All commune units with the days on which they stood, and what became of them: says where a place
 * that is known on one day lies on another.
 *
 * <p>Forward, a unit is followed through every succession; what was divided stays whole with the
 * largest successor. Backward, only a unit that kept its code and took in no other is followed:
 * what several units merged into cannot be taken apart, and keeps the place it was reported with.
 */
public final class Boundaries implements Serializable {
  /** What a derivation reads that puts rows on boundaries. */
  public static final List<Input> INPUTS =
      List.of(Input.list(Commune.TABLE), Input.list(Succession.TABLE));

  private final Map<String, List<CommuneVersion>> versions;
  private final Map<String, List<Passage>> leaving;
  private final Map<String, List<Passage>> entering;
  private final Map<String, String> provinceOfDistrict = new HashMap<>();

  Boundaries(List<CommuneVersion> units, List<Passage> passages) {
    this.versions = new HashMap<>(units.stream().collect(groupingBy(CommuneVersion::code)));
    this.leaving = new HashMap<>(passages.stream().collect(groupingBy(Passage::from)));
    this.entering = new HashMap<>(passages.stream().collect(groupingBy(Passage::to)));
    units.stream()
        .filter(unit -> unit.district() != null)
        .sorted(Comparator.comparing(CommuneVersion::from))
        .forEach(unit -> provinceOfDistrict.put(unit.district(), unit.province()));
  }

  /** The boundaries of the lists of {@link #INPUTS}. */
  public static Boundaries of(Inputs inputs) {
    return new Boundaries(
        inputs.list(Commune.TABLE).stream().map(CommuneVersion::of).toList(),
        inputs.list(Succession.TABLE).stream().map(Passage::of).toList());
  }

  /**
   * Where a place lies on the boundaries of a day. A place that cannot be followed there keeps the
   * commune and district it was reported with.
   *
   * @param commune code of the commune, valid on {@code asOf}
   * @param district the district reported with it
   * @param asOf the day on which the place was reported
   * @param day the day whose boundaries are asked for
   * @throws IllegalArgumentException where neither the commune nor the district is in the records
   */
  public UnitOn place(String commune, String district, LocalDate asOf, LocalDate day) {
    UnitOn found = unitOn(commune, asOf, day).orElse(null);

    if (found == null) {
      return new UnitOn(commune, district, provinceOf(district), false);
    }

    return found.district() != null
        ? found
        : new UnitOn(commune, district, found.province(), found.divided());
  }

  /** The unit that a commune of one day lies in on another; none where it cannot be followed. */
  Optional<UnitOn> unitOn(String commune, LocalDate asOf, LocalDate day) {
    return version(commune, asOf)
        .flatMap(unit -> day.isBefore(asOf) ? backward(unit, day) : forward(unit, day));
  }

  /** The districts that gained or lost ground between two days, by code. */
  public Set<String> changedDistricts(LocalDate earlier, LocalDate later) {
    Set<String> changed = new TreeSet<>();
    versions.values().stream()
        .flatMap(Collection::stream)
        .filter(unit -> unit.stoodOn(earlier) && unit.district() != null)
        .forEach(
            unit ->
                unitOn(unit.code(), earlier, later)
                    .map(UnitOn::district)
                    .filter(district -> !unit.district().equals(district))
                    .ifPresent(
                        district -> {
                          changed.add(unit.district());
                          changed.add(district);
                        }));
    return changed;
  }

  /** Whether every unit lies in the same district and province on one day as on another. */
  public boolean sameOn(LocalDate one, LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;

    return versions.values().stream()
        .flatMap(Collection::stream)
        .filter(unit -> unit.stoodOn(earlier))
        .allMatch(
            unit ->
                unitOn(unit.code(), earlier, later)
                    .filter(lies -> Objects.equals(lies.district(), unit.district()))
                    .filter(lies -> Objects.equals(lies.province(), unit.province()))
                    .isPresent());
  }

  /** The codes of all provinces in the records. */
  public Set<String> provinces() {
    return new TreeSet<>(provinceOfDistrict.values());
  }

  /**
   * The province of what has no place of its own: the one that all units of the last day lie in.
   *
   * @throws IllegalStateException where they lie in none, or in several
   */
  public String onlyProvince() {
    LocalDate lastDay =
        versions.values().stream()
            .flatMap(Collection::stream)
            .map(CommuneVersion::to)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    Set<String> provinces = new TreeSet<>();
    versions.values().stream()
        .flatMap(Collection::stream)
        .filter(unit -> unit.to().equals(lastDay))
        .forEach(unit -> provinces.add(unit.province()));

    if (provinces.size() != 1) {
      throw new IllegalStateException(
          "Rows without a place need one province that all units lie in at last, not " + provinces);
    }

    return provinces.iterator().next();
  }

  private String provinceOf(String district) {
    String province = provinceOfDistrict.get(district);

    if (province == null) {
      throw new IllegalArgumentException("No list of units has the district " + district);
    }

    return province;
  }

  private Optional<UnitOn> forward(CommuneVersion start, LocalDate day) {
    CommuneVersion unit = start;
    String district = start.district();
    boolean divided = false;

    while (!unit.stoodOn(day)) {
      LocalDate end = unit.to();
      Optional<Passage> passage =
          leaving.getOrDefault(unit.code(), List.of()).stream()
              .filter(candidate -> candidate.onDay().equals(end))
              .min(
                  Comparator.comparing((Passage candidate) -> candidate.largest() ? 0 : 1)
                      .thenComparing(Passage::to));
      Optional<CommuneVersion> next = version(passage.map(Passage::to).orElse(unit.code()), end);

      if (next.isEmpty()) {
        return Optional.empty();
      }

      divided |= passage.map(Passage::part).orElse(false);
      unit = next.get();
      district = unit.district() == null ? district : unit.district();
    }

    return Optional.of(new UnitOn(unit.code(), district, unit.province(), divided));
  }

  private Optional<UnitOn> backward(CommuneVersion start, LocalDate day) {
    CommuneVersion unit = start;

    while (!unit.stoodOn(day)) {
      CommuneVersion later = unit;
      boolean composed =
          entering.getOrDefault(later.code(), List.of()).stream()
              .anyMatch(
                  passage ->
                      passage.onDay().equals(later.from()) && !passage.from().equals(later.code()));
      boolean reused =
          leaving.getOrDefault(later.code(), List.of()).stream()
              .anyMatch(
                  passage ->
                      passage.onDay().equals(later.from()) && !passage.to().equals(later.code()));
      Optional<CommuneVersion> before =
          versions.get(later.code()).stream()
              .filter(candidate -> candidate.to().equals(later.from()))
              .findFirst();

      if (composed || reused || before.isEmpty()) {
        return Optional.empty();
      }

      unit = before.get();
    }

    return Optional.of(new UnitOn(unit.code(), unit.district(), unit.province(), false));
  }

  private Optional<CommuneVersion> version(String code, LocalDate day) {
    return versions.getOrDefault(code, List.of()).stream()
        .filter(unit -> unit.stoodOn(day))
        .findFirst();
  }
}

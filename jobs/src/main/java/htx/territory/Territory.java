package htx.territory;

import htx.quality.Reading;
import htx.table.Message;
import htx.table.Nearest;
import htx.table.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** The names of communes and districts, and which unit a name meant on a day. */
public final class Territory implements Serializable {
  /** Spellings of laws beside those of the statistical catalogue, which reference data follows. */
  private static final Map<String, String> ALSO_WRITTEN =
      Map.of("quan triều", "quán triều", "thần sa", "thần xa");

  private static final Words DISTRICT = new Words("huyện, thành phố", "district");
  private static final Words COMMUNE = new Words("xã, phường, thị trấn", "commune");

  private final Map<String, List<UnitVersion>> communes;
  private final List<UnitVersion> districts;
  private final List<String> provinces;
  private final OtherTimes otherTimes;

  private Territory(
      List<UnitVersion> communes,
      List<UnitVersion> districts,
      List<String> provinces,
      List<Passage> passages) {
    this.communes = new HashMap<>();
    communes.stream()
        .filter(unit -> unit.district() != null)
        .forEach(
            unit ->
                this.communes
                    .computeIfAbsent(unit.district(), code -> new ArrayList<>())
                    .add(unit));
    this.districts = districts;
    this.provinces = provinces;
    this.otherTimes = new OtherTimes(communes, districts, passages);
  }

  /**
   * The names in rows of {@link Commune#TABLE} and {@link District#TABLE}, and what became of the
   * communes in rows of {@link Succession#TABLE}.
   */
  public static Territory of(List<Row> communes, List<Row> districts, List<Row> successions) {
    return new Territory(
        communes.stream().map(UnitVersion::ofCommune).toList(),
        districts.stream().map(UnitVersion::ofDistrict).toList(),
        districts.stream().map(row -> row.<String>getAs(District.PROVINCE.name())).toList(),
        successions.stream().map(Passage::of).toList());
  }

  /** Whether the code is a province's or a district's. */
  public boolean isPlanningUnit(String code) {
    return provinces.contains(code) || districts.stream().anyMatch(d -> d.code().equals(code));
  }

  /** Why a district's code cannot be one on a day; empty where it can, and for a province's. */
  public Optional<Message> endedBy(String district, LocalDate day) {
    List<UnitVersion> coded = districts.stream().filter(d -> d.code().equals(district)).toList();

    return coded.isEmpty() || coded.stream().anyMatch(unit -> unit.validOn(day))
        ? Optional.empty()
        : Optional.of(notThen(coded.get(0).fullName(), nearest(coded, day), day));
  }

  /** The code of the district that a name means, whatever its kind was at the time. */
  public Reading district(String written) {
    return called(written).stream()
        .findFirst()
        .map(unit -> Reading.of(unit.code()))
        .orElseGet(() -> unknown(DISTRICT, written, districts));
  }

  /** The same, where there was such a district on a day. */
  public Reading district(String written, LocalDate day) {
    List<UnitVersion> called = called(written);

    if (called.isEmpty() || called.stream().anyMatch(unit -> unit.validOn(day))) {
      return district(written);
    }

    return Reading.broken(notThen(written, nearest(called, day), day));
  }

  private static Message notThen(String written, UnitVersion district, LocalDate day) {
    return PlaceFault.G_NOT_VALID_THEN.otherwise(written, district.code(), district.time(), day);
  }

  private List<UnitVersion> called(String written) {
    UnitName name = UnitName.of(written);
    return districts.stream().filter(d -> d.name().loose().equals(name.loose())).toList();
  }

  /**
   * The code of the commune that a name meant in a district on a day.
   *
   * @param district the district's code on that day
   */
  public Reading commune(String written, String district, LocalDate day) {
    UnitName name = UnitName.of(written);
    List<UnitVersion> here = communes.getOrDefault(district, List.of());
    List<UnitVersion> known = here.stream().filter(unit -> unit.validOn(day)).toList();
    List<UnitVersion> meant = meant(name, known);

    if (meant.size() == 1) {
      return Reading.of(meant.get(0).code());
    }

    if (meant.size() > 1) {
      return ambiguous(written, meant);
    }

    List<UnitVersion> before = meant(name, here);
    return before.isEmpty()
        ? unknown(COMMUNE, written, known)
        : notThen(written, day, nearest(before, day));
  }

  /** The units that a name means: by its key, else by another spelling of it. */
  private static List<UnitVersion> meant(UnitName name, List<UnitVersion> units) {
    String otherwise = ALSO_WRITTEN.get(name.key());
    List<Predicate<UnitVersion>> ways =
        List.of(
            unit -> unit.name().key().equals(name.key()),
            unit -> unit.name().key().equals(otherwise),
            unit -> unit.name().loose().equals(name.loose()));

    for (Predicate<UnitVersion> way : ways) {
      List<UnitVersion> meant = units.stream().filter(way).toList();

      // the kind only tells namesakes apart: it changes by decree sooner than in people's habits
      if (meant.size() > 1) {
        List<UnitVersion> ofKind = meant.stream().filter(unit -> unit.agrees(name)).toList();
        return ofKind.isEmpty() ? meant : ofKind;
      }

      if (!meant.isEmpty()) {
        return meant;
      }
    }

    return List.of();
  }

  private static Reading ambiguous(String written, List<UnitVersion> meant) {
    String names = String.join(", ", meant.stream().map(UnitVersion::fullName).toList());
    return Reading.broken(PlaceFault.G_AMBIGUOUS_UNIT.of(written, names));
  }

  /** The version that ended last before the day; where none had, the one that began first after. */
  private static UnitVersion nearest(List<UnitVersion> units, LocalDate day) {
    Comparator<UnitVersion> byDay =
        Comparator.comparing(unit -> unit.isBefore(day) ? unit.validTo() : unit.validFrom());
    return units.stream()
        .filter(unit -> unit.isBefore(day))
        .max(byDay)
        .orElseGet(() -> units.stream().min(byDay).orElseThrow());
  }

  private Reading notThen(String written, LocalDate day, UnitVersion unit) {
    return Reading.broken(
        PlaceFault.G_NOT_VALID_THEN.of(
            written, unit.code(), unit.time(), day, otherTimes.told(unit, day)));
  }

  private static Reading unknown(Words kind, String written, List<UnitVersion> known) {
    String nearest =
        String.join(
            ", ",
            Nearest.to(
                written,
                known.stream().map(UnitVersion::fullName).toList(),
                name -> UnitName.of(name).loose()));
    return Reading.broken(PlaceFault.G_UNKNOWN_UNIT.of(kind, written, nearest));
  }
}

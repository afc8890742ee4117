package htx.territory;

import htx.table.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In which units the ground of a commune lay at another time, for people to look up: all of them,
 * where it was divided or made of several.
 *
 * @param communes all versions, also those that lie in no district
 */
record OtherTimes(List<UnitVersion> communes, List<UnitVersion> districts, List<Passage> passages)
    implements Serializable {

  OtherTimes {
    communes = List.copyOf(communes);
    districts = List.copyOf(districts);
    passages = List.copyOf(passages);
  }

  /** Where the unit's ground lay on a day; no words where the records do not tell. */
  Words told(UnitVersion unit, LocalDate day) {
    List<String> names = on(unit, day).distinct().map(then -> name(then, day)).toList();

    return names.isEmpty()
        ? Words.same("")
        : new Words("; nơi đó khi ấy thuộc %s", "; that place was then in %s")
            .filled(new Words(String.join(" hoặc ", names), String.join(" or ", names)));
  }

  private Stream<UnitVersion> on(UnitVersion unit, LocalDate day) {
    if (unit.validOn(day)) {
      return Stream.of(unit);
    }

    return (unit.isBefore(day) ? after(unit) : before(unit)).flatMap(next -> on(next, day));
  }

  /** What the unit became on the day that it ended. */
  private Stream<UnitVersion> after(UnitVersion unit) {
    LocalDate end = unit.validTo();

    return next(unit, end, Passage::from, Passage::to).filter(next -> next.validOn(end));
  }

  /** What the unit was made of on the day that it began. */
  private Stream<UnitVersion> before(UnitVersion unit) {
    LocalDate start = unit.validFrom();

    return next(unit, start, Passage::to, Passage::from)
        .filter(former -> former.validOn(start.minusDays(1)));
  }

  /** All versions of the codes that passages of a day lead to; of the same code without any. */
  private Stream<UnitVersion> next(
      UnitVersion unit,
      LocalDate day,
      Function<Passage, String> here,
      Function<Passage, String> there) {
    List<String> passed =
        passages.stream()
            .filter(way -> way.onDay().equals(day) && here.apply(way).equals(unit.code()))
            .map(there)
            .toList();
    List<String> codes = passed.isEmpty() ? List.of(unit.code()) : passed;

    return communes.stream().filter(other -> codes.contains(other.code()));
  }

  private String name(UnitVersion unit, LocalDate day) {
    Optional<String> district =
        districts.stream()
            .filter(known -> known.code().equals(unit.district()) && known.validOn(day))
            .map(UnitVersion::fullName)
            .findFirst();

    return district.map(name -> unit.fullName() + ", " + name).orElse(unit.fullName());
  }
}

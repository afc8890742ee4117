package htx.export.report;

import htx.gold.IndicatorValue;
import htx.indicator.CommuneIndicators;
import htx.territory.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says under a table of new-rural communes how many communes there were, where that changed. */
final class RuralCommunes {
  private RuralCommunes() {}

  /** Such as 137 (2020), 139 (2019) in the province; none where the years have the same number. */
  static Optional<String> note(Edition edition, int firstYear) {
    List<Integer> years =
        IntStream.rangeClosed(firstYear, edition.year())
            .map(year -> edition.year() + firstYear - year)
            .boxed()
            .toList();
    Area province = Area.province(edition);

    return numbers(
            years.stream().flatMap(year -> in(edition, province, Basis.OF_THE_DAY, year)).toList())
        .map(numbers -> said(edition, edition.say("toàn tỉnh", "whole province") + " " + numbers));
  }

  /** The same of the province and each district, with the year before on the ground of now. */
  static Optional<String> ofDistricts(Edition edition) {
    List<String> changed = new ArrayList<>();
    ofUnit(edition, edition.say("toàn tỉnh", "whole province"), Area.province(edition))
        .ifPresent(changed::add);
    edition
        .reference()
        .districtsOn(edition.lastDay())
        .forEach(
            district ->
                ofUnit(edition, district.name(), Area.district(district.code()))
                    .ifPresent(changed::add));

    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(said(edition, String.join("; ", changed)));
  }

  private static Optional<String> ofUnit(Edition edition, String name, Area area) {
    return Series.onThisYearsGround(edition, CommuneIndicators.NTM_COMMUNES, area)
        .map(
            before ->
                Stream.concat(
                        in(edition, area, Basis.OF_THE_DAY, edition.year()),
                        in(edition, area, before.basis(), edition.year() - 1))
                    .toList())
        .flatMap(RuralCommunes::numbers)
        .map(numbers -> name + " " + numbers);
  }

  private static String said(Edition edition, String numbers) {
    return edition.say(
            "Số xã thay đổi do nhập xã, thành phường hoặc thị trấn: ",
            "The number of communes changed by mergers or as some became towns: ")
        + numbers
        + ".";
  }

  private record Counted(long communes, int year) {}

  private static Stream<Counted> in(Edition edition, Area area, Basis basis, int year) {
    return edition
        .figures()
        .indicator(CommuneIndicators.NTM_COMMUNES, year, basis, area, Group.ALL)
        .filter(line -> line.has(IndicatorValue.POPULATION))
        .map(line -> new Counted(line.whole(IndicatorValue.POPULATION), year))
        .stream();
  }

  private static Optional<String> numbers(List<Counted> years) {
    return years.stream().map(Counted::communes).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(
            String.join(
                ", ",
                years.stream().map(one -> one.communes() + " (" + one.year() + ")").toList()));
  }
}

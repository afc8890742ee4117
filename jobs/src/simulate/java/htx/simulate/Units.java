package htx.simulate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The units of the province on a day, read from the reference files. */
final class Units {
  static final String PROVINCE = "19";
  private static final LocalDate SETTLED = LocalDate.of(2014, 1, 1);

  private final List<Unit> communes;
  private final List<Unit> districts;
  private final List<Passage> passages;
  private final Map<String, Unit> found = new HashMap<>();

  /** One version of a commune or district. */
  record Unit(
      String code,
      String name,
      String fullName,
      String type,
      String district,
      LocalDate from,
      LocalDate to) {
    boolean validOn(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }

    boolean rural() {
      return type.equals("Xã");
    }
  }

  private record Passage(LocalDate day, String from, String to) {}

  private Units(List<Unit> communes, List<Unit> districts, List<Passage> passages) {
    this.communes = communes;
    this.districts = districts;
    this.passages = passages;
  }

  /** Reads communes.csv, districts.csv and unit_successions.csv of a folder. */
  static Units read(Path reference) {
    List<Unit> communes =
        records(reference.resolve("communes.csv"))
            .filter(line -> line.getField("province").equals(PROVINCE))
            .map(line -> unit(line, line.getField("district")))
            .toList();
    List<Unit> districts =
        records(reference.resolve("districts.csv"))
            .filter(line -> line.getField("province").equals(PROVINCE))
            .map(line -> unit(line, line.getField("code")))
            .toList();
    List<Passage> passages =
        records(reference.resolve("unit_successions.csv"))
            .filter(line -> line.getField("largest").equals("true"))
            .map(
                line ->
                    new Passage(
                        LocalDate.parse(line.getField("on_day")),
                        line.getField("from_code"),
                        line.getField("to_code")))
            .sorted(Comparator.comparing(Passage::day))
            .toList();
    return new Units(communes, districts, passages);
  }

  /** Those of some districts, as if there were no others. */
  Units within(List<String> some) {
    return new Units(
        communes.stream().filter(unit -> some.contains(unit.district())).toList(),
        districts.stream().filter(unit -> some.contains(unit.code())).toList(),
        passages);
  }

  /** The communes when the invented world begins; what they are called later follows from these. */
  List<Unit> settled() {
    return communesOn(SETTLED);
  }

  List<Unit> communesOn(LocalDate day) {
    return communes.stream()
        .filter(unit -> unit.validOn(day))
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  /** The commune that a settled one is, or has become part of, on a day. */
  Unit commune(String settled, LocalDate day) {
    return found.computeIfAbsent(settled + day, key -> follow(settled, day));
  }

  private Unit follow(String settled, LocalDate day) {
    String code = settled;

    for (Passage passage : passages) {
      if (passage.day().isAfter(SETTLED)
          && !passage.day().isAfter(day)
          && passage.from().equals(code)) {
        code = passage.to();
      }
    }

    return valid(communes, code, day);
  }

  Unit district(String code, LocalDate day) {
    return valid(districts, code, day);
  }

  /** The districts' codes in ascending order. */
  List<String> districts() {
    return districts.stream().map(Unit::code).distinct().sorted().toList();
  }

  /** Whether a name is borne by two communes of one district on a day. */
  boolean ambiguous(Unit commune, LocalDate day) {
    return communes.stream()
            .filter(unit -> unit.validOn(day))
            .filter(unit -> unit.district().equals(commune.district()))
            .filter(unit -> unit.name().equals(commune.name()))
            .count()
        > 1;
  }

  private static Unit valid(List<Unit> units, String code, LocalDate day) {
    return units.stream()
        .filter(unit -> unit.code().equals(code) && unit.validOn(day))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No unit " + code + " on " + day));
  }

  private static Unit unit(NamedCsvRecord line, String district) {
    return new Unit(
        line.getField("code"),
        line.getField("name"),
        line.getField("full_name"),
        line.getField("unit_type"),
        district,
        day(line.getField("valid_from"), LocalDate.MIN),
        day(line.getField("valid_to"), LocalDate.MAX));
  }

  private static LocalDate day(String text, LocalDate none) {
    return text.isEmpty() ? none : LocalDate.parse(text);
  }

  private static Stream<NamedCsvRecord> records(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

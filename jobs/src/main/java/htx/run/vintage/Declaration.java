package htx.run.vintage;

import htx.silver.Vintage;
import htx.table.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a publication is declared to be before its documents are made.
 *
 * @param name by which it is found again
 * @param issuedOn the day of publication
 * @param knownOn the day of the last delivery that it rests on
 * @param comparableOn the day on whose boundaries its comparable series stand
 * @param years the years it states, and how firm each is
 * @param confirmedBy the office or body that confirmed them
 * @param confirmedOn the day on which it did
 */
public record Declaration(
    String name,
    LocalDate issuedOn,
    LocalDate knownOn,
    LocalDate comparableOn,
    SortedMap<Integer, Vintage.Status> years,
    Optional<String> confirmedBy,
    Optional<LocalDate> confirmedOn) {

  public Declaration {
    years = new TreeMap<>(years);
  }

  /** The lines of its file: the columns of {@link Vintage}, and a line for each year. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Vintage.TABLE.fields().stream().map(Field::name).collect(Collectors.joining(",")));
    years.forEach(
        (year, status) ->
            lines.add(
                String.join(
                    ",",
                    name,
                    issuedOn.toString(),
                    knownOn.toString(),
                    comparableOn.toString(),
                    year.toString(),
                    status.code(),
                    confirmedBy.map(Declaration::quoted).orElse(""),
                    confirmedOn.map(LocalDate::toString).orElse(""))));

    return lines;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}

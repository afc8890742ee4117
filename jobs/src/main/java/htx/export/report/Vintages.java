package htx.export.report;

import htx.silver.Vintage;
import htx.silver.Vintage.Status;
import htx.table.Coded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The publications that state a year, the last one last. */
record Vintages(List<Stated> all) {

  /** What one publication says of the year. */
  record Stated(Edition edition, Line line) {
    String name() {
      return line.text(Vintage.VINTAGE);
    }

    LocalDate issuedOn() {
      return line.day(Vintage.ISSUED_ON);
    }

    /** Its name and day, how firm the year was in it, and who confirmed that. */
    String told() {
      String confirmed =
          line.has(Vintage.CONFIRMED_BY)
              ? edition.say(", xác nhận: ", ", confirmed by ")
                  + line.text(Vintage.CONFIRMED_BY)
                  + edition.say(", ngày ", ", ")
                  + edition.day(line.day(Vintage.CONFIRMED_ON))
              : "";

      return edition.say("Công bố ", "Publication ")
          + name()
          + edition.say(" ngày ", " of ")
          + edition.day(issuedOn())
          + " ("
          + status()
          + confirmed
          + ")";
    }

    private String status() {
      return edition.said(Coded.of(Status.values(), line.text(Vintage.STATUS)));
    }
  }

  static Vintages of(Edition edition) {
    return new Vintages(
        edition.reference().vintages().stream()
            .map(row -> new Stated(edition, new Line(row)))
            .filter(stated -> stated.line().whole(Vintage.YEAR) == edition.year())
            .sorted(Comparator.comparing(Stated::issuedOn).thenComparing(Stated::name))
            .toList());
  }

  /** The one that states the year last. */
  Optional<Stated> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}

package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.quality.Canonical;
import htx.quality.Cell;
import htx.table.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees where a column of days was opened or written with the month first, which swaps day and month
 * wherever both can be either and leaves the rest as it was.
 */
final class DayOrder {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?: .*)?");
  private static final int MONTHS = 12;
  private static final int FEW = 3;

  /** The shares of all days of a month up to the twelfth, and after it. */
  private static final double EARLY = Math.log(12.0 / 31);

  private static final double LATE = Math.log(19.0 / 31);

  /** Columns that come about by chance less often than this once in a thousand are no chance. */
  private static final double CHANCE = Math.log(0.001);

  private final Format.Kind kind;
  private final Columns columns;
  private final Map<Integer, Days> byColumn = new TreeMap<>();

  /** What the days of one column look like. A day that many lines share is chance only once. */
  private static final class Days {
    private final Set<String> storedToTwelve = new HashSet<>();
    private final Set<String> writtenUnlike = new HashSet<>();
    private String firstPlace = "";
    private long cellsToTwelve;
    private long cellsAfter;
    private long dayAfterTwelve;
    private long monthAfterTwelve;
    private long either;
  }

  DayOrder(Format.Kind kind, Columns columns) {
    this.kind = kind;
    this.columns = columns;
  }

  /** Takes a line of data. */
  void line(RawLine line) {
    for (RawCell cell : line.cells()) {
      boolean holdsDays =
          columns
              .at(cell.column())
              .filter(heading -> heading.holds() == Heading.Holds.DAY)
              .isPresent();

      if (holdsDays) {
        Days days = byColumn.computeIfAbsent(cell.column(), any -> new Days());

        if (days.firstPlace.isEmpty() && !cell.cell().isBlank()) {
          days.firstPlace = kind.where(cell.column(), line.line());
        }
        count(days, cell.cell());
      }
    }
  }

  /** Why the sheet cannot be taken: one for each column whose days are swapped. */
  List<Message> refusals() {
    return byColumn.entrySet().stream()
        .filter(column -> isSwapped(column.getValue()))
        .map(column -> refusal(columns.at(column.getKey()), column.getValue()))
        .toList();
  }

  private static void count(Days days, Cell cell) {
    if (cell.is(Cell.Type.DATE) && cell.text().length() >= 10) {
      int month = Integer.parseInt(cell.text().substring(5, 7));
      int day = Integer.parseInt(cell.text().substring(8, 10));

      if (day > MONTHS) {
        days.cellsAfter++;
      } else if (day > 1 && day != month) {
        // the first of a month is written more often than chance has it, and 5/5 tells nothing
        days.cellsToTwelve++;
        days.storedToTwelve.add(cell.text().substring(0, 10));
      }
      return;
    }

    Matcher parts = WRITTEN.matcher(Canonical.text(cell.text()));

    if (cell.is(Cell.Type.TEXT) && parts.matches()) {
      int first = Integer.parseInt(parts.group(1));
      int second = Integer.parseInt(parts.group(3));

      if (first > MONTHS || second > MONTHS) {
        days.writtenUnlike.add(first + "/" + second + "/" + parts.group(4));
      }

      if (second > MONTHS && first <= MONTHS) {
        days.monthAfterTwelve++;
      } else if (first > MONTHS) {
        days.dayAfterTwelve++;
      } else {
        days.either++;
      }
    }
  }

  private static boolean isSwapped(Days days) {
    int stored = days.storedToTwelve.size();
    int unlike = days.writtenUnlike.size();
    boolean partlyStored =
        days.cellsAfter == 0
            && days.either == 0
            && stored > 0
            && unlike > 0
            && stored * EARLY + unlike * LATE < CHANCE;
    boolean written = days.monthAfterTwelve >= FEW && days.monthAfterTwelve >= days.dayAfterTwelve;

    return partlyStored || written;
  }

  private static Message refusal(Optional<Heading> heading, Days days) {
    long texts = days.dayAfterTwelve + days.monthAfterTwelve;
    String name = heading.map(Heading::name).orElse("");

    return SheetFault.D_DAY_ORDER.at(days.firstPlace, name, days.cellsToTwelve, texts);
  }
}

package htx.contract;

import htx.quality.Canonical;
import htx.quality.MoneyUnit;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a source's files look like: all that reading them needs to know of the contract. It is a
 * value: two layouts whose {@link #text} is equal read every file alike.
 *
 * @param source the contract's name
 * @param format how the files are written
 * @param fileName what the files are called
 * @param sheetName the sheet that is read, as it is usually written; empty for text files
 * @param headings the columns, as declared
 * @param keyHeadings the names of those headings whose cells tell one line from another
 * @param missing words, as they are compared, that by themselves say that there is no value
 * @param scope the parts of a file's name that say what the file restates
 * @param covering the days that a file covers
 * @param fixedUnit the unit of money columns where no sheet states it; null where sheets do
 * @param ways what else holds for the files
 */
public record Layout(
    String source,
    Format format,
    FileName fileName,
    String sheetName,
    List<Heading> headings,
    List<String> keyHeadings,
    Set<String> missing,
    List<String> scope,
    Covering covering,
    MoneyUnit fixedUnit,
    Set<Way> ways)
    implements Serializable {

  /** What holds for some sources' files. */
  public enum Way {
    /** Sheets must state their money unit above the headings. */
    STATES_UNIT,
    /** A sheet may have no line of data. */
    MAY_BE_EMPTY,
    /** Files may be about a time after their delivery. */
    MAY_LOOK_AHEAD
  }

  public Layout {
    headings = List.copyOf(headings);
    keyHeadings = List.copyOf(keyHeadings);
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    scope = List.copyOf(scope);
    ways = Collections.unmodifiableSortedSet(new TreeSet<>(ways));
  }

  /** The sheet that is read; empty for text files. */
  public Optional<String> sheet() {
    return sheetName.isEmpty() ? Optional.empty() : Optional.of(sheetName);
  }

  /** The unit that money columns have without a line that states it; empty where sheets do. */
  public Optional<MoneyUnit> moneyUnit() {
    return Optional.ofNullable(fixedUnit);
  }

  public boolean is(Way way) {
    return ways.contains(way);
  }

  /** Whether the word, in a cell by itself, says that there is no value. */
  public boolean isMissing(String text) {
    return missing.contains(Canonical.key(text));
  }

  /** What a file restates: the values of the scope's parts. */
  public String scope(Map<String, String> parts) {
    return scope.stream().map(parts::get).collect(Collectors.joining("|"));
  }

  /** Everything that reading depends on, as text. */
  public String text() {
    return toString();
  }
}

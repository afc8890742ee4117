package htx.contract;

import htx.quality.Rule;
import htx.table.Field;
import htx.table.Table;
import htx.table.Words;
import java.io.Serializable;
import java.util.List;

/**
 * What one sender's files look like, and how their lines become rows of a table.
 *
 * @param layout what the files look like
 * @param target the table that accepted lines are rows of
 * @param feeds how the cells under headings are read
 * @param given the columns that steps give
 * @param steps what is done with a line once its cells are read, in this order
 * @param rules what its values must keep
 * @param title what is sent, as people call it
 * @param schedule which files are expected
 * @param renewal what a newer file puts in place of what an older one said
 */
public record SourceContract(
    Layout layout,
    Table target,
    List<Feed> feeds,
    List<Field> given,
    List<Step> steps,
    List<Rule> rules,
    Words title,
    Schedule schedule,
    Renewal renewal)
    implements Serializable {

  /** What takes the place of what. */
  public enum Renewal {
    /** A file, of all that an earlier one of its scope said. */
    BY_FILE,
    /** A line, of an earlier one with its key. */
    BY_LINE
  }

  /**
   * @throws IllegalArgumentException with all that contradicts itself in the contract
   */
  public SourceContract {
    feeds = List.copyOf(feeds);
    given = List.copyOf(given);
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
    List<String> problems = Contradictions.in(layout, target, feeds, given);

    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(layout.source() + " " + String.join("; ", problems));
    }
  }

  /**
   * A contract for one sheet of a workbook.
   *
   * @param fileName what the files' names look like; its named groups can be used as values
   */
  public static ContractBuilder workbook(String name, String fileName, String sheet) {
    return new ContractBuilder(name, Format.workbook(), new FileName(fileName), sheet);
  }

  /** A contract for text files of one record a line. */
  public static ContractBuilder csv(String name, String fileName, char separator) {
    return new ContractBuilder(name, Format.csv(separator), new FileName(fileName), "");
  }

  /** The contract's name, which is also the source's in bronze and in every silver row. */
  public String name() {
    return layout.source();
  }

  /** Whether files of this name are read by this contract. */
  public boolean matches(String file) {
    return layout.fileName().matches(file);
  }

  /** Whether newer lines replace older ones of the same key, rather than files their scope. */
  public boolean updatesByKey() {
    return renewal == Renewal.BY_LINE;
  }

  /** The columns that tell one row of the target from another within one delivery. */
  public List<Field> lineKey() {
    return lineKey(target);
  }

  static List<Field> lineKey(Table target) {
    return target.key().stream()
        .filter(field -> !field.name().equals("source") && !field.name().equals("known_from"))
        .toList();
  }

  @Override
  public String toString() {
    return name();
  }
}

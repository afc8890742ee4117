package htx.source;

import htx.quality.Canonical;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.table.Field;
import htx.table.Table;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one sender's files look like and which table their lines become rows of. */
public final class SourceContract implements Serializable {
  private static final Pattern PART = Pattern.compile("\\(\\?<([a-z]+)>");

  private final ContractBuilder declared;
  private final Table target;

  SourceContract(ContractBuilder declared, Table target) {
    this.declared = declared;
    this.target = target;
  }

  /**
   * A contract for one sheet of a workbook.
   *
   * @param fileName what the files' names look like; its named groups can be used as values
   */
  static ContractBuilder workbook(String name, String fileName, String sheet) {
    return new ContractBuilder(name, Format.workbook(), Pattern.compile(fileName), sheet);
  }

  /** A contract for text files of one record a line. */
  static ContractBuilder csv(String name, String fileName, char separator) {
    return new ContractBuilder(name, Format.csv(separator), Pattern.compile(fileName), null);
  }

  /** The contract's name, which is also the source's in bronze and in every silver row. */
  public String name() {
    return declared.name;
  }

  /** The table of the lines as they came. */
  public Table bronze() {
    return RawRow.tableOf(declared.name);
  }

  /** The table that accepted lines are rows of. */
  public Table target() {
    return target;
  }

  /** The sheet that is read, as it is usually written; empty for text files. */
  public Optional<String> sheet() {
    return Optional.ofNullable(declared.sheet);
  }

  /** Whether a sheet of this name is the one that is read, spaces, case and tone style aside. */
  public boolean isSheet(String written) {
    return declared.sheet != null && Canonical.key(written).equals(Canonical.key(declared.sheet));
  }

  public Format format() {
    return declared.format;
  }

  /** Whether files of this name are read by this contract. */
  public boolean matches(String file) {
    return matcher(file).matches();
  }

  /** The named parts of a file's name; none where the name is not one of this contract's. */
  Map<String, String> parts(String file) {
    Map<String, String> parts = new HashMap<>();
    Matcher match = matcher(file);
    Matcher names = PART.matcher(declared.fileName.pattern());

    if (match.matches()) {
      while (names.find()) {
        parts.put(names.group(1), match.group(names.group(1)));
      }
    }

    return parts;
  }

  /** What a file restates: the values of the scope's parts. */
  String scope(Map<String, String> parts) {
    return declared.scope.stream().map(parts::get).collect(Collectors.joining("|"));
  }

  Covering covering() {
    return declared.covering;
  }

  List<Heading> headings() {
    return declared.headings;
  }

  List<Step> steps() {
    return declared.steps;
  }

  List<Rule> rules() {
    return declared.rules;
  }

  /** The unit that money columns have without a line that states it; empty where sheets do. */
  Optional<MoneyUnit> moneyUnit() {
    return Optional.ofNullable(declared.moneyUnit);
  }

  /** Whether sheets must state their money unit. */
  boolean statesUnit() {
    return declared.statesUnit;
  }

  boolean mayBeEmpty() {
    return declared.mayBeEmpty;
  }

  /** Whether files may be about a time after their delivery. */
  boolean mayLookAhead() {
    return declared.mayLookAhead;
  }

  /** Whether newer lines replace older ones of the same key, rather than files their scope. */
  boolean updatesByKey() {
    return declared.updatesByKey;
  }

  /** Whether the word, in a cell by itself, says that there is no value. */
  boolean isMissing(String text) {
    return declared.missing.contains(Canonical.key(text));
  }

  /** The columns that tell one row of the target from another within one delivery. */
  List<Field> lineKey() {
    return target.key().stream()
        .filter(field -> !field.name().equals("source") && !field.name().equals("known_from"))
        .toList();
  }

  private Matcher matcher(String file) {
    return declared.fileName.matcher(Normalizer.normalize(file, Normalizer.Form.NFC));
  }

  @Override
  public String toString() {
    return declared.name;
  }
}

package htx.source;

import htx.table.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one sender's files look like and which table their lines become rows of. */
public final class SourceContract implements Serializable {
  private final String name;
  private final Format format;
  private final Pattern fileName;
  private final String sheet;
  private final Table target;

  SourceContract(String name, Format format, Pattern fileName, String sheet, Table target) {
    this.name = name;
    this.format = format;
    this.fileName = fileName;
    this.sheet = sheet;
    this.target = target;
  }

  /** The contract's name, which is also the source's in bronze and in every silver row. */
  public String name() {
    return name;
  }

  /** The table of the lines as they came. */
  public Table bronze() {
    return RawRow.tableOf(name);
  }

  /** The table that accepted lines are rows of. */
  public Table target() {
    return target;
  }

  /** The sheet that is read, in its canonical writing; empty for text files. */
  public Optional<String> sheet() {
    return Optional.ofNullable(sheet);
  }

  public Format format() {
    return format;
  }

  /** Whether files of this name are read by this contract. */
  public boolean matches(String file) {
    return fileName.matcher(file).matches();
  }

  @Override
  public String toString() {
    return name;
  }
}

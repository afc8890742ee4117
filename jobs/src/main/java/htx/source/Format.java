package htx.source;

import java.io.Serializable;

/**
 * How a source's files are written.
 *
 * @param kind a workbook, or text with one record a line
 * @param separator what parts the fields of a text record; a comma for workbooks
 * @param charset the charset of a text file that has no byte order mark
 */
public record Format(Kind kind, char separator, String charset) implements Serializable {

  /** What a file is, whatever its name ends in. */
  public enum Kind {
    WORKBOOK,
    CSV
  }

  static Format workbook() {
    return new Format(Kind.WORKBOOK, ',', "UTF-8");
  }

  static Format csv(char separator) {
    return new Format(Kind.CSV, separator, "UTF-8");
  }
}

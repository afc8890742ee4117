package htx.contract;

import htx.quality.Letters;
import java.io.Serializable;
import java.nio.charset.Charset;

/**
 * How a source's files are written.
 *
 * @param kind a workbook, or text with one record a line
 * @param separator what parts the fields of a text record; a comma for workbooks
 * @param charset the charset of a text file that has no byte order mark
 * @param letters what the letters of texts are kept as
 */
public record Format(Kind kind, char separator, String charset, Letters letters)
    implements Serializable {

  /** What a file is, whatever its name ends in. */
  public enum Kind {
    WORKBOOK,
    CSV;

    /**
     * Where a cell stands, as people say it: {@code C12} in a sheet, field {@code 3} of a record.
     */
    public String place(int column, int line) {
      if (this == CSV) {
        return Integer.toString(column);
      }

      StringBuilder letters = new StringBuilder();

      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }

      return letters.append(line).toString();
    }

    /** The same with the line, which a field's number does not tell: {@code C12}, {@code 12:3}. */
    public String where(int column, int line) {
      String place = place(column, line);

      return this == CSV ? line + ":" + place : place;
    }
  }

  static Format workbook() {
    return new Format(Kind.WORKBOOK, ',', "UTF-8", Letters.UNICODE);
  }

  static Format csv(char separator) {
    return new Format(Kind.CSV, separator, "UTF-8", Letters.UNICODE);
  }

  /**
   * The same in an older charset.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  Format in(String other) {
    return new Format(kind, separator, Charset.forName(other).name(), letters);
  }

  /** The same with texts in other letters than Unicode's. */
  Format with(Letters other) {
    return new Format(kind, separator, charset, other);
  }
}

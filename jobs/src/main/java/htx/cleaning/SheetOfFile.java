package htx.cleaning;

import htx.sheet.stored.RawRow;
import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.sql.Row;

/** Names one sheet of one file of one delivery; the sheet of a text file has an empty name. */
record SheetOfFile(String delivery, String file, String sheet)
    implements Serializable, Comparable<SheetOfFile> {
  private static final Comparator<SheetOfFile> ORDER =
      Comparator.comparing(SheetOfFile::delivery)
          .thenComparing(SheetOfFile::file)
          .thenComparing(SheetOfFile::sheet);

  /** The sheet that a bronze line stands in. */
  static SheetOfFile of(Row line) {
    return new SheetOfFile(
        line.getAs(RawRow.DELIVERY.name()),
        line.getAs(RawRow.FILE.name()),
        line.getAs(RawRow.SHEET.name()));
  }

  @Override
  public int compareTo(SheetOfFile other) {
    return ORDER.compare(this, other);
  }
}

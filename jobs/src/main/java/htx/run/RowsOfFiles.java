package htx.run;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import htx.lake.Lake;
import htx.sheet.stored.RawRow;
import htx.table.Field;
import htx.table.Refused;
import htx.table.Table;
import htx.table.Words;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The bronze rows of some files, as they are stored. */
final class RowsOfFiles {
  // as FileKey writes it
  private static final Column KEY =
      concat(RawRow.DELIVERY.col(), lit("/"), RawRow.FILE.col(), lit("#"), RawRow.FILE_HASH.col());

  private static final Words OTHER_FORM =
      new Words(
          "bảng đang lưu ở dạng khác với khai báo hiện nay",
          "the table is not stored in the form declared now");
  private static final Words NO_ROWS =
      new Words("bảng không có dòng nào của chúng", "the table has no rows of them");

  private RowsOfFiles() {}

  /**
   * The rows of files that can be read no more.
   *
   * @throws Refused where the table is stored in another form than the declared one, or lacks one
   *     of the files: each left at least the row that says what became of it
   */
  static Dataset<Row> stored(Lake tables, Table bronze, SortedSet<FileKey> files) {
    if (!tables.isAsDeclared(bronze)) {
      throw refused(bronze, files, OTHER_FORM);
    }

    Dataset<Row> rows =
        tables.rows(bronze).where(KEY.isin(files.stream().map(FileKey::text).toArray()));
    SortedSet<FileKey> lacking = new TreeSet<>(files);
    rows.select(KEY).distinct().as(Encoders.STRING()).collectAsList().stream()
        .map(FileKey::of)
        .forEach(key -> lacking.remove(key));

    if (!lacking.isEmpty()) {
      throw refused(bronze, lacking, NO_ROWS);
    }

    // Delta gives every struct's fields back as such that may be empty
    MapFunction<Row, Row> asDeclared = row -> row;

    return rows.select(bronze.fields().stream().map(Field::col).toArray(Column[]::new))
        .map(asDeclared, Encoders.row(bronze.schema()));
  }

  private static Refused refused(Table bronze, SortedSet<FileKey> files, Words reason) {
    String names = files.stream().map(FileKey::text).collect(Collectors.joining(", "));
    return new Refused(RunFault.RUN_FILES_GONE.of(bronze.id(), reason, names));
  }
}

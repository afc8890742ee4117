package htx.lake;

import htx.table.Field;
import htx.table.Layer;
import htx.table.Part;
import htx.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The Delta tables under one root, each in the folder of its layer and name. */
public final class Lake {
  private static final Mode FORMED_ANEW =
      writer -> writer.mode(SaveMode.Overwrite).option("overwriteSchema", "true");

  private final SparkSession spark;
  private final String root;
  private final ListCache lists = new ListCache();
  private final Map<String, Object> turns = new ConcurrentHashMap<>();

  /**
   * @param root a folder, or the address of one that Hadoop's file systems know
   */
  public Lake(SparkSession spark, String root) {
    this.spark = spark;
    // a folder's address ends in a slash once the folder is there
    this.root = root.replaceAll("/+$", "");
  }

  public SparkSession spark() {
    return spark;
  }

  /** All rows of a table, as last committed; reference lists are read once and held. */
  public Dataset<Row> rows(Table table) {
    return table.layer() == Layer.REFERENCE ? held(table) : stored(table).rows();
  }

  private StoredTable stored(Table table) {
    return StoredTable.of(table, spark, address(table));
  }

  private Dataset<Row> held(Table table) {
    return spark.createDataFrame(list(table), table.schema());
  }

  /** All rows of a small table, as last committed; read once and held while they stand. */
  public List<Row> list(Table table) {
    return lists.rows(
        address(table),
        version(table),
        () -> stored(table).rows().select(table.columns()).collectAsList());
  }

  /** All rows of a table with its declared columns, in the order of its key. */
  public List<Row> inOrder(Table table) {
    return rows(table)
        .select(table.columns())
        .coalesce(1)
        .sortWithinPartitions(table.keyColumns())
        .collectAsList();
  }

  /** The rows of the named parts of a table; of all of it where none are named. */
  public Dataset<Row> rows(Table table, List<String> parts) {
    return parts.isEmpty() ? rows(table) : stored(table).rows(parts);
  }

  /**
   * Makes a table ready for its parts to be written at the same time: an empty one where there is
   * none, and one of the declared form where it is stored in another. Rows that are there stay.
   */
  public void prepare(Table table) {
    StoredTable stored = stored(table);

    if (!stored.isThere()) {
      Creation.of(table, spark, address(table));
    } else if (!stored.isAsDeclared()) {
      formAnew(table, stored.form().asDeclared(stored.rows(), table), "formed anew");
    }
  }

  /** Whether a table is there and stored in the form that is declared now. */
  public boolean isAsDeclared(Table table) {
    return stored(table).isAsDeclared();
  }

  /**
   * Replaces the rows of a part; those of the table's other parts stand. A whole table takes the
   * form that is declared now.
   *
   * @throws IllegalStateException where the table has other parts in another form, see {@link
   *     #prepare}; or where a row does not keep what the table says of every row
   */
  public Commit write(Part part, Dataset<Row> rows, String note) {
    Table table = part.table();
    StoredTable stored = stored(table);

    if (!stored.isThere() || (part.isWhole() && !stored.isAsDeclared())) {
      prepare(table);
    } else if (!stored.isAsDeclared()) {
      throw new IllegalStateException("The table " + table + " is stored in another form");
    }

    return replace(new Replacement(part, note), new WatchedRows(table, rows));
  }

  /** Parts of a table are written beside each other, and committed one after the other. */
  private Commit replace(Replacement replacement, WatchedRows rows) {
    Table table = replacement.part().table();
    Replacement.Written written = stored(table).write(replacement, rows.rows());
    rows.requireKept();

    synchronized (turns.computeIfAbsent(table.id(), id -> new Object())) {
      return rows.committed(stored(table).commit(replacement, written));
    }
  }

  /**
   * Adds rows to a table. What is there was read once and may not be had again: columns declared
   * since are empty in it, and those declared no more are kept.
   */
  public Commit append(Table table, Dataset<Row> rows, String note) {
    StoredTable stored = stored(table);

    if (stored.isThere()) {
      retype(table, stored);
    } else {
      prepare(table);
    }

    return save(
        table, rows, note, writer -> writer.mode(SaveMode.Append).option("mergeSchema", "true"));
  }

  private void retype(Table table, StoredTable stored) {
    List<Field> columns = stored.form().ofOtherTypes(table);

    if (!columns.isEmpty()) {
      FORMED_ANEW
          .set(StoredForm.retyped(stored.rows(), columns).write().format("delta"))
          .option("userMetadata", "retyped")
          .save(address(table));
    }
  }

  /** The tables in a folder of this machine, whatever letters its path has. */
  public static Lake in(SparkSession spark, Path folder) {
    return new Lake(spark, address(folder));
  }

  /** A folder as Hadoop's file systems know it, whose addresses are not escaped as a URI's are. */
  static String address(Path folder) {
    return new org.apache.hadoop.fs.Path(folder.toUri()).toString();
  }

  /** The folder of a table. */
  public String address(Table table) {
    return address(root, table);
  }

  static String address(String root, Table table) {
    return root + "/" + table.layer().folder() + "/" + table.name();
  }

  private Commit formAnew(Table table, Dataset<Row> rows, String note) {
    return save(table, rows, note, FORMED_ANEW);
  }

  private Commit save(Table table, Dataset<Row> rows, String note, Mode mode) {
    WatchedRows watched = new WatchedRows(table, rows);
    DataFrameWriter<Row> writer =
        mode.set(watched.rows().write().format("delta")).option("userMetadata", note);
    table.part().ifPresent(column -> writer.partitionBy(column.name()));
    writer.save(address(table));

    return watched.committed(version(table));
  }

  /** The newest version of a table, or -1. */
  long version(Table table) {
    return StoredVersions.in(root, spark.sparkContext().hadoopConfiguration()).newest(table);
  }

  /** How a write treats the rows that are there. */
  @FunctionalInterface
  private interface Mode {
    DataFrameWriter<Row> set(DataFrameWriter<Row> writer);
  }
}

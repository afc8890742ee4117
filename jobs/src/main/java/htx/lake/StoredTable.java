package htx.lake;

import static java.util.stream.Collectors.toMap;

import htx.table.Field;
import htx.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.VersionChecksum;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.types.StructField;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.OptionConverters;

/**
 * A table as its log has it at the newest version: its form, and the files that hold its rows.
 *
 * <p>The files are those that Delta notes beside each commit, so that no job has to put the log
 * together before a table of a few rows is read or replaced; where it did not note them, they are
 * had from the log.
 */
final class StoredTable {
  private final DeltaLog log;
  private final Snapshot snapshot;
  private final Table table;

  private StoredTable(DeltaLog log, Snapshot snapshot, Table table) {
    this.log = log;
    this.snapshot = snapshot;
    this.table = table;
  }

  static StoredTable of(Table table, SparkSession spark, String address) {
    DeltaLog log = DeltaLog.forTable(spark, new Path(address));

    return new StoredTable(log, log.update(false, Option.empty(), Option.empty()), table);
  }

  boolean isThere() {
    return snapshot.version() >= 0;
  }

  /** Whether it is there in the form that is declared. */
  boolean isAsDeclared() {
    return isThere() && form().isThatOf(table);
  }

  StoredForm form() {
    return new StoredForm(
        Stream.of(snapshot.schema().fields())
            .collect(toMap(StructField::name, field -> field.dataType().catalogString())),
        List.copyOf(CollectionConverters.asJava(snapshot.metadata().partitionColumns())));
  }

  /** All its rows. */
  Dataset<Row> rows() {
    return held(files(snapshot));
  }

  /** The rows of some of its parts. */
  Dataset<Row> rows(List<String> parts) {
    Field column = table.part().orElseThrow();

    return held(
        files(snapshot).stream().filter(file -> parts.contains(partOf(file, column))).toList());
  }

  private Dataset<Row> held(List<AddFile> files) {
    if (!isThere()) {
      throw new IllegalStateException("The table " + table + " is not there");
    }

    Dataset<Row> rows = log.createDataFrame(snapshot, sequence(files), false, Option.empty());
    String partitions = rows.sparkSession().conf().get("spark.sql.shuffle.partitions");

    // what is put together in one partition anyway need not be shuffled for it
    return partitions.equals("1") ? rows.coalesce(1) : rows;
  }

  /** Writes files with rows, which are nobody's until {@link #commit}. */
  Replacement.Written write(Replacement replacement, Dataset<Row> rows) {
    return log.withNewTransaction(
        Option.empty(), Option.empty(), transaction -> replacement.files(transaction, rows));
  }

  /**
   * Puts files in the place of those that were there.
   *
   * @return the version that it made; the present one where that changes nothing
   */
  long commit(Replacement replacement, Replacement.Written written) {
    return log.withNewTransaction(
        Option.empty(), Option.empty(), transaction -> replacement.commit(transaction, written));
  }

  /** The part that a file holds rows of. */
  static String partOf(AddFile file, Field column) {
    return CollectionConverters.asJava(file.partitionValues()).get(column.name());
  }

  static <T> Seq<T> sequence(List<T> values) {
    return CollectionConverters.asScala(values).toSeq();
  }

  static List<AddFile> files(Snapshot snapshot) {
    if (snapshot.version() < 0) {
      return List.of();
    }

    return OptionConverters.toJava(snapshot.checksumOpt())
        .map(VersionChecksum::allFiles)
        .flatMap(OptionConverters::toJava)
        .map(CollectionConverters::asJava)
        .orElseGet(() -> snapshot.allFiles().collectAsList());
  }
}

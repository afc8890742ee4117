package htx.lake;

import htx.table.Field;
import htx.table.Table;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Metadata;
import scala.Option;
import scala.collection.immutable.Seq;

/**
 * Makes a table that is not there yet, without rows and without a job.
 *
 * <p>Delta reads the log of the table before it, which is none, to note its files beside the
 * commit; where it is told not to, it notes that there are none, which is as true.
 */
final class Creation {
  private static final String NOTING = "spark.databricks.delta.allFilesInCrc.enabled";

  private final Table table;

  private Creation(Table table) {
    this.table = table;
  }

  static void of(Table table, SparkSession spark, String address) {
    SparkSession apart = spark.newSession();
    apart.conf().set(NOTING, "false");
    SparkSession.setActiveSession(apart);

    try {
      DeltaLog log = DeltaLog.forTable(apart, new Path(address));
      log.createLogDirectoriesIfNotExists();
      log.withNewTransaction(Option.empty(), Option.empty(), new Creation(table)::commit);
    } finally {
      SparkSession.setActiveSession(spark);
    }
  }

  private long commit(OptimisticTransaction transaction) {
    Metadata given = transaction.metadata();
    Seq<String> parts = StoredTable.sequence(table.part().map(Field::name).stream().toList());
    transaction.updateMetadataForNewTable(
        new Metadata(
            given.id(),
            given.name(),
            given.description(),
            given.format(),
            table.schema().asNullable().json(),
            parts,
            given.configuration(),
            Option.apply(transaction.clock().getTimeMillis())));

    return transaction.commit(
        StoredTable.sequence(List.of()),
        new DeltaOperations.Write(
            SaveMode.ErrorIfExists,
            Option.apply(parts),
            Option.empty(),
            Option.apply("created"),
            Option.empty(),
            Option.empty(),
            Option.empty(),
            Option.empty(),
            Option.empty()));
  }
}

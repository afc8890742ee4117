package htx.lake;

import htx.table.Field;
import htx.table.Part;
import htx.table.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.FileAction;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Files with new rows in the place of those that hold the rows of a part, in one commit.
 *
 * <p>It does what an overwriting write of Delta's does, but is told the files that are there: the
 * write itself puts the table's log together twice to find them, which costs several times what a
 * small table costs.
 *
 * @param note what the table's history says of the commit
 */
record Replacement(Part part, String note) {

  /**
   * Rows that are written and not yet put in their place.
   *
   * @param files those that hold them
   * @param replaced those that held the part's rows when they were written
   */
  record Written(List<Action> files, List<AddFile> replaced) {}

  /**
   * Writes the rows into files.
   *
   * @throws IllegalStateException where a row is not of the part
   */
  Written files(OptimisticTransaction transaction, Dataset<Row> rows) {
    List<Action> made = new ArrayList<>();

    for (FileAction file : CollectionConverters.asJava(transaction.writeFiles(rows))) {
      if (file instanceof AddFile added && !isOfPart(added)) {
        throw new IllegalStateException("Rows of another part were to be written as " + part);
      }

      made.add(file);
    }

    return new Written(made, present(transaction));
  }

  /**
   * Puts files in the place of those of the part.
   *
   * @return the version that it made; the one that it read where there was nothing to replace and
   *     is nothing to put
   * @throws Refused where another hand replaced the part since the rows were written
   */
  long commit(OptimisticTransaction transaction, Written written) {
    List<AddFile> replaced = present(transaction);

    if (!paths(replaced).equals(paths(written.replaced()))) {
      throw new Refused(LakeFault.LAKE_REPLACED.of(part));
    }

    reads(transaction, replaced);
    List<Action> actions = new ArrayList<>(written.files());
    replaced.forEach(file -> actions.add(file.remove()));

    return actions.isEmpty()
        ? transaction.readVersion()
        : transaction.commit(StoredTable.sequence(actions), operation());
  }

  private List<AddFile> present(OptimisticTransaction transaction) {
    return StoredTable.files(transaction.snapshot()).stream().filter(this::isOfPart).toList();
  }

  private static Set<String> paths(List<AddFile> files) {
    return files.stream().map(AddFile::path).collect(Collectors.toSet());
  }

  private boolean isOfPart(AddFile file) {
    return part.isWhole() || part.name().equals(StoredTable.partOf(file, column()));
  }

  private Field column() {
    return part.table().part().orElseThrow();
  }

  /** What another commit may not have changed in the meantime. */
  private void reads(OptimisticTransaction transaction, List<AddFile> replaced) {
    if (part.isWhole()) {
      transaction.readWholeTable();
    } else {
      Expression ofPart =
          new EqualTo(
              UnresolvedAttribute.quoted(column().name()),
              Literal.create(part.name(), DataTypes.StringType));
      transaction.trackReadPredicates(StoredTable.sequence(List.of(ofPart)), true, true);
    }

    transaction.trackFilesRead(StoredTable.sequence(replaced));
  }

  private DeltaOperations.Operation operation() {
    Option<String> replaced =
        part.isWhole()
            ? Option.empty()
            : Option.apply(column().name() + " = '" + part.name() + "'");

    return new DeltaOperations.Write(
        SaveMode.Overwrite,
        Option.empty(),
        replaced,
        Option.apply(note),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty());
  }
}

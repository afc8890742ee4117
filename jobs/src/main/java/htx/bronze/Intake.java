package htx.bronze;

import htx.bronze.file.Limits;
import htx.contract.Layout;
import htx.sheet.Pseudonym;
import htx.sheet.stored.RawRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Reads delivered files into the bronze rows of one source, several files at once. */
public final class Intake {
  private static final long TASK_BYTES = 4 << 20;
  private static final int TASK_FILES = 64;

  private Intake() {}

  /**
   * The bronze rows of the files: every line, and for each file and sheet one row that says what
   * became of it. A file that cannot be read has only that row, and the others go on.
   *
   * @param sharers the layouts of all sources that may read sheets of the same workbooks, this one
   *     too
   * @param files files of that layout, at paths that every machine of the session sees
   * @param limits a file over one is refused
   */
  public static Dataset<Row> read(
      SparkSession spark,
      Layout layout,
      List<Layout> sharers,
      List<LandedFile> files,
      Pseudonym pseudonym,
      Instant takenInAt,
      Limits limits) {
    StructType schema = RawRow.tableOf(layout.source()).schema();

    if (files.isEmpty()) {
      return spark.createDataFrame(List.of(), schema);
    }

    FileIntake intake = new FileIntake(layout, sharers, pseudonym, takenInAt, limits);
    List<List<LandedFile>> tasks = tasks(files);
    FlatMapFunction<Long, Row> rows =
        task -> {
          Iterator<LandedFile> share = tasks.get(task.intValue()).iterator();
          return new InTurn<>(new Each<>(share, intake::rows));
        };

    return spark.range(0, tasks.size(), 1, tasks.size()).flatMap(rows, Encoders.row(schema));
  }

  /** Files shared out so that large ones have a task of their own and come first. */
  private static List<List<LandedFile>> tasks(List<LandedFile> files) {
    List<LandedFile> largestFirst = new ArrayList<>(files);
    largestFirst.sort(Comparator.comparingLong(LandedFile::bytes).reversed());
    List<List<LandedFile>> tasks = new ArrayList<>();
    List<LandedFile> share = new ArrayList<>();
    long bytes = 0;

    for (LandedFile landed : largestFirst) {
      if (!share.isEmpty() && (share.size() == TASK_FILES || bytes + landed.bytes() > TASK_BYTES)) {
        tasks.add(List.copyOf(share));
        share.clear();
        bytes = 0;
      }
      share.add(landed);
      bytes += landed.bytes();
    }
    tasks.add(List.copyOf(share));

    return List.copyOf(tasks);
  }

  /** What a function makes of each element, when it is asked for. */
  private record Each<A, B>(Iterator<A> elements, Function<A, B> function) implements Iterator<B> {
    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public B next() {
      return function.apply(elements.next());
    }
  }
}

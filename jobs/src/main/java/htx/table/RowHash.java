package htx.table;

import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * A row's values as one number, by which rows are told apart.
 *
 * <p>The hash alone passes over a null, so that a value moved to the next column would not tell;
 * hence each column that may be empty also says whether it is.
 */
public final class RowHash {
  private RowHash() {}

  /** The hash of these columns' values, each at its place. */
  public static Column of(List<Field> fields) {
    return xxhash64(
        fields.stream()
            .flatMap(field -> Stream.of(field.col(), field.col().isNull()))
            .toArray(Column[]::new));
  }
}

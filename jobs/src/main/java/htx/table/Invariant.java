package htx.table;

import static org.apache.spark.sql.functions.not;

import java.io.Serializable;
import org.apache.spark.sql.Column;

/**
 * What every row of a table keeps. It is asked of the rows as they are written; where one does not
 * keep it, nothing is committed. A row that lacks what it is asked of keeps it.
 *
 * @param said to people
 * @param keeps whether a row keeps it
 */
public record Invariant(Words said, Condition keeps) implements Serializable {

  /** A condition on the columns of a row, made when it is asked. */
  @FunctionalInterface
  public interface Condition extends Serializable {
    Column asked();
  }

  /** That a column holds none but its codes. */
  static Invariant coded(Field column) {
    String codes = String.join(", ", column.codes());

    return new Invariant(
        new Words(column + " là một trong " + codes, column + " is one of " + codes),
        () -> column.col().isin(column.codes().toArray()));
  }

  /** Whether a row does not keep it. */
  public Column broken() {
    return not(keeps.asked());
  }
}

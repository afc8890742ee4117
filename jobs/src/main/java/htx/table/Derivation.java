package htx.table;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How one table, or one part of it, follows from other tables.
 *
 * @param output the table made
 * @param part the part of it that is made, or an empty text for the whole table
 * @param inputs the tables read
 * @param compute the rows of the output, from the inputs and nothing else
 */
public record Derivation(Table output, String part, List<Input> inputs, Compute compute) {

  /** The rows of a table as a pure function of its inputs. */
  @FunctionalInterface
  public interface Compute {
    Dataset<Row> rows(Inputs inputs, Assumptions assumptions);
  }

  public Derivation {
    inputs = List.copyOf(inputs);
    if (part.isEmpty() == output.part().isPresent()) {
      throw new IllegalArgumentException(
          output
              + " is made in parts: "
              + output.part()
              + "; this derivation makes '"
              + part
              + "'");
    }
  }

  public static Derivation of(Table output, Compute compute, Input... inputs) {
    return new Derivation(output, "", List.of(inputs), compute);
  }

  public static Derivation ofPart(Table output, String part, Compute compute, Input... inputs) {
    return new Derivation(output, part, List.of(inputs), compute);
  }

  /** What this derivation makes, as it is spoken of in plans and logs. */
  public String name() {
    return part.isEmpty() ? output.id() : output.id() + "/" + part;
  }
}

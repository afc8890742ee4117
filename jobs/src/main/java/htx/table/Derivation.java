package htx.table;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How one table, or one part of it, follows from other tables.
 *
 * @param part what is made
 * @param inputs the tables read
 * @param compute the rows made, from the inputs and nothing else
 */
public record Derivation(Part part, List<Input> inputs, Compute compute) implements Maker {

  /** The rows of a table as a pure function of its inputs. */
  @FunctionalInterface
  public interface Compute {
    Dataset<Row> rows(Inputs inputs, Assumptions assumptions);
  }

  public Derivation {
    inputs = List.copyOf(inputs);
  }

  public static Derivation of(Table output, Compute compute, Input... inputs) {
    return new Derivation(Part.whole(output), List.of(inputs), compute);
  }

  public static Derivation ofPart(Table output, String part, Compute compute, Input... inputs) {
    return new Derivation(new Part(output, part), List.of(inputs), compute);
  }

  /** The table that is made, or of which a part is made. */
  public Table output() {
    return part.table();
  }

  @Override
  public String name() {
    return part.id();
  }

  @Override
  public List<Part> makes() {
    return List.of(part);
  }

  @Override
  public List<Input> reads() {
    return inputs;
  }
}

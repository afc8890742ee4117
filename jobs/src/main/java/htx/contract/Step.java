package htx.contract;

import java.io.Serializable;

/** Adds to a line what follows from its other values, from the file's name or from references. */
@FunctionalInterface
public interface Step extends Serializable {
  void apply(Line line);
}

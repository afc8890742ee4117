package htx.table;

import java.io.Serializable;

/**
 * What people are told of one file, sheet, line, cell or run. Names no personal value.
 *
 * @param reason the code with which it is stored and explained
 * @param words its sentence, filled from what was found
 * @param place the cell, line, heading or part spoken of; empty for the whole
 */
public record Message(Code reason, Words words, String place) implements Serializable {

  public String code() {
    return reason.name();
  }

  /** The same about a place. */
  public Message at(String other) {
    return new Message(reason, words, other);
  }
}

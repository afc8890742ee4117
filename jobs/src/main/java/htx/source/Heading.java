package htx.source;

import htx.quality.Canonical;
import htx.quality.Reader;
import htx.table.Field;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One column of a sender's sheet.
 *
 * @param parent the heading above it in a two-row header; empty without
 * @param names its own heading and other wordings of it, the usual one first
 * @param column its name in bronze
 * @param use what its cells are for
 * @param target the column of the target that it feeds; null where it feeds none
 * @param reader how its cells are read; null where it feeds none
 * @param personal what personal value its cells hold; null where they hold none
 */
record Heading(
    String parent,
    List<String> names,
    String column,
    Use use,
    Field target,
    Reader reader,
    Personal personal)
    implements Serializable {

  /** What a sheet's column is for. */
  enum Use {
    /** Read into the target; the sheet must have it. */
    FED,
    /** As FED, and totals of the sheet must be its sums. */
    SUMMED,
    /** Read into the target where the sheet has it. */
    FED_IF_THERE,
    /** Known, and checked or kept under a token, but not read into the target. */
    KEPT,
    /** The running number of the lines. */
    RUNNING
  }

  Heading {
    names = List.copyOf(names);
  }

  static String key(String heading) {
    String key = Canonical.key(heading);
    return key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
  }

  List<String> keys() {
    return names.stream().map(Heading::key).toList();
  }

  boolean isUnder(String parentKey) {
    return key(parent).equals(parentKey);
  }

  Heading or(String... others) {
    List<String> more = new ArrayList<>(names);
    more.addAll(List.of(others));
    return new Heading(parent, more, column, use, target, reader, personal);
  }

  Heading with(Use other) {
    return new Heading(parent, names, column, other, target, reader, personal);
  }

  boolean mustBeThere() {
    return use == Use.FED || use == Use.SUMMED;
  }

  Optional<Personal> holdsPersonal() {
    return Optional.ofNullable(personal);
  }

  /** The heading as messages name it, with the one above it. */
  String shown() {
    return parent.isEmpty() ? names.get(0) : parent + " / " + names.get(0);
  }
}

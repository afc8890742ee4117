package htx.contract;

import htx.silver.Provenance;
import htx.table.Field;
import htx.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a contract says that cannot hold together, all of it. */
final class Contradictions {
  private static final List<Field> PROVENANCE =
      List.of(
          Provenance.SOURCE,
          Provenance.DELIVERY,
          Provenance.FILE,
          Provenance.SHEET,
          Provenance.LINE,
          Provenance.KNOWN_FROM);

  private Contradictions() {}

  static List<String> in(Layout layout, Table target, List<Feed> feeds, List<Field> given) {
    List<String> problems = new ArrayList<>(twice(layout));
    Set<Field> fed = new HashSet<>();

    for (Feed feed : feeds) {
      addIf(!fed.add(feed.target()), "feeds the column " + feed.target() + " twice", problems);
    }

    for (Field column : given) {
      addIf(!fed.add(column), "feeds and gives the column " + column, problems);
    }

    for (Field column : target.fields()) {
      addIf(
          column.required() && !fed.contains(column) && !PROVENANCE.contains(column),
          "does not feed " + target + "." + column,
          problems);
    }

    for (String part : layout.scope()) {
      addIf(
          !layout.fileName().names().contains(part),
          "restates by " + part + ", which no file's name has",
          problems);
    }

    return problems;
  }

  private static List<String> twice(Layout layout) {
    Set<String> wordings = new HashSet<>();
    List<String> problems = new ArrayList<>();

    for (Heading heading : layout.headings()) {
      for (String key : heading.keys()) {
        addIf(
            !wordings.add(Heading.key(heading.parent()) + "/" + key),
            "declares the heading " + heading.name() + " twice",
            problems);
      }
    }

    return problems;
  }

  private static void addIf(boolean wrong, String problem, List<String> problems) {
    if (wrong) {
      problems.add(problem);
    }
  }
}

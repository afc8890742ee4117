package htx.run;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One folder of the code, and the rooms that it uses. Each uses only rooms that stand before it, so
 * that what a piece of code does follows from its own room and those it uses, near and far.
 */
public enum Room {
  TABLE,
  QUALITY(TABLE),
  TERRITORY(TABLE, QUALITY),
  SILVER(TABLE),
  SOURCE(TABLE, QUALITY, TERRITORY, SILVER),
  INDICATOR(TABLE, TERRITORY, SILVER),
  METHOD,
  GOLD(TABLE, TERRITORY, SILVER, SOURCE, INDICATOR, METHOD),
  LAKE(TABLE),
  BRONZE(TABLE, QUALITY, SOURCE),
  EXPORT(TABLE, TERRITORY, SILVER, SOURCE, INDICATOR, GOLD),
  RUN(TABLE, QUALITY, TERRITORY, SILVER, SOURCE, GOLD, LAKE, BRONZE, EXPORT),
  SIMULATE,
  JOB(TABLE, SOURCE, GOLD, LAKE, BRONZE, EXPORT, RUN, SIMULATE);

  private final List<Room> uses;

  Room(Room... uses) {
    this.uses = List.of(uses);
  }

  /** The rooms whose code it calls or names. */
  public List<Room> uses() {
    return uses;
  }

  /** This room and all that it uses, directly or through others. */
  public Set<Room> withUsed() {
    Set<Room> all = new TreeSet<>(uses);
    uses.forEach(used -> all.addAll(used.withUsed()));
    all.add(this);

    return Collections.unmodifiableSet(all);
  }

  /** The folder's name. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}

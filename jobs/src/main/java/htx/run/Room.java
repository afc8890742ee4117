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
  CONTRACT(TABLE, QUALITY, TERRITORY, SILVER),
  SOURCE(TABLE, QUALITY, TERRITORY, SILVER, CONTRACT),
  SHEET(TABLE, QUALITY, SILVER, CONTRACT),
  CLEANING(TABLE, QUALITY, SILVER, CONTRACT, SHEET),
  INDICATOR(TABLE, TERRITORY, SILVER),
  METHOD,
  GOLD(TABLE, TERRITORY, SILVER, CONTRACT, SOURCE, INDICATOR, METHOD),
  LAKE(TABLE),
  BRONZE(TABLE, QUALITY, SILVER, CONTRACT, SHEET),
  EXPORT(TABLE, TERRITORY, SILVER, SHEET, INDICATOR, METHOD, GOLD),
  RUN(
      TABLE, TERRITORY, SILVER, CONTRACT, SOURCE, SHEET, CLEANING, INDICATOR, GOLD, LAKE, BRONZE,
      EXPORT),
  JOB(
      TABLE, QUALITY, TERRITORY, SILVER, CONTRACT, SOURCE, SHEET, CLEANING, INDICATOR, GOLD, LAKE,
      BRONZE, EXPORT, RUN);

  private final List<Room> uses;

  Room(Room... uses) {
    this.uses = List.of(uses);
  }

  /** The rooms whose code it calls or names. */
  public List<Room> uses() {
    return uses;
  }

  /**
   * This room and all that it uses, directly or through others.
   *
   * @param passedOver rooms that are left out, and what is used through them only
   */
  public Set<Room> withUsed(Room... passedOver) {
    Set<Room> all = new TreeSet<>(List.of(this));
    uses.stream()
        .filter(used -> !List.of(passedOver).contains(used))
        .forEach(used -> all.addAll(used.withUsed(passedOver)));

    return Collections.unmodifiableSet(all);
  }

  /** The folder's name. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}

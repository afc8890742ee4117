package htx.simulate;

import java.time.LocalDate;
import java.util.Arrays;

/** One invented cooperative, union or group, and how many persons it has period by period. */
final class Organisation {
  final int number;
  final String kind;
  final String id;
  final String name;
  final String sector;
  final String product;
  final String home;
  final LocalDate foundedOn;
  final long capital;

  /** How good it is, from 0 to 1. */
  final double quality;

  /** How large its business is beside others. */
  final double weight;

  /** The period in which a register first lists it. */
  final int firstPeriod;

  /** Persons who joined until the start and until the end of each period; the same for leavers. */
  private final int[] joined;

  private final int[] left;
  private final boolean keptForGood;

  private LocalDate endedOn;
  private String endKind = "";
  private int endPeriod = Integer.MAX_VALUE;
  private Organisation union;
  private long firstPerson;

  Organisation(Draft draft, int number, int periods) {
    this.number = number;
    this.kind = draft.kind();
    this.id = draft.id();
    this.name = draft.name();
    this.sector = draft.sector();
    this.product = draft.product();
    this.home = draft.home();
    this.foundedOn = draft.foundedOn();
    this.capital = draft.capital();
    this.quality = draft.quality();
    this.weight = draft.weight();
    this.firstPeriod = draft.firstPeriod();
    this.keptForGood = draft.keptForGood();
    this.joined = new int[periods + 1];
    this.left = new int[periods + 1];
    Arrays.fill(joined, draft.persons());
  }

  /** What is settled of an organisation when it is founded. */
  record Draft(
      String kind,
      String id,
      String name,
      String sector,
      String product,
      String home,
      LocalDate foundedOn,
      long capital,
      double quality,
      double weight,
      int firstPeriod,
      boolean keptForGood,
      int persons) {}

  boolean is(String otherKind) {
    return kind.equals(otherKind);
  }

  boolean keptForGood() {
    return keptForGood;
  }

  /** Whether a register of the period lists it. */
  boolean listedIn(Period period) {
    return period.index() >= firstPeriod && period.index() <= endPeriod;
  }

  /** Whether it is known and has not ended when the period is over. */
  boolean standsAfter(Period period) {
    return period.index() >= firstPeriod && period.index() < endPeriod;
  }

  boolean endedIn(Period period) {
    return period.index() == endPeriod;
  }

  void end(Period period, LocalDate day, String how) {
    endPeriod = period.index();
    endedOn = day;
    endKind = how;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String endKind() {
    return endKind;
  }

  void join(Organisation joinedUnion) {
    union = joinedUnion;
  }

  boolean inUnion() {
    return union != null;
  }

  /** The union's id once the union is listed; empty before, and where there is none. */
  String unionIn(Period period) {
    return union != null && union.firstPeriod <= period.index() ? union.id : "";
  }

  /** Persons at the end of the period of this index; -1 for the day before the first. */
  int persons(int period) {
    return joined[period + 1] - left[period + 1];
  }

  /** Index of the first person who has not left by the end of the period. */
  int firstStaying(int period) {
    return left[period + 1];
  }

  /** Index after the last person who has joined by the end of the period. */
  int afterLastJoined(int period) {
    return joined[period + 1];
  }

  int everJoined() {
    return joined[joined.length - 1];
  }

  /** From this period on, so many more have joined. */
  void gain(int period, int persons) {
    for (int i = period + 1; i < joined.length; i++) {
      joined[i] += persons;
    }
  }

  /** From this period on, so many more have left, the longest-standing first. */
  void lose(int period, int persons) {
    for (int i = period + 1; i < left.length; i++) {
      left[i] += persons;
    }
  }

  void numberPersonsFrom(long first) {
    firstPerson = first;
  }

  long firstPerson() {
    return firstPerson;
  }
}

package htx.simulate;

import java.time.LocalDate;
import java.util.List;

/** The persons of one organisation: who they are, as what, and from when until when. */
final class Crew {
  private static final long SECOND = 11;
  private static final long PARTNER = 12;
  private static final long ROLE = 13;
  private static final long FOUNDER = 14;
  private static final long JOINED = 15;
  private static final long LEFT = 16;
  private static final long MINORITY = 17;

  private final World world;
  private final Organisation one;
  private final LocalDate foundersUntil;

  Crew(World world, Organisation one) {
    this.world = world;
    this.one = one;
    Period first = world.periods().get(0);
    this.foundersUntil =
        one.foundedOn.isBefore(first.from())
            ? first.from().minusDays(5)
            : world.periods().stream()
                .map(Period::lastEvent)
                .filter(day -> !day.isBefore(one.foundedOn))
                .findFirst()
                .orElseThrow();
  }

  /** How many of whom, at the end of a period. */
  record Count(long members, long women, long minority, long workers, long memberWorkers) {}

  Count count(Period period) {
    long members = 0;
    long women = 0;
    long minority = 0;
    long workers = 0;
    long memberWorkers = 0;

    for (int i = one.firstStaying(period.index()); i < one.afterLastJoined(period.index()); i++) {
      Role role = role(i);
      members += role.member ? 1 : 0;
      workers += role.worker ? 1 : 0;
      memberWorkers += role.member && role.worker ? 1 : 0;
      women += role.member && person(i).woman() ? 1 : 0;
      minority += role.member && ofMinority(i) ? 1 : 0;
    }

    return new Count(members, women, minority, workers, memberWorkers);
  }

  /** The number of the i-th person; some who are in a group are in a cooperative as well. */
  long personNumber(int i) {
    long own = one.firstPerson() + i;

    if (one.is("THT") && world.seeds().fraction(SECOND, own) < 0.03) {
      List<Organisation> all = world.organisations();
      Organisation partner =
          all.get((int) (world.seeds().number(PARTNER, own) % Math.min(340, all.size())));

      if (partner.is("HTX") && i < partner.everJoined()) {
        return partner.firstPerson() + i;
      }
    }

    return own;
  }

  Person person(int i) {
    return Person.of(world.seeds(), personNumber(i));
  }

  Role role(int i) {
    double draw = world.seeds().fraction(ROLE, one.firstPerson() + i);

    if (one.is("LHHTX")) {
      return Role.WORKER;
    }

    if (one.is("THT")) {
      return draw < 0.1 ? Role.BOTH : Role.MEMBER;
    }

    // one in eight, so that seven of any eight are members, as the law asks
    if (i % 8 == 7 && !one.sector.equals("TD")) {
      return Role.WORKER;
    }

    return draw < (one.sector.equals("TD") ? 0.01 : 0.32) ? Role.BOTH : Role.MEMBER;
  }

  LocalDate joinedOn(int i) {
    long own = one.firstPerson() + i;

    if (i < one.afterLastJoined(-1)) {
      boolean founder = world.seeds().fraction(FOUNDER, own) < 0.75;
      return founder ? one.foundedOn : world.seeds().day(JOINED, own, one.foundedOn, foundersUntil);
    }

    Period period =
        world.periods().stream()
            .filter(each -> i < one.afterLastJoined(each.index()))
            .findFirst()
            .orElseThrow();
    return world.seeds().day(JOINED, own, period.firstEvent(), period.lastEvent());
  }

  /** The day on which the i-th person left in the period. */
  LocalDate leftOn(int i, Period period) {
    return world.seeds().day(LEFT, one.firstPerson() + i, period.firstEvent(), period.lastEvent());
  }

  private boolean ofMinority(int i) {
    double share =
        switch (world.commune(one, world.periods().get(0).reportedOn()).district()) {
          case "167" -> 0.66;
          case "170" -> 0.62;
          case "168" -> 0.45;
          case "169" -> 0.36;
          case "171" -> 0.24;
          default -> 0.1;
        };
    return world.seeds().fraction(MINORITY, personNumber(i)) < share;
  }

  /** As what a person belongs. */
  enum Role {
    MEMBER("thành viên", true, false),
    WORKER("lao động", false, true),
    BOTH("thành viên, lao động", true, true);

    final String word;
    final boolean member;
    final boolean worker;

    Role(String word, boolean member, boolean worker) {
      this.word = word;
      this.member = member;
      this.worker = worker;
    }
  }
}

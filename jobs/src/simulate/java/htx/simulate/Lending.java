package htx.simulate;

import static java.util.Collections.nCopies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * All loans of the years: as many in the provincial fund as are due, the rest as borrowers come.
 */
final class Lending {
  private static final String[] PURPOSES = {
    "Trồng, chăm sóc chè",
    "Mua máy sao, vò chè",
    "Chăn nuôi gà",
    "Chăn nuôi lợn",
    "Trồng rau an toàn",
    "Mua vật tư nông nghiệp",
    "Mở rộng nhà xưởng",
    "Mua phương tiện vận tải"
  };

  private final World world;
  private final Communes communes;
  private final List<String> toPersons = new ArrayList<>();
  private final List<Loan> loans = new ArrayList<>();

  Lending(World world, Communes communes) {
    this.world = world;
    this.communes = communes;
    lenders().toPersons().forEach((fund, times) -> toPersons.addAll(nCopies(times, fund)));

    for (int year = world.settings().firstYear(); year <= world.settings().lastYear(); year++) {
      for (int half = 0; half < 2; half++) {
        lend(year, half);
      }
    }
  }

  private Calibration.Lenders lenders() {
    return world.calibration().lenders();
  }

  List<Loan> of(String fund) {
    return loans.stream().filter(loan -> loan.fund().equals(fund)).toList();
  }

  private void lend(int year, int half) {
    Random random = world.seeds().stream("loans", year, half);
    LocalDate first = LocalDate.of(year, 1 + 6 * half, 5);
    LocalDate end = LocalDate.of(year, 6 + 6 * half, half == 0 ? 30 : 31);
    Calibration.Year due = world.calibration().year(year);
    List<Organisation> standing =
        world.organisations().stream()
            .filter(one -> one.foundedOn.isBefore(first))
            .filter(one -> one.firstPeriod == 0 || known(one, first))
            .filter(one -> one.endedOn() == null || one.endedOn().isAfter(end))
            .toList();
    List<Organisation> coops = standing.stream().filter(one -> one.is("HTX")).toList();

    provincialFund(due, half, first, end, coops, random);

    lenders()
        .toOrganisations()
        .forEach((fund, number) -> toOrganisations(fund, number, first, end, coops, random));

    Set<String> borrowers = borrowers(end);
    long target = Math.round(due.borrowers().get(half) * world.settings().personsScale());

    while (borrowers.size() < target) {
      String fund = toPersons.get(random.nextInt(toPersons.size()));
      Organisation one = pick(random.nextInt(3) > 0 ? standing : coops, random);
      long amount = (10 + random.nextInt(14) + random.nextInt(14)) * 3_000_000L;
      Loan loan = loan(fund, one, member(one, first, random), amount, first, end, random);

      if (borrowers.add(loan.borrowerId())) {
        loans.add(loan);
      }
    }
  }

  private void toOrganisations(
      String fund,
      int number,
      LocalDate first,
      LocalDate end,
      List<Organisation> coops,
      Random random) {
    for (int i = 0; i < number; i++) {
      long amount = 300_000_000 + random.nextInt(15) * 50_000_000L;
      loans.add(loan(fund, pick(coops, random), -1, amount, first, end, random));
    }
  }

  private void provincialFund(
      Calibration.Year due,
      int half,
      LocalDate first,
      LocalDate end,
      List<Organisation> coops,
      Random random) {
    int number = due.fundLoans().get(half);
    long lent =
        due.fundLent().get(half).multiply(BigDecimal.valueOf(1_000_000_000)).longValueExact();
    long left = lent;

    for (int i = 0; i < number; i++) {
      // around the mean, in steps of ten million; the last takes what is left
      long mean = left / (number - i);
      long spread = mean * (60 + random.nextInt(80)) / 100;
      long amount = i == number - 1 ? left : spread / 10_000_000 * 10_000_000;
      left -= amount;
      Organisation one = pick(coops, random);
      int member = i % 3 == 0 ? -1 : member(one, first, random);
      loans.add(loan("QHT", one, member, amount, first, end, random));
    }
  }

  /** A loan to the organisation itself where the member is -1. */
  private Loan loan(
      String fund,
      Organisation one,
      int member,
      long amount,
      LocalDate first,
      LocalDate end,
      Random random) {
    LocalDate day = Founding.day(random, first, end.minusDays(4));
    Crew crew = new Crew(world, one);
    Person person = crew.person(Math.max(member, 0));
    long number = loans.size() + 1L;
    int term = 12 * (fund.equals("QHT") ? 2 + random.nextInt(2) : 1 + random.nextInt(3));
    boolean stalls = random.nextInt(12) == 0;
    boolean atTheEnd = random.nextInt(20) < (fund.equals("QHT") ? 9 : 3);
    int rate = (fund.startsWith("QTD") ? 84 : fund.equals("QHT") ? 66 : 60) + random.nextInt(13);
    String kind = member < 0 ? "HTX" : one.is("THT") ? "Thành viên THT" : "Thành viên HTX";
    String priority =
        communes.registered(world.commune(one, day), day.getYear())
            ? "Xã đăng ký đạt chuẩn nông thôn mới"
            : random.nextInt(9) == 0 ? "Hộ dân tộc thiểu số" : "";
    return new Loan(
        fund,
        String.format("%s-%d-%05d", fund, day.getYear(), number),
        kind,
        one,
        member < 0 ? one.name : person.name(),
        person.id(),
        day,
        amount,
        term,
        rate / 10 + (rate % 10 == 0 ? "" : "," + rate % 10),
        PURPOSES[random.nextInt(PURPOSES.length)],
        priority,
        atTheEnd ? Loan.Repayment.AT_THE_END : Loan.Repayment.MONTHLY,
        stalls ? 2 + random.nextInt(term - 2) : -1,
        stalls ? 1 + random.nextInt(14) : 0);
  }

  private int member(Organisation one, LocalDate day, Random random) {
    int period = -1;

    for (Period each : world.periods()) {
      period = each.rosterOn().isBefore(day) ? each.index() : period;
    }

    int before = Math.max(period, one.firstPeriod == 0 ? -1 : one.firstPeriod - 1);
    int from = one.firstStaying(before);
    return from + random.nextInt(Math.max(1, one.afterLastJoined(before) - from));
  }

  /** Persons, not organisations, that owe something at the end of a day. */
  private Set<String> borrowers(LocalDate day) {
    Set<String> ids = new HashSet<>();

    for (Loan loan : loans) {
      if (!loan.kind().equals("HTX") && loan.outstanding(day) > 0) {
        ids.add(loan.borrowerId());
      }
    }

    return ids;
  }

  private boolean known(Organisation one, LocalDate day) {
    return world.periods().get(one.firstPeriod).rosterOn().isBefore(day);
  }

  private static Organisation pick(List<Organisation> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}

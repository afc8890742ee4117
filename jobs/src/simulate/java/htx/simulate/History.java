package htx.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Who is founded and who ends, from one period to the next. */
final class History {
  private final Seeds seeds;
  private final double scale;
  private final Founding founding;
  private final List<Organisation> organisations = new ArrayList<>();

  History(Calibration calibration, Units units, Seeds seeds, List<Period> periods, double scale) {
    this.seeds = seeds;
    this.scale = scale;
    this.founding = new Founding(calibration, units, seeds, periods, scale);
    organisations.addAll(founding.opening());
    settle(-1, calibration.opening().coopPersons(), 0, calibration.opening().groupPersons());

    for (Period period : periods) {
      pass(period);
    }

    numberPersons();
  }

  List<Organisation> organisations() {
    return List.copyOf(organisations);
  }

  private void pass(Period period) {
    Calibration.Step step = period.step();
    Random random = seeds.stream("ends", period.name());
    end(period, "HTX", step.gone(), step.converted(), random);
    end(period, "THT", step.groupsEnded(), 0, random);
    organisations.addAll(founding.in(period));

    for (Calibration.Union union : step.unions()) {
      organisations.add(founding.union(period, union, organisations));
    }

    settle(period.index(), step.coopPersons(), step.unionPersons(), step.groupPersons());
  }

  private void end(Period period, String kind, int number, int converted, Random random) {
    LocalDate youngest = period.reportedOn().minusMonths(12);
    boolean largeOnesFirst = kind.equals("THT") && period.year() >= 2019;
    List<Organisation> may =
        organisations.stream()
            .filter(one -> one.is(kind) && standsBefore(one, period))
            .filter(one -> !one.keptForGood() && !one.inUnion())
            .filter(one -> one.foundedOn.isBefore(youngest))
            .toList();
    List<Organisation> ending =
        drawn(may, largeOnesFirst ? period.index() - 1 : Integer.MIN_VALUE, random).stream()
            .limit(number)
            .toList();

    for (int i = 0; i < ending.size(); i++) {
      String how = i < converted ? "Chuyển đổi" : i % 9 == 8 ? "Sáp nhập" : "Giải thể";
      LocalDate day = Founding.day(random, period.firstEvent(), period.lastEvent());
      ending.get(i).end(period, day, kind.equals("THT") ? "Giải thể" : how);
    }
  }

  /** In an order of chance, in which the larger ones tend to come first where sizes are asked. */
  private static List<Organisation> drawn(List<Organisation> from, int sizesOf, Random random) {
    record Drawn(Organisation one, double rank) {}

    return from.stream()
        .map(
            one -> {
              double size = sizesOf == Integer.MIN_VALUE ? 1 : one.persons(sizesOf);
              return new Drawn(one, -StrictMath.log(1 - random.nextDouble()) / size);
            })
        .toList()
        .stream()
        .sorted(Comparator.comparingDouble(Drawn::rank))
        .map(Drawn::one)
        .toList();
  }

  private static boolean standsBefore(Organisation one, Period period) {
    return one.endedOn() == null && one.firstPeriod <= period.index();
  }

  private void settle(int period, long coopPersons, long unionPersons, long groupPersons) {
    settle(period, "HTX", coopPersons);
    settle(period, "LHHTX", unionPersons);
    settle(period, "THT", groupPersons);
  }

  private void settle(int period, String kind, long persons) {
    List<Organisation> standing =
        organisations.stream()
            .filter(one -> one.is(kind) && one.endedOn() == null)
            .filter(one -> one.firstPeriod <= Math.max(period, 0))
            .toList();
    Random random = seeds.stream("persons", kind, period);
    Headcount.settle(standing, period, Math.round(persons * scale), random);
  }

  private void numberPersons() {
    long next = 0;

    for (Organisation one : organisations) {
      one.numberPersonsFrom(next);
      next += one.everJoined();
    }
  }
}

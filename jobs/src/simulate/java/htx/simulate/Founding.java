package htx.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sets up organisations: where, in which sector, with what capital and how many persons. */
final class Founding {
  private static final long MILLION = 1_000_000;
  private static final String[] OTHER_SECTORS = {
    "CN-TTCN", "CN-TTCN", "CN-TTCN", "CN-TTCN", "TM-DV", "TM-DV", "TM-DV", "TM-DV", "VT", "VT",
    "XD", "MT", "MT", "KHAC"
  };
  private static final String[] PRODUCTS = {
    "tea_dry",
    "tea_dry",
    "tea_dry",
    "tea_fresh",
    "tea_fresh",
    "hill_chicken",
    "hill_chicken",
    "pig",
    "pig",
    "goat",
    "rabbit",
    "other_livestock",
    "glass_noodle",
    "rice_noodle",
    "vegetables",
    "vegetables",
    "fruit",
    "mushroom",
    "medicinal",
    "forestry",
    "",
    "",
    "",
    ""
  };

  private final Calibration calibration;
  private final Seeds seeds;
  private final List<Period> periods;
  private final double scale;
  private final Places places;
  private final int lateFrom;
  private int coops;
  private int groups;
  private int unions;

  Founding(Calibration calibration, Units units, Seeds seeds, List<Period> periods, double scale) {
    this.calibration = calibration;
    this.seeds = seeds;
    this.periods = periods;
    this.scale = scale;
    this.places = new Places(units, seeds);
    this.lateFrom =
        periods.stream()
            .filter(period -> period.name().equals(calibration.lateCoopsAppear()))
            .findFirst()
            .map(Period::index)
            .orElse(0);
  }

  /** The organisations that were there before the first period. */
  List<Organisation> opening() {
    Calibration.Opening opening = calibration.opening();
    Random random = seeds.stream("opening");
    LocalDate first = LocalDate.of(2004, 1, 5);
    LocalDate last = periods.get(0).from().minusDays(5);
    List<Organisation> founded = new ArrayList<>();
    int timely = opening.coops() - opening.late();
    int typical = (opening.coopPersons() - 1600 * opening.creditFunds()) / timely;

    for (int i = 0; i < opening.coops(); i++) {
      boolean late = i >= timely;
      String sector = i < opening.creditFunds() ? "TD" : sector(i, opening.agricultural(), random);
      int persons =
          sector.equals("TD") ? 1600 : late ? 8 + random.nextInt(9) : spread(typical, random);
      LocalDate day = day(random, first, last);
      founded.add(coop(sector, day, late ? lateFrom : 0, persons, true, late, random));
    }

    for (int i = 0; i < opening.groups(); i++) {
      int persons = spread(opening.groupPersons() / opening.groups(), random);
      founded.add(group(day(random, first.plusYears(4), last), 0, persons, random));
    }

    return founded;
  }

  /** The cooperatives and groups founded in a period. */
  List<Organisation> in(Period period) {
    Calibration.Step step = period.step();
    Random random = seeds.stream("founded", period.name());
    List<Organisation> founded = new ArrayList<>();

    for (int i = 0; i < step.coops(); i++) {
      boolean late = i >= step.coops() - step.late();
      String sector = i < step.agricultural() ? "NN" : other(random);
      LocalDate day = day(random, period.firstEvent(), period.lastEvent());
      int known = late ? Math.max(lateFrom, period.index()) : period.index();
      founded.add(coop(sector, day, known, 8 + random.nextInt(12), false, late, random));
    }

    for (int i = 0; i < step.groups(); i++) {
      LocalDate day = day(random, period.firstEvent(), period.lastEvent());
      founded.add(group(day, period.index(), 8 + random.nextInt(12), random));
    }

    return founded;
  }

  /** A union founded in a period, joined by cooperatives that are there. */
  Organisation union(Period period, Calibration.Union plan, List<Organisation> there) {
    Random random = seeds.stream("union", period.name());
    LocalDate day = day(random, period.firstEvent(), period.lastEvent());
    List<Organisation> may =
        there.stream().filter(one -> one.is("HTX") && one.keptForGood()).toList();
    Organisation first = may.get(random.nextInt(may.size()));
    int n = unions++;
    Organisation union =
        organisation(
            new Organisation.Draft(
                "LHHTX",
                String.format("4698%06d", 100 + n * 37),
                Names.organisation("LHHTX", plan.sector(), "", 700 + n * 41),
                plan.sector(),
                "",
                first.home,
                day,
                plan.capital() * 1000L * MILLION,
                0.8,
                1.5,
                period.index(),
                true,
                4 + random.nextInt(4)));
    List<Organisation> joining =
        may.stream()
            .filter(one -> !one.inUnion() && one.sector.equals("NN"))
            .filter(one -> one.firstPeriod <= period.index() && one.foundedOn.isBefore(day))
            .toList();

    if (joining.size() < plan.coops()) {
      throw new IllegalStateException(
          plan.coops() + " cooperatives should join a union; there are " + joining.size());
    }

    int from = random.nextInt(joining.size());

    for (int i = 0; i < plan.coops(); i++) {
      joining.get((from + i) % joining.size()).join(union);
    }

    return union;
  }

  static LocalDate day(Random random, LocalDate first, LocalDate last) {
    int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    return first.plusDays(random.nextInt(days));
  }

  private Organisation coop(
      String sector,
      LocalDate day,
      int known,
      int persons,
      boolean opening,
      boolean late,
      Random random) {
    int n = coops++;
    boolean agricultural = sector.equals("NN");
    // every rural commune has one agricultural cooperative that lasts
    String own = opening && agricultural && !late ? places.ruralInTurn() : "";
    boolean lasting = !own.isEmpty();
    double quality = lasting ? 0.74 + 0.2 * random.nextDouble() : random.nextDouble();
    String product = agricultural ? PRODUCTS[random.nextInt(PRODUCTS.length)] : "";
    double weight = StrictMath.exp(0.9 * random.nextGaussian()) * (opening ? 1 : 0.55);
    return organisation(
        new Organisation.Draft(
            "HTX",
            String.format("469%07d", 100_000 + n * 613L),
            Names.organisation("HTX", sector, product, sector.equals("TD") ? n : n * 7 + n / 1440),
            sector,
            product,
            lasting ? own : places.any(random),
            day,
            Math.max(100, Math.round(weight * 36) * 50) * MILLION,
            quality,
            weight,
            known,
            lasting || late || sector.equals("TD"),
            scaled(persons)));
  }

  private Organisation group(LocalDate day, int known, int persons, Random random) {
    int n = ++groups;
    String home = places.any(random);
    boolean agricultural = random.nextInt(10) > 0;
    String product = agricultural ? PRODUCTS[random.nextInt(PRODUCTS.length)] : "";
    String sector = agricultural ? "NN" : other(random);
    return organisation(
        new Organisation.Draft(
            "THT",
            String.format("THT-%s-%06d", places.districtOf(home), n),
            Names.organisation("THT", sector, product, random.nextInt(1440)),
            sector,
            product,
            home,
            day,
            0,
            random.nextDouble(),
            1,
            known,
            false,
            scaled(persons)));
  }

  private Organisation organisation(Organisation.Draft draft) {
    return new Organisation(draft, coops + groups + unions, periods.size());
  }

  private int scaled(int persons) {
    return (int) Math.max(8, Math.round(persons * scale));
  }

  private String sector(int i, int agricultural, Random random) {
    int creditFunds = calibration.opening().creditFunds();
    int late = calibration.opening().coops() - calibration.opening().late();
    boolean isAgricultural = i < creditFunds + agricultural || i >= late;
    return isAgricultural ? "NN" : other(random);
  }

  private static String other(Random random) {
    return OTHER_SECTORS[random.nextInt(OTHER_SECTORS.length)];
  }

  /** A size around a typical one, some of them much larger. */
  private static int spread(int typical, Random random) {
    double size = typical * 0.82 * StrictMath.exp(0.62 * random.nextGaussian());
    return (int) Math.max(8, Math.min(size, typical * 5.0));
  }
}

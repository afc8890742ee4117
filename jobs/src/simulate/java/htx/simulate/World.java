package htx.simulate;

import java.time.LocalDate;
import java.util.List;

/** The invented province: who there was, and in which periods they were reported. */
record World(
    SimulationSettings settings,
    Calibration calibration,
    Units units,
    Seeds seeds,
    List<Period> periods,
    List<Organisation> organisations) {

  /** Invents the world: organisations come and go, and persons join and leave, step by step. */
  static World of(SimulationSettings settings, Units all) {
    Calibration calibration = Calibration.of(settings.world());
    Units units = all.within(calibration.districts());
    List<Period> periods = Period.of(calibration, settings.firstYear(), settings.lastYear());
    Seeds seeds = new Seeds(settings.seed());
    History history = new History(calibration, units, seeds, periods, settings.personsScale());
    return new World(settings, calibration, units, seeds, periods, history.organisations());
  }

  Events events() {
    return calibration.events();
  }

  /** The districts that report in a period, with the commune of each organisation on a day. */
  Units.Unit commune(Organisation organisation, LocalDate day) {
    return units.commune(organisation.home, day);
  }

  List<Organisation> listed(Period period, String district, String... kinds) {
    return organisations.stream()
        .filter(one -> one.listedIn(period) && List.of(kinds).contains(one.kind))
        .filter(one -> commune(one, period.reportedOn()).district().equals(district))
        .toList();
  }
}

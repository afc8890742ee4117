package htx.simulate;

import java.time.LocalDate;
import java.util.List;

/** The plans' targets, of the province and shared out among districts, one file for each year. */
final class PlanFiles {
  private final World world;

  PlanFiles(World world) {
    this.world = world;
  }

  /** Each plan comes in the January of its year; so does that of the year after the last. */
  void write(Landing landing) {
    int after = world.settings().lastYear() + 1;

    for (int year = world.settings().firstYear(); year <= after; year++) {
      landing.text(LocalDate.of(year, 1, 15), "lien-minh", fileName(year), text(year));
    }
  }

  private static String fileName(int year) {
    return "ke-hoach_" + year + ".csv";
  }

  private String text(int year) {
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "\n")
            .append("chi_tieu,don_vi,linh_vuc,tu,den,can_cu\n");
    List<String> districts = world.units().districts();

    for (Calibration.Plan plan : world.calibration().plans()) {
      if (plan.year() != year) {
        continue;
      }

      line(text, plan, Units.PROVINCE, plan.from());

      if (plan.sector().equals("all")) {
        for (int i = 0; i < districts.size(); i++) {
          // shares that differ by one at most and add up to the province's
          int upTo = plan.from() * (i + 1) / districts.size();
          int own = upTo - plan.from() * i / districts.size();
          line(
              text,
              new Calibration.Plan(year, plan.indicator(), "all", own, null),
              districts.get(i),
              own);
        }
      }
    }

    if (world.events().has(fileName(year), Mistake.UNKNOWN_NAME)) {
      line(text, new Calibration.Plan(year, "coop_founded", "all", 1, null), "199", 1);
    }

    return text.toString();
  }

  private static void line(StringBuilder text, Calibration.Plan plan, String unit, int from) {
    text.append(
        String.join(
            ",",
            plan.indicator(),
            unit,
            plan.sector(),
            "" + from,
            plan.to() == null ? "" : plan.to().toString(),
            "Kế hoạch năm " + plan.year() + " của Liên minh HTX tỉnh (giả lập)"));
    text.append('\n');
  }
}

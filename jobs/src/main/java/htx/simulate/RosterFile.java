package htx.simulate;

import java.time.LocalDate;
import java.util.List;

/** A district's roster: everybody the first time, later those who came and those who left. */
final class RosterFile {
  private final World world;
  private final Period period;

  RosterFile(World world, Period period) {
    this.world = world;
    this.period = period;
  }

  static String fileName(Period period, String district) {
    return "thanh-vien_" + district + "_" + period.rosterOn() + ".csv.gz";
  }

  String text(String district) {
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "\n")
            .append(
                "so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra\n");

    for (Organisation one : world.listed(period, district, "HTX", "LHHTX", "THT")) {
      if (one.standsAfter(period)) {
        changes(text, one);
      }
    }

    return text.toString();
  }

  private void changes(StringBuilder text, Organisation one) {
    Crew crew = new Crew(world, one);
    int now = period.index();
    boolean firstTime = now == 0 || now == one.firstPeriod;
    int known = firstTime ? one.firstStaying(now) : one.afterLastJoined(now - 1);

    if (!firstTime) {
      for (int i = one.firstStaying(now - 1); i < one.firstStaying(now); i++) {
        line(text, crew, one, i, crew.leftOn(i, period));
      }
    }

    for (int i = known; i < one.afterLastJoined(now); i++) {
      line(text, crew, one, i, null);
    }
  }

  private static void line(StringBuilder text, Crew crew, Organisation one, int i, LocalDate left) {
    Person person = crew.person(i);
    String role = crew.role(i).word;
    List<String> fields =
        List.of(
            person.id(),
            person.name(),
            person.woman() ? "Nữ" : "Nam",
            person.phone(),
            one.id,
            role.contains(",") ? '"' + role + '"' : role,
            Notation.day(crew.joinedOn(i)),
            Notation.day(left));
    text.append(String.join(",", fields)).append('\n');
  }
}

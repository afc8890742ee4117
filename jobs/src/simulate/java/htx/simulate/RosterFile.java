package htx.simulate;

import java.io.IOException;
import java.io.Writer;
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

  void write(String district, Flaws flaws, Writer out) throws IOException {
    out.append("# " + SheetPen.FICTITIOUS + "\n");
    out.append("so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra\n");
    String last = "";

    for (Organisation one : world.listed(period, district, "HTX", "LHHTX", "THT")) {
      if (one.standsAfter(period)) {
        last = changes(out, one, last);
      }
    }

    if (flaws.repeated()) {
      out.append(last);
    }

    if (flaws.badDate()) {
      // nobody of the world has a number that begins like this
      out.append(last.replaceFirst("^...", "899").replaceFirst("[0-9]{2}/[0-9]{2}/", "30/02/"));
    }
  }

  /** Writes what changed in one organisation, and hands back the last line written. */
  private String changes(Writer out, Organisation one, String before) throws IOException {
    Crew crew = new Crew(world, one);
    int now = period.index();
    String last = before;
    boolean firstTime = now == 0 || now == one.firstPeriod;
    int known = firstTime ? one.firstStaying(now) : one.afterLastJoined(now - 1);

    if (!firstTime) {
      for (int i = one.firstStaying(now - 1); i < one.firstStaying(now); i++) {
        last = line(crew, one, i, crew.leftOn(i, period));
        out.append(last);
      }
    }

    for (int i = known; i < one.afterLastJoined(now); i++) {
      last = line(crew, one, i, null);
      out.append(last);
    }

    return last;
  }

  private static String line(Crew crew, Organisation one, int i, LocalDate left) {
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
    return String.join(",", fields) + '\n';
  }
}

package htx.simulate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The Alliance's lists of classes, courses, fairs and pilot models, one for each year. */
final class SupportFiles {
  private static final List<String> FAIRS = List.of("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ");

  private final World world;

  SupportFiles(World world) {
    this.world = world;
  }

  void write(Landing landing) {
    for (int year = world.settings().firstYear(); year <= world.settings().lastYear(); year++) {
      landing.text(LocalDate.of(year + 1, 1, 15), "lien-minh", fileName(year), text(year));
    }
  }

  private static String fileName(int year) {
    return "ho-tro_" + year + ".csv";
  }

  private String text(int year) {
    Calibration.Year due = world.calibration().year(year);
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "\n")
            .append("so_hieu,loai,ngay,dia_diem,xa,huyen,luot_nguoi,kinh_phi\n");
    Random random = world.seeds().stream("support", year);
    int left = due.attendances();

    for (int i = 0; i < due.foundersClass(); i++) {
      int mean = left / (due.foundersClass() - i);
      int people = i == due.foundersClass() - 1 ? left : mean - 4 + random.nextInt(9);
      left -= people;
      line(text, year, "TV", i, "Lớp tư vấn thành lập", people, 12, random);
    }

    for (int i = 0; i < due.managementCourse(); i++) {
      line(text, year, "BD", i, "Khóa bồi dưỡng", 30 + random.nextInt(25), 38, random);
    }

    for (int i = 0; i < due.lawClass(); i++) {
      line(text, year, "TT", i, "Lớp tuyên truyền", 55 + random.nextInt(40), 15, random);
    }

    for (int i = 0; i < due.tradePromotion(); i++) {
      line(text, year, "XT", i, "Xúc tiến thương mại", 8 + random.nextInt(18), 65, random);
    }

    for (int i = 0; i < due.pilotModel(); i++) {
      line(text, year, "MH", i, "Mô hình điểm", 20 + random.nextInt(30), 240, random);
    }

    if (world.events().has(fileName(year), Mistake.BAD_DATE)) {
      text.append("TV-99/" + year + ",Lớp tư vấn thành lập,30/02/" + year + ",chưa rõ,,,40,12\n");
    }

    return text.toString();
  }

  private void line(
      StringBuilder text,
      int year,
      String series,
      int i,
      String what,
      int people,
      int cost,
      Random random) {
    LocalDate day = Founding.day(random, LocalDate.of(year, 2, 20), LocalDate.of(year, 12, 5));
    boolean away = series.equals("XT") && random.nextInt(2) == 0;
    List<Units.Unit> communes = world.units().communesOn(day);
    Units.Unit commune = communes.get(random.nextInt(communes.size()));
    String district = world.units().district(commune.district(), day).fullName();
    long tenths = cost * (80L + random.nextInt(40)) / 10;
    String money = tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10);
    text.append(
        String.join(
            ",",
            String.format("%s-%02d/%d", series, i + 1, year),
            what,
            Notation.day(day),
            away ? FAIRS.get(random.nextInt(FAIRS.size())) : "UBND " + commune.fullName(),
            away ? "" : commune.fullName(),
            away ? "" : district,
            "" + people,
            money.contains(",") ? '"' + money + '"' : money));
    text.append('\n');
  }
}

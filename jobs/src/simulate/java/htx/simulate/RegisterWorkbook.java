package htx.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook in which a district reports its organisations for a period. */
final class RegisterWorkbook {
  private final World world;
  private final Period period;
  private final String district;

  RegisterWorkbook(World world, Period period, String district) {
    this.world = world;
    this.period = period;
    this.district = district;
  }

  static String fileName(Period period, String district) {
    return "htx_" + district + "_" + period.name() + ".xlsx";
  }

  /**
   * The file's bytes.
   *
   * @param results the year's results; null in a period without returns
   * @param flaws the mistakes that the file has
   */
  byte[] bytes(Results results, Flaws flaws) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Desk desk = new Desk(world, period, district, workbook);
      List<Organisation> coops = world.listed(period, district, "HTX", "LHHTX");
      new CooperativeSheet(desk, flaws).write(coops);
      new GroupSheet(desk, flaws).write(world.listed(period, district, "THT"));

      if (results != null) {
        new ReturnSheet(desk, results, flaws)
            .write(coops.stream().filter(one -> one.standsAfter(period)).toList());
      }

      // the second sheet is that of the groups
      return Zips.workbook(
          workbook, desk.style().placed() ? List.of() : List.of("xl/worksheets/sheet2.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(fileName(period, district), e);
    }
  }

  /** What the sheets of one district's workbook share. */
  record Desk(World world, Period period, String district, XSSFWorkbook workbook) {
    DistrictStyle style() {
      return DistrictStyle.of(district);
    }

    SheetPen pen(String sheet, String title, String unit, String... headings) {
      SheetPen pen = new SheetPen(workbook, sheet, style(), headings);
      Units.Unit unitOfDay = world.units().district(district, period.reportedOn());
      pen.titles(
          unit,
          style().title(unitOfDay),
          "PHÒNG TÀI CHÍNH - KẾ HOẠCH",
          title + " " + period.title(),
          "(Kỳ báo cáo từ "
              + Notation.day(period.from())
              + " đến "
              + Notation.day(period.reportedOn())
              + ")");
      pen.headings();
      return pen;
    }

    String commune(Organisation one) {
      LocalDate day = period.reportedOn();
      Units.Unit commune = world.commune(one, day);
      return style().commune(commune, world.units().ambiguous(commune, day));
    }

    /** Notes, place and day, and who signs. */
    void sign(SheetPen pen, LocalDate day) {
      pen.blank();
      pen.line("Ghi chú: mã số 10 chữ số là mã số thuế; tổ hợp tác ghi số chứng thực.");
      pen.line(
          String.format(
              "Ngày %02d tháng %02d năm %d",
              day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
      pen.line("TRƯỞNG PHÒNG");
      int signer = Integer.parseInt(district) * 7 + period.year() / 4;
      pen.line(Names.person(signer % 2 == 0, signer * 7919L) + " (giả lập)");
    }

    LocalDate signedOn() {
      int place = world.units().districts().indexOf(district);
      return period.deliveredOn(place).minusDays(2);
    }
  }
}

package htx.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook in which a district reports its value chains of a year. */
final class ChainWorkbook {
  private static final List<String> GROUPS =
      List.of("Chuỗi chè", "Chuỗi chăn nuôi", "Chuỗi trồng trọt, chế biến");
  private static final List<String> ROMAN = List.of("I", "II", "III");

  private final World world;
  private final Period period;
  private final String district;
  private final Flaws flaws;

  ChainWorkbook(World world, Period period, String district, Flaws flaws) {
    this.world = world;
    this.period = period;
    this.district = district;
    this.flaws = flaws;
  }

  static String fileName(Period period, String district) {
    return "chuoi_" + district + "_" + period.year() + ".xlsx";
  }

  byte[] bytes(Chains chains) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      RegisterWorkbook.Desk desk = new RegisterWorkbook.Desk(world, period, district, workbook);
      SheetPen pen =
          desk.pen(
              "Chuỗi giá trị",
              "KẾT QUẢ SẢN XUẤT, TIÊU THỤ THEO CHUỖI GIÁ TRỊ",
              "Đơn vị tính: triệu đồng",
              "STT",
              "Mã số",
              "Tên HTX",
              "Sản phẩm",
              "Quy mô/Đơn vị",
              "Quy mô/Số lượng",
              "Sản lượng (tấn)",
              "Doanh thu",
              "Tiêu thụ qua hợp đồng (tấn)",
              "Quy mô được chứng nhận",
              "Số sao OCOP");

      for (int i = 0; i < GROUPS.size(); i++) {
        group(pen, ROMAN.get(i), GROUPS.get(i), chains.lines(Chains.CODES.get(i)));
      }

      desk.sign(pen, desk.signedOn());
      return Zips.workbook(workbook, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(fileName(period, district), e);
    }
  }

  private void group(SheetPen pen, String roman, String name, List<Chains.Line> all) {
    List<Chains.Line> own =
        all.stream()
            .filter(
                line -> world.commune(line.one(), period.reportedOn()).district().equals(district))
            .toList();

    boolean stranger = flaws.unknownName() && roman.equals(ROMAN.get(0));

    if (own.isEmpty() && !stranger) {
      return;
    }

    pen.row(roman, name);
    int number = 0;
    BigDecimal revenue = BigDecimal.ZERO;

    for (Chains.Line line : own) {
      BigDecimal earned = Notation.millions(line.revenue());
      revenue = revenue.add(earned);
      pen.row(
          ++number,
          line.one().id,
          line.one().name,
          line.product().name(),
          line.product().unit(),
          line.scale(),
          line.output(),
          earned,
          line.underContract(),
          line.certified(),
          line.stars() == null ? null : Long.valueOf(line.stars()));
    }

    if (stranger) {
      BigDecimal some = BigDecimal.valueOf(500);
      revenue = revenue.add(some);
      pen.row(
          ++number,
          flaws.strangerId(),
          "HTX chưa rõ hồ sơ",
          "Đặc sản địa phương",
          "ha",
          5L,
          10L,
          some);
    }

    pen.row(null, null, "Cộng " + roman + ": " + number, null, null, null, null, revenue);
  }
}

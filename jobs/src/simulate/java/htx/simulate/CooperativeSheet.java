package htx.simulate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The sheet HTX: cooperatives and unions by sector, with subtotals. */
final class CooperativeSheet {
  static final List<String> SECTORS =
      List.of("NN", "CN-TTCN", "XD", "TM-DV", "VT", "TD", "MT", "KHAC");
  private static final List<String> WORDS =
      List.of(
          "Nông nghiệp - lâm nghiệp - thủy sản",
          "Công nghiệp - tiểu thủ công nghiệp",
          "Xây dựng",
          "Thương mại - dịch vụ",
          "Giao thông vận tải",
          "Quỹ tín dụng nhân dân",
          "Dịch vụ môi trường",
          "Lĩnh vực khác");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

  private final RegisterWorkbook.Desk desk;
  private final Flaws flaws;
  private final SheetPen pen;
  private long lines;
  private BigDecimal capital = BigDecimal.ZERO;

  CooperativeSheet(RegisterWorkbook.Desk desk, Flaws flaws) {
    this.desk = desk;
    this.flaws = flaws;
    this.pen =
        desk.pen(
            "HTX",
            "DANH SÁCH HỢP TÁC XÃ, LIÊN HIỆP HỢP TÁC XÃ",
            "Đơn vị tính: triệu đồng",
            "STT",
            "Mã số",
            "Tên HTX, LHHTX",
            "Loại hình",
            "Xã, phường, thị trấn",
            "Lĩnh vực",
            "Ngày thành lập",
            "Chấm dứt/Ngày",
            "Chấm dứt/Hình thức",
            "Tình trạng",
            "Vốn điều lệ",
            "Người đại diện/Họ và tên",
            "Người đại diện/Điện thoại",
            "Thuộc liên hiệp");
  }

  static String word(String sector) {
    return WORDS.get(SECTORS.indexOf(sector));
  }

  void write(List<Organisation> listed) {
    long all = 0;
    BigDecimal allCapital = BigDecimal.ZERO;
    int group = 0;

    for (String sector : SECTORS) {
      List<Organisation> own =
          listed.stream()
              .filter(one -> one.sector.equals(sector))
              .sorted(Comparator.comparing(one -> one.id))
              .toList();

      if (own.isEmpty()) {
        continue;
      }

      String roman = ROMAN.get(group++);
      lines = 0;
      capital = BigDecimal.ZERO;
      pen.row(roman, word(sector));
      own.forEach(this::line);

      if (sector.equals("NN")) {
        flaws(own.get(own.size() - 1));
      }

      pen.row(
          null,
          null,
          "Cộng " + roman + ": " + lines,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          capital);
      all += lines;
      allCapital = allCapital.add(capital);
    }

    pen.row(null, null, "Tổng cộng: " + all, null, null, null, null, null, null, null, allCapital);
    desk.sign(pen, desk.signedOn());
  }

  private void line(Organisation one) {
    BigDecimal own = Notation.millions(one.capital);
    boolean slipped = flaws.slippedUnit() && desk.world().events().slips(one.number);
    row(one, one.id, slipped ? own.movePointLeft(3) : own);
  }

  private void row(Organisation one, String id, BigDecimal ownCapital) {
    Person head = new Crew(desk.world(), one).person(one.firstStaying(desk.period().index()));
    boolean ended = one.endedIn(desk.period());
    add(ownCapital);
    pen.row(
        (int) lines,
        id,
        one.name,
        one.kind,
        desk.commune(one),
        word(one.sector),
        one.foundedOn,
        ended ? one.endedOn() : null,
        ended ? one.endKind() : null,
        Status.of(one, desk.period()).word,
        ownCapital,
        head.name(),
        head.phone(),
        one.unionIn(desk.period()));
  }

  private void add(BigDecimal ownCapital) {
    lines++;
    capital = capital.add(ownCapital);
  }

  private void flaws(Organisation last) {
    BigDecimal some = BigDecimal.valueOf(500);

    if (flaws.repeated()) {
      lines--;
      row(last, last.id, Notation.millions(last.capital));
      lines++;
    }

    if (flaws.noId()) {
      add(some);
      stranger(null, Notation.day(flaws.strangerFounded()), some);
    }

    if (flaws.badDate()) {
      add(some);
      stranger(flaws.strangerId(), "31/02/" + flaws.strangerFounded().getYear(), some);
    }

    if (flaws.badNumber()) {
      lines++;
      stranger(flaws.strangerId(), Notation.day(flaws.strangerFounded()), "khoảng 5 trăm");
    }
  }

  private void stranger(String id, String founded, Object money) {
    pen.row(
        (int) lines,
        id,
        "HTX chưa rõ hồ sơ",
        "HTX",
        desk.commune(desk.world().listed(desk.period(), desk.district(), "HTX").get(0)),
        word("NN"),
        founded,
        null,
        null,
        Status.ACTIVE.word,
        money);
  }
}

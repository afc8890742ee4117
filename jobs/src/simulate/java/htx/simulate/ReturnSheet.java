package htx.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** The sheet Kết quả: what each cooperative and union reported of the year. */
final class ReturnSheet {
  private final RegisterWorkbook.Desk desk;
  private final Results results;
  private final Flaws flaws;

  ReturnSheet(RegisterWorkbook.Desk desk, Results results, Flaws flaws) {
    this.desk = desk;
    this.results = results;
    this.flaws = flaws;
  }

  void write(List<Organisation> standing) {
    SheetPen pen =
        desk.pen(
            "Kết quả",
            "KẾT QUẢ HOẠT ĐỘNG CỦA HỢP TÁC XÃ, LIÊN HIỆP HỢP TÁC XÃ",
            "Đơn vị tính: triệu đồng",
            "STT",
            "Mã số",
            "Tên HTX, LHHTX",
            "Thành viên/Tổng số",
            "Thành viên/Trong đó: Nữ",
            "Thành viên/Trong đó: Dân tộc thiểu số",
            "Lao động thường xuyên/Tổng số",
            "Lao động thường xuyên/Trong đó: Thành viên",
            "Doanh thu/Tổng số",
            "Doanh thu/Trong đó: Với thành viên",
            "Lợi nhuận sau thuế",
            "Thu nhập bình quân (triệu đồng/người/tháng)",
            "Tổng tài sản",
            "Nộp ngân sách",
            "Cán bộ quản lý/Sơ cấp, trung cấp",
            "Cán bộ quản lý/Cao đẳng, đại học",
            "Đánh giá/Điểm",
            "Đánh giá/Xếp loại",
            "Đánh giá/Thông tư");
    List<Organisation> ordered =
        standing.stream().sorted(Comparator.comparing(one -> one.id)).toList();
    int line = 0;
    long members = 0;
    BigDecimal revenue = BigDecimal.ZERO;

    for (Organisation one : ordered) {
      Crew.Count crew = new Crew(desk.world(), one).count(desk.period());
      line(pen, ++line, one, crew);
      members += crew.members();
      revenue = revenue.add(revenue(one));
    }

    if (flaws.badNumber() || flaws.badDate()) {
      pen.row(
          ++line,
          flaws.strangerId(),
          "HTX chưa rõ hồ sơ",
          12L,
          null,
          null,
          null,
          null,
          "chưa có số liệu");
      members += 12;
    }

    pen.row(null, null, "Tổng cộng: " + line, members, null, null, null, null, revenue);
    desk.sign(pen, desk.signedOn());
  }

  private void line(SheetPen pen, int number, Organisation one, Crew.Count crew) {
    Results.Result own = results.of(one);
    pen.row(
        number,
        one.id,
        one.name,
        crew.members(),
        crew.women(),
        crew.minority(),
        crew.workers(),
        crew.memberWorkers(),
        revenue(one),
        Notation.millions(own.revenueWithMembers()),
        Notation.millions(own.profit()),
        Notation.millions(own.income()),
        Notation.millions(own.assets()),
        Notation.millions(own.tax()),
        (long) own.managersBasic(),
        (long) own.managersCollege(),
        own.score(),
        own.rating(),
        own.circular());
  }

  private BigDecimal revenue(Organisation one) {
    BigDecimal own = Notation.millions(results.of(one).revenue());
    boolean slipped = flaws.slippedUnit() && desk.world().events().slips(one.number);
    return slipped ? own.movePointLeft(3).setScale(3, RoundingMode.HALF_UP) : own;
  }
}

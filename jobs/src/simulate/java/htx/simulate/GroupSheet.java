package htx.simulate;

import java.util.Comparator;
import java.util.List;

/** The sheet THT: cooperative groups; within the year only those that were founded or ended. */
final class GroupSheet {
  private final RegisterWorkbook.Desk desk;
  private final Flaws flaws;

  GroupSheet(RegisterWorkbook.Desk desk, Flaws flaws) {
    this.desk = desk;
    this.flaws = flaws;
  }

  void write(List<Organisation> listed) {
    Period period = desk.period();
    SheetPen pen =
        desk.pen(
            "THT",
            "DANH SÁCH TỔ HỢP TÁC",
            "Đơn vị tính: người",
            "STT",
            "Mã số",
            "Tên tổ hợp tác",
            "Xã, phường, thị trấn",
            "Lĩnh vực",
            "Ngày thành lập",
            "Chấm dứt/Ngày",
            "Chấm dứt/Hình thức",
            "Số thành viên");
    List<Organisation> reported =
        listed.stream()
            .filter(one -> period.yearly() || changedIn(one, period))
            .sorted(Comparator.comparing(one -> one.id))
            .toList();
    int line = 0;
    long members = 0;

    for (Organisation one : reported) {
      long own = one.persons(period.index());
      boolean ended = one.endedIn(period);
      members += own;
      pen.row(
          ++line,
          one.id,
          one.name,
          desk.commune(one),
          CooperativeSheet.word(one.sector),
          one.foundedOn,
          ended ? one.endedOn() : null,
          ended ? one.endKind() : null,
          own);
    }

    if (flaws.badNumber() && line > 0) {
      Organisation last = reported.get(line - 1);
      pen.row(
          ++line,
          "THT-000-" + flaws.strangerId().substring(4),
          "THT chưa rõ hồ sơ",
          desk.commune(last),
          CooperativeSheet.word("NN"),
          Notation.day(flaws.strangerFounded()),
          null,
          null,
          "nhiều");
    }

    pen.row(null, null, "Tổng cộng: " + line, null, null, null, null, null, members);
    desk.sign(pen, desk.signedOn());
  }

  private static boolean changedIn(Organisation one, Period period) {
    return one.endedIn(period) || !one.foundedOn.isBefore(period.from());
  }
}

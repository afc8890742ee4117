package htx.sheet;

import htx.contract.Covering;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons for which sheets are refused beside their headings, and the outcomes they make. */
final class Refusals {
  private static final int SHOWN = 10;

  private Refusals() {}

  static Refusal noUnit() {
    return new Refusal(
        "S_UNIT",
        "Thiếu dòng \"Đơn vị tính: …\" (đồng, nghìn đồng, triệu đồng hoặc tỷ đồng) phía trên bảng",
        "A line \"Đơn vị tính: …\" with a unit of money is missing above the table",
        "");
  }

  static Refusal otherPeriod(Covering.Days named, Covering.Days stated) {
    return new Refusal(
        "S_PERIOD",
        "Kỳ ghi trong bảng (đến "
            + stated.last()
            + ") khác kỳ theo tên tệp (đến "
            + named.last()
            + ")",
        "The period stated in the sheet (to "
            + stated.last()
            + ") is not the one in the file's name (to "
            + named.last()
            + ")",
        "");
  }

  static Refusal future(Covering.Days days) {
    return new Refusal(
        "F_PERIOD_FUTURE",
        "Kỳ báo cáo bắt đầu ngày " + days.first() + ", sau ngày giao tệp",
        "The period begins on " + days.first() + ", after the day of delivery",
        "");
  }

  static Refusal noSuchPeriod(String file) {
    return new Refusal(
        "F_NAME",
        "Tên tệp \"" + file + "\" nêu một kỳ không có thật",
        "The file's name \"" + file + "\" names a period that does not exist",
        "");
  }

  static Refusal noData() {
    return new Refusal(
        "D_ZERO_ROWS", "Bảng không có dòng dữ liệu nào", "The table has no line of data", "");
  }

  static SheetOutcome refused(List<Refusal> refusals, long lines) {
    Refusal first = refusals.get(0);
    return SheetOutcome.refused(
        first.code(),
        refusals.stream().limit(SHOWN).map(Refusal::vi).collect(Collectors.joining("; ")),
        refusals.stream().limit(SHOWN).map(Refusal::en).collect(Collectors.joining("; ")),
        first.place(),
        lines);
  }

  /** Accepted, with a remark where there are headings that the contract does not know. */
  static SheetOutcome accepted(List<String> unknown, long lines) {
    if (unknown.isEmpty()) {
      return SheetOutcome.accepted(lines);
    }

    String headings = String.join(", ", unknown);
    return new SheetOutcome(
        SheetOutcome.ACCEPTED,
        "C_UNKNOWN",
        "Cột không có trong mẫu, bỏ qua: " + headings,
        "Columns that the form does not have, left out: " + headings,
        "",
        lines);
  }
}

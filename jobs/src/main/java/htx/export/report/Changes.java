package htx.export.report;

import htx.indicator.Break;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The borders that moved and the definitions that changed, of those known with the figures. */
final class Changes {
  private static final List<Change> ALL =
      List.of(
          new Change(
              LocalDate.of(2015, 5, 15),
              "Nghị quyết 932/NQ-UBTVQH13 (15/05/2015): xã Lương Sơn chuyển từ thành phố Thái"
                  + " Nguyên về thành phố Sông Công; huyện Phổ Yên thành thị xã.",
              "Resolution 932/NQ-UBTVQH13 (15/05/2015): Lương Sơn moved from Thái Nguyên city to"
                  + " Sông Công city; Phổ Yên became a town."),
          new Change(
              LocalDate.of(2017, 8, 18),
              "Nghị quyết 422/NQ-UBTVQH14 (18/08/2017): thị trấn Chùa Hang, xã Huống Thượng, xã"
                  + " Linh Sơn (Đồng Hỷ), xã Đồng Liên (Phú Bình), xã Sơn Cẩm (Phú Lương) chuyển về"
                  + " thành phố Thái Nguyên.",
              "Resolution 422/NQ-UBTVQH14 (18/08/2017): Chùa Hang, Huống Thượng, Linh Sơn (Đồng"
                  + " Hỷ), Đồng Liên (Phú Bình) and Sơn Cẩm (Phú Lương) moved to Thái Nguyên city."),
          new Change(
              LocalDate.of(2020, 1, 1),
              "Nghị quyết 814/NQ-UBTVQH14 (01/01/2020): sáp nhập xã tại Sông Công và Định Hóa,"
                  + " không đổi địa giới cấp huyện.",
              "Resolution 814/NQ-UBTVQH14 (01/01/2020): mergers within Sông Công and Định Hóa; no"
                  + " district boundary moved."),
          new Change(
              Break.THT_DECREE_77.inForce(),
              "Nghị định 77/2019/NĐ-CP (hiệu lực 25/11/2019): số tổ hợp tác trước và sau ngày này"
                  + " là hai tổng thể khác nhau, không so sánh trực tiếp.",
              "Decree 77/2019/NĐ-CP (in force 25/11/2019): groups before and after are different"
                  + " populations and do not compare."),
          of(Break.RATING_OF_ALL),
          of(Break.DEBT_GROUPS_2024));

  /**
   * What changed.
   *
   * @param inForce from which day
   */
  private record Change(LocalDate inForce, String vi, String en) {}

  private Changes() {}

  private static Change of(Break at) {
    return new Change(at.inForce(), at.vi(), at.en());
  }

  static NoteSection section(Edition edition) {
    String day = edition.day(edition.settings().assumptions().comparableOn());
    List<String> lines = new ArrayList<>();
    lines.add(
        edition.say(
            "Số liệu theo đơn vị hành chính tính trên địa giới cuối năm; so sánh giữa các năm"
                + " tính trên địa giới ngày "
                + day
                + ". Đơn vị bị chia mà không rõ tỷ lệ thì tính trọn vào phần kế thừa lớn nhất.",
            "Figures by unit stand on the boundaries of the year's last day; comparisons over years on"
                + " those of "
                + day
                + ". A unit divided by unknown shares stays whole with its largest successor."));
    ALL.stream()
        .filter(change -> !change.inForce().isAfter(edition.knownOn()))
        .forEach(change -> lines.add(edition.say(change.vi(), change.en())));

    return new NoteSection(
        edition.say("Địa giới và gián đoạn chuỗi số liệu", "Boundaries and breaks of series"),
        lines);
  }
}

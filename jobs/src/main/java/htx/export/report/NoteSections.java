package htx.export.report;

import htx.indicator.Break;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What every reader of the tables must know, in the order in which the notes say it. */
public final class NoteSections {
  private NoteSections() {}

  public static List<NoteSection> of(Edition edition) {
    return List.of(
        symbols(edition),
        status(edition),
        decisions(edition),
        breaks(edition),
        Published.section(edition));
  }

  private static NoteSection symbols(Edition edition) {
    return new NoteSection(
        edition.say("Ký hiệu và cách ghi số", "Symbols and notation"),
        List.of(
            edition.say(
                "\"-\": hiện tượng không phát sinh (giá trị bằng 0).",
                "\"-\": the thing did not occur (the value is 0)."),
            edition.say(
                "\"…\": có hiện tượng nhưng không có số liệu.",
                "\"…\": there is something to count, but no figure of it."),
            edition.say(
                "\"x\": không áp dụng. Ô để trống: không giao kế hoạch.",
                "\"x\": does not apply. An empty cell: no target was set."),
            edition.say(
                "Ô số là số thật, đủ chữ số; chỉ khi hiển thị mới làm tròn. Tổng các số đã làm tròn"
                    + " có thể khác số tổng.",
                "Cells hold exact numbers and round only what they show; rounded parts may not add"
                    + " up to the total shown."),
            edition.say(
                "\"Bằng (%)\" là tỷ số với kỳ so sánh (105,2 nghĩa là tăng 5,2%); \"tăng (%)\" là"
                    + " phần chênh lệch.",
                "\"In percent of\" is a ratio (105.2 means 5.2% more); growth is the difference.")));
  }

  private static NoteSection status(Edition edition) {
    List<String> lines = new ArrayList<>(knowledge(edition));
    lines.addAll(NotSent.of(edition));

    return new NoteSection(
        edition.say("Trạng thái và thời điểm số liệu", "Status and knowledge of the figures"),
        lines);
  }

  private static List<String> knowledge(Edition edition) {
    return List.of(
        edition.say(
            "Số liệu năm "
                + edition.year()
                + " là số liệu "
                + edition.status()
                + " (ước tính: kỳ chưa kết thúc hoặc chưa đủ nơi gửi; sơ bộ: đủ kỳ, chưa xác nhận; chính thức: đã xác"
                + " nhận, công bố nêu ở mục V - Luật Thống kê số 89/2015/QH13).",
            "Figures of "
                + edition.year()
                + ": "
                + edition.status()
                + " (estimates: the period still runs or not all have sent; preliminary: complete, not confirmed;"
                + " official: confirmed, in a publication of section V - Law on Statistics 89/2015/QH13)."),
        edition.say(
            "Tính từ các đợt số liệu giao đến ngày "
                + edition.day(edition.knownOn())
                + "; số liệu giao sau ngày này chưa được tính.",
            "From deliveries up to "
                + edition.day(edition.knownOn())
                + "; later ones are not in."));
  }

  private static NoteSection decisions(Edition edition) {
    String score =
        edition
            .language()
            .number(
                edition
                    .settings()
                    .assumptions()
                    .effectiveScore()
                    .setScale(0, RoundingMode.HALF_UP));
    return new NoteSection(
        edition.say("Quy ước khi tính", "Conventions"),
        List.of(
            edition.say(
                "Tổng số hợp tác xã gồm các hợp tác xã tồn tại về mặt pháp lý tại ngày chốt số liệu,"
                    + " kể cả quỹ tín dụng nhân dân (một lĩnh vực riêng); liên hiệp hợp tác xã và tổ"
                    + " hợp tác tính riêng. \"Tồn tại\" và \"đang hoạt động\" là hai chỉ tiêu khác nhau.",
                "All cooperatives are those that legally exist at the cut-off day, people's credit"
                    + " funds included as a sector of their own; unions and groups are counted"
                    + " apart. Existing and operating are two indicators."),
            edition.say(
                "Hợp tác xã hoạt động hiệu quả: xếp loại tốt hoặc khá (từ "
                    + score
                    + " điểm) theo thông tư có hiệu lực trong năm; hợp tác xã không xếp loại không có"
                    + " trong tử số và mẫu số, số lượng được ghi riêng.",
                "Effective cooperatives are rated good or fair ("
                    + score
                    + " points and more) by the circular in force that year; those not rated are in"
                    + " no numerator and no denominator, and their number is given."),
            edition.say(
                "Ngày chốt số liệu thời điểm là 31/12; số liệu thời kỳ tính theo năm dương lịch. Báo"
                    + " cáo đăng ký của cấp huyện theo kỳ 15/12 năm trước đến 14/12 năm báo cáo.",
                "Stocks are of 31/12, flows of the calendar year. District registers report from"
                    + " 15/12 of the year before to 14/12."),
            edition.say(
                "Số liệu điều chỉnh được đặt cạnh số đã công bố, không ghi đè.",
                "Restated values stand beside the published ones, never over them."),
            edition.say(
                "Trước ngày 12/08/2024, nhóm nợ giữ theo báo cáo của bên cho vay; từ ngày này theo"
                    + " Thông tư 14/2024/TT-NHNN.",
                "Before 12/08/2024 debt groups are those the lender reported; from that day by"
                    + " Circular 14/2024/TT-NHNN."),
            edition.say(
                "Họ tên, số định danh, điện thoại, số tài khoản được thay bằng mã ngay khi tiếp nhận;"
                    + " ấn phẩm chỉ có số liệu tổng hợp.",
                "Names, identity, telephone and account numbers are replaced by keyed codes as they"
                    + " are taken in; publications hold aggregates only.")));
  }

  private static NoteSection breaks(Edition edition) {
    return new NoteSection(
        edition.say("Địa giới và gián đoạn chuỗi số liệu", "Boundaries and breaks of series"),
        List.of(
            edition.say(
                "Số liệu theo đơn vị hành chính tính trên địa giới trong năm; so sánh giữa các năm"
                    + " tính trên địa giới ngày "
                    + edition.day(edition.settings().assumptions().comparableOn())
                    + ". Đơn vị bị chia mà không rõ tỷ lệ thì tính trọn vào phần kế thừa lớn nhất.",
                "Figures by unit stand on the boundaries of the year; comparisons over years on"
                    + " those of "
                    + edition.day(edition.settings().assumptions().comparableOn())
                    + ". A unit divided by unknown shares stays whole with its largest successor."),
            edition.say(
                "Nghị quyết 932/NQ-UBTVQH13 (15/05/2015): xã Lương Sơn chuyển từ thành phố Thái"
                    + " Nguyên về thành phố Sông Công; huyện Phổ Yên thành thị xã.",
                "Resolution 932/NQ-UBTVQH13 (15/05/2015): Lương Sơn moved from Thái Nguyên city to"
                    + " Sông Công city; Phổ Yên became a town."),
            edition.say(
                "Nghị quyết 422/NQ-UBTVQH14 (18/08/2017): thị trấn Chùa Hang, xã Huống Thượng, xã"
                    + " Linh Sơn (Đồng Hỷ), xã Đồng Liên (Phú Bình), xã Sơn Cẩm (Phú Lương) chuyển về"
                    + " thành phố Thái Nguyên.",
                "Resolution 422/NQ-UBTVQH14 (18/08/2017): Chùa Hang, Huống Thượng, Linh Sơn (Đồng"
                    + " Hỷ), Đồng Liên (Phú Bình) and Sơn Cẩm (Phú Lương) moved to Thái Nguyên city."),
            edition.say(
                "Nghị quyết 814/NQ-UBTVQH14 (01/01/2020): sáp nhập xã tại Sông Công và Định Hóa,"
                    + " không đổi địa giới cấp huyện.",
                "Resolution 814/NQ-UBTVQH14 (01/01/2020): mergers within Sông Công and Định Hóa; no"
                    + " district boundary moved."),
            edition.say(
                "Nghị định 77/2019/NĐ-CP (hiệu lực 25/11/2019): số tổ hợp tác trước và sau ngày này"
                    + " là hai tổng thể khác nhau, không so sánh trực tiếp.",
                "Decree 77/2019/NĐ-CP (in force 25/11/2019): groups before and after are different"
                    + " populations and do not compare."),
            edition.say(Break.RATING_OF_ALL.vi(), Break.RATING_OF_ALL.en())));
  }
}

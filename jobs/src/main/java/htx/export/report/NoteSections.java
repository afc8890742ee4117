package htx.export.report;

import htx.indicator.Break;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What every reader of the tables must know, in the order in which the notes say it. */
public final class NoteSections {
  private NoteSections() {}

  public static List<NoteSection> of(Edition edition) {
    List<NoteSection> sections =
        new ArrayList<>(
            List.of(
                symbols(edition),
                status(edition),
                decisions(edition),
                Changes.section(edition),
                Published.section(edition)));
    sections.addAll(InForce.since(edition));

    return sections;
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
            edition.year() < Break.DEBT_GROUPS_2024.inForce().getYear()
                ? edition.say(
                    "Nhóm nợ theo báo cáo của bên cho vay.",
                    "Debt groups are those that the lender reported.")
                : edition.say(Break.DEBT_GROUPS_2024.vi(), Break.DEBT_GROUPS_2024.en()),
            edition.say(
                "Họ tên, số định danh, điện thoại, số tài khoản được thay bằng mã ngay khi tiếp nhận;"
                    + " ấn phẩm chỉ có số liệu tổng hợp.",
                "Names, identity, telephone and account numbers are replaced by keyed codes as they"
                    + " are taken in; publications hold aggregates only.")));
  }
}

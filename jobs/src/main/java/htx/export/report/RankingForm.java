package htx.export.report;

import java.util.ArrayList;
import java.util.List;

/** What stands above and below the districts in the table of rankings. */
final class RankingForm {
  private RankingForm() {}

  static List<ReportColumn> columns(Edition edition) {
    String interval = edition.say("Khoảng tin cậy 95% (%)", "95% interval (%)");

    return List.of(
        ReportColumn.centred(edition.say("Hạng", "Rank"), 8),
        ReportColumn.words(edition.say("Chỉ tiêu, đơn vị", "Indicator, unit"), 52),
        ReportColumn.number(edition.say("Giá trị", "Value"), 14),
        ReportColumn.number(edition.say("Tính trên (n)", "Out of (n)"), 10),
        ReportColumn.number(edition.say("Từ", "From"), 9).under(interval),
        ReportColumn.number(edition.say("Đến", "To"), 9).under(interval),
        ReportColumn.centred(edition.say("Hạng năm trước", "Rank the year before"), 11),
        ReportColumn.centred(edition.say("Tăng, giảm hạng", "Places gained or lost"), 11),
        ReportColumn.centred(
            edition.say("Hạng theo địa giới cuối năm", "Rank on the boundaries of the year's end"),
            14),
        ReportColumn.words(edition.say("Ghi chú", "Note"), 26));
  }

  static List<String> notes(Edition edition, List<Rankings> blocks) {
    String day = edition.day(edition.settings().assumptions().comparableOn());
    List<String> notes = new ArrayList<>();
    notes.add(
        edition.say(
            "Giá trị, hạng và thay đổi hạng tính trên địa giới so sánh (ngày "
                + day
                + "). Đơn vị bằng giá trị thì cùng hạng cao hơn; không có giá trị thì không xếp"
                + " hạng.",
            "Values, ranks and movements stand on comparable boundaries (of "
                + day
                + "). Equal values share the better rank; without a value there is no rank."));

    if (blocks.stream().anyMatch(Rankings::hasTies)) {
      notes.add(
          edition.say(
              "Dấu \"=\" sau hạng: nhiều đơn vị cùng hạng đó.",
              "\"=\" after a rank: several share it."));
    }

    if (blocks.stream().anyMatch(Rankings::hasProportions)) {
      notes.add(
          edition.say(
              "n là số làm mẫu số của tỷ lệ. Khoảng tin cậy 95% tính theo Wilson (1927): n càng nhỏ,"
                  + " khoảng càng rộng. Hai đơn vị có khoảng chồng lên nhau thì thứ hạng trước sau"
                  + " chưa phân biệt được.",
              "n is what the share is out of. The 95% interval is Wilson's (1927): the smaller n,"
                  + " the wider. Where the intervals of two overlap, their ranks are not told"
                  + " apart."));
    }

    Coverage.note(edition, blocks.stream().map(Rankings::indicator).toList(), edition.year() - 1)
        .ifPresent(notes::add);
    notes.add(
        edition.say(
            "Hạng mô tả thứ tự theo một chỉ tiêu, không phải đánh giá chung về đơn vị.",
            "A rank is an order by one indicator, not a judgement of the district."));

    return notes;
  }
}

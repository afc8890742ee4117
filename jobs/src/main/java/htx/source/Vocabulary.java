package htx.source;

import htx.contract.Schedule;
import htx.contract.Sender;
import htx.quality.Codes;
import htx.quality.Reader;
import htx.quality.Words;
import htx.silver.Cooperative.EndKind;
import htx.silver.Cooperative.LegalStatus;

/** Words, codes and names of files that several senders share. */
final class Vocabulary {
  /** Words for "no value" in a cell by themselves. */
  static final String[] NOTHING = {"-", "–", "—", "…", "...", "x", "NULL"};

  static final String DISTRICT = "(?<district>\\d{3})";
  static final String YEAR = "(?<year>20\\d{2})";
  static final String DAY = "(?<day>20\\d{2}-\\d{2}-\\d{2})";
  static final String FUND = "(?<fund>[A-Z0-9]{2,8})";

  /** A registry year ends before the calendar year; offices have until the end of January. */
  static final Schedule REGISTERS_OF_DISTRICTS =
      Schedule.from(Schedule.From.EACH_DISTRICT).until("12-14", "01-31");

  static final Schedule YEARS_OF_DISTRICTS =
      Schedule.from(Schedule.From.EACH_DISTRICT).until("12-31", "01-31");
  static final Schedule YEARS_OF_FUNDS =
      Schedule.from(Schedule.From.EACH_FUND).until("12-31", "01-31");
  static final Schedule HALF_YEARS_OF_FUNDS =
      Schedule.from(Schedule.From.EACH_FUND).until("06-30", "07-31").until("12-31", "01-31");
  static final Schedule HALF_YEARS =
      Schedule.from(Schedule.From.ONE_OFFICE).until("06-30", "07-31").until("12-31", "01-31");
  static final Schedule YEARS = Schedule.from(Schedule.From.ONE_OFFICE).until("12-31", "01-31");

  /** Reference lists, by the names under which contracts read them. */
  static final String SECTORS = "sector";

  static final String PRODUCTS = "product";
  static final String CHAIN_OF_PRODUCT = "chain_of_product";
  static final String UNIT_OF_PRODUCT = "unit_of_product";
  static final String FUNDS = Sender.FUND.part();
  static final String INDICATORS = "indicator";

  private Vocabulary() {}

  /**
   * A tax code, a branch's, a personal number that serves as one, a group's number by district, or
   * an old registration number, which has a letter or is parted from its year.
   */
  static Reader organisation() {
    return Codes.shaped(
        "\\d{10}(-\\d{3})?|\\d{12}|THT-\\d{3}-\\d{6}"
            + "|(?!THT-)(?=.{5,20}$)(?=.*\\d)(?=.*[A-ZĐ])[0-9A-ZĐ]+([./-][0-9A-ZĐ]+)*"
            + "|\\d{3,6}/\\d{2,4}",
        "mã số thuế 10 chữ số, hoặc số đăng ký cũ",
        "a tax code of 10 digits, or an old registration number");
  }

  static Reader contractNumber() {
    return Codes.shaped(
        "(?=.{2,40}$)(?=.*\\d)[0-9A-ZĐ]+([./-]+[0-9A-ZĐ]+)*", "số hợp đồng", "a contract number");
  }

  /** The number under which the Alliance keeps a class, course or fair: {@code TV-01/2014}. */
  static Reader event() {
    return Codes.shaped(
        "(?=.{1,40}$)(?=.*\\d)[0-9A-ZĐ]+([./-]+[0-9A-ZĐ]+)*",
        "số hiệu như TV-01/2014",
        "a number such as TV-01/2014");
  }

  static Reader endKind() {
    return Words.meaning(EndKind.DISSOLVED, "Giải thể", "Đã giải thể", "Phá sản")
        .or(EndKind.CONVERTED, "Chuyển đổi", "Chuyển đổi loại hình", "Chuyển thành doanh nghiệp")
        .or(EndKind.MERGED, "Sáp nhập", "Hợp nhất", "Sát nhập");
  }

  static Reader legalStatus() {
    return Words.meaning(LegalStatus.ACTIVE, "Đang hoạt động", "Hoạt động")
        .or(LegalStatus.SUSPENDED, "Tạm ngừng kinh doanh", "Tạm ngừng hoạt động", "Tạm ngừng")
        .or(
            LegalStatus.INACTIVE,
            "Không hoạt động tại địa chỉ đã đăng ký",
            "Ngừng hoạt động",
            "Bị thu hồi do cưỡng chế về quản lý thuế")
        .or(
            LegalStatus.CLOSING,
            "Đang làm thủ tục giải thể",
            "Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập",
            "Đang làm thủ tục phá sản",
            "Đang làm thủ tục chấm dứt hoạt động")
        .or(
            LegalStatus.ENDED,
            "Đã giải thể, chấm dứt tồn tại",
            "Đã giải thể, phá sản, chấm dứt tồn tại",
            "Đã giải thể",
            "Đã chấm dứt hoạt động");
  }
}

package htx.source;

import htx.contract.Sender;
import htx.quality.Reader;
import htx.quality.Texts;
import htx.quality.Words;
import htx.silver.Cooperative.EndKind;
import htx.silver.Cooperative.LegalStatus;
import java.util.regex.Pattern;

/** Words, codes and names of files that several senders share. */
final class Vocabulary {
  /** Words for "no value" in a cell by themselves. */
  static final String[] NOTHING = {"-", "–", "—", "…", "...", "x", "NULL"};

  static final String DISTRICT = "(?<district>\\d{3})";
  static final String YEAR = "(?<year>20\\d{2})";
  static final String DAY = "(?<day>20\\d{2}-\\d{2}-\\d{2})";
  static final String FUND = "(?<fund>[A-Z0-9]{2,8})";

  /** Reference lists, by the names under which contracts read them. */
  static final String SECTORS = "sector";

  static final String PRODUCTS = "product";
  static final String CHAIN_OF_PRODUCT = "chain_of_product";
  static final String UNIT_OF_PRODUCT = "unit_of_product";
  static final String FUNDS = Sender.FUND.part();
  static final String INDICATORS = "indicator";

  private Vocabulary() {}

  /** A tax code, or a registration number where there is none yet. */
  static Reader organisation() {
    return Texts.code(
        Pattern.compile("\\d{10}|\\d{12}|(?=.*[A-ZĐ./-])[0-9A-ZĐ./-]{5,20}"),
        "mã số thuế 10 chữ số, hoặc số đăng ký cũ",
        "a tax code of 10 digits, or an old registration number");
  }

  static Reader contractNumber() {
    return Texts.code(Pattern.compile("[0-9A-ZĐ./-]{2,40}"), "số hợp đồng", "a contract number");
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

package htx.source;

import htx.table.Code;
import htx.table.Telling;

/** What single contracts find wrong with a line, beside the rules that all of them share. */
public enum ContractFault implements Code {
  R_MISSING(
      Telling.of("Đã có %s thì phải có %s", "With a value for: %s, one is needed for: %s")
          .or("Cần ít nhất một trong hai cận từ, đến", "At least one of the two bounds is needed")
          .advising("Ghi đủ giá trị.", "Write the missing value.")),
  V_CODE(
      Telling.of(
              "Không có thông tư này trong danh mục; có: %s",
              "No such circular is listed; there are: %s")
          .or("Lĩnh vực phải là mã lĩnh vực hoặc all", "The sector must be a sector's code, or all")
          .advising("Chọn đúng một giá trị của danh mục.", "Choose one of the list.")),
  V_INDICATOR(
      Telling.of(
              "Không có chỉ tiêu \"%s\"; gần nhất: %s", "There is no indicator \"%s\"; nearest: %s")
          .advising(
              "Ghi đúng mã chỉ tiêu, như trong phần chú thích của biểu tổng hợp.",
              "Write an indicator's code, as the notes of the report have it.")),
  V_DATE_RANGE(
      Telling.of(
              "%s không được sau ngày cuối kỳ %s",
              "%s must not be after the last day of the period, %s")
          .advising("Kiểm tra lại ngày.", "Check the day.")),
  D_OTHER_YEAR(
      Telling.of("%s thuộc năm trước năm %s của tệp", "%s is of a year before the file's, %s")
          .advising(
              "Chuyển dòng sang tệp của năm đó, nếu tệp đó chưa có.",
              "Move the line to that year's file, where that lacks it.")),
  V_UNIT(
      Telling.of(
              "Quy mô của sản phẩm này tính bằng \"%s\", không phải \"%s\"",
              "The scale of this product is counted in \"%s\", not \"%s\"")
          .advising("Ghi quy mô theo đơn vị của sản phẩm.", "Write the scale in that unit.")),
  G_UNKNOWN_UNIT(
      Telling.of("Không có tỉnh, huyện mang mã này", "No province or district has this code")
          .advising("Ghi đúng mã tỉnh hoặc huyện.", "Write a province's or district's code.")),
  I_RULE_ENDED(
      Telling.of(
              "Đã có ngày chấm dứt thì tình trạng phải là \"Đã giải thể, chấm dứt tồn tại\"",
              "With a day of ending, the status must be \"Đã giải thể, chấm dứt tồn tại\"")
          .advising("Sửa tình trạng, hoặc bỏ ngày chấm dứt.", "Correct the status or the day.")),
  I_RULE_RATING(
      Telling.of(
              "Xếp loại không khớp điểm theo %s: %s",
              "The rating does not follow the points by %s: %s")
          .advising("Kiểm tra lại điểm và xếp loại.", "Check the points and the rating.")),
  I_RULE_CIRCULAR(
      Telling.of(
              "Thông tư chưa hoặc không còn hiệu lực ngày %s; có hiệu lực: %s",
              "The circular is not in force on %s; in force: %s")
          .advising("Ghi thông tư có hiệu lực trong năm.", "Name a circular in force that year."));

  private final Telling telling;

  ContractFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case R_MISSING, I_RULE_ENDED, I_RULE_RATING -> About.LINE;
      default -> About.CELL;
    };
  }

  @Override
  public Effect effect() {
    return Effect.REFUSES;
  }

  @Override
  public Telling telling() {
    return telling;
  }
}

package htx.gold;

import htx.table.Code;
import htx.table.Telling;

/** What only several deliveries beside each other show; each is told, and taken in all the same. */
public enum CrossFault implements Code {
  K_CROSS_DISTRICT(
      Telling.of(
              "Tổ chức có trong danh sách của nhiều huyện cùng một kỳ",
              "Organisations stand in the registers of several districts for one period")
          .advising(
              "Hỏi các huyện xem tổ chức thuộc huyện nào; huyện kia bỏ dòng đó.",
              "Ask the districts whose it is; the other removes the line.")),
  K_NO_TARGET(
      Telling.of(
              "Mã không có trong danh sách mà nó trỏ tới",
              "Codes that the register or ledger they refer to does not have")
          .advising(
              "Sửa mã, hoặc bổ sung tổ chức, khoản vay vào danh sách.",
              "Correct the code, or add the organisation or loan to its list.")),
  K_NOT_COUNTED(
      Telling.of(
              "Số liệu của năm không tính các tổ chức này: không tồn tại vào ngày cuối năm, hoặc"
                  + " không phải là hợp tác xã",
              "The year's figures do not count these organisations: they did not exist on its last"
                  + " day, or are no cooperatives")
          .advising(
              "Kiểm tra ngày thành lập, ngày chấm dứt; với liên hiệp thì không phải làm gì.",
              "Check the days of founding and end; for unions nothing is to be done.")),
  I_RULE_OWED(
      Telling.of("Dư nợ lớn hơn số tiền đã cho vay", "More is owed than was lent")
          .advising("Kiểm tra lại dư nợ hoặc số tiền vay.", "Check the balance or the loan.")),
  D_UNIT_PAST(
      Telling.of(
              "Số tiền gấp hoặc kém kỳ trước của chính tổ chức đó từ 300 lần",
              "Money is 300 times or a 300th of what the same organisation stated before")
          .advising("Kiểm tra đơn vị tính.", "Check the unit.")),
  D_LINES_LOST(
      Telling.of(
              "Số dòng giảm từ 40% so với kỳ trước",
              "There are 40 % fewer lines than in the period before, or less")
          .advising("Kiểm tra xem tệp có đủ dòng không.", "See whether lines are missing."));

  private final Telling telling;

  CrossFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case D_LINES_LOST -> About.SHEET;
      case K_CROSS_DISTRICT, K_NO_TARGET, K_NOT_COUNTED, I_RULE_OWED, D_UNIT_PAST -> About.LINE;
    };
  }

  @Override
  public Effect effect() {
    return Effect.WARNS;
  }

  @Override
  public Telling telling() {
    return telling;
  }
}

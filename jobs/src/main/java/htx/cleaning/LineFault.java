package htx.cleaning;

import htx.table.Code;
import htx.table.Telling;

/** Why a line is kept out whatever it says, or a file that came before. */
public enum LineFault implements Code {
  F_DUPLICATE(
      Telling.of("Nội dung giống hệt tệp đã nhận: %s", "The same bytes were delivered before: %s")
          .advising("Không phải làm gì; số liệu đã có.", "Nothing; the figures are there.")),
  P_FIELDS(
      Telling.of("Dòng có %s trường, cần %s", "The line has %s fields, %s are expected")
          .advising(
              "Sửa dấu phân cách trong dòng; đặt nội dung có dấu đó trong ngoặc kép.",
              "Correct the line's separators; put texts that hold one into quotes.")),
  R_BELOW_TOTAL(
      Telling.of(
              "Dòng nằm dưới dòng tổng cộng (dòng %s) nên không có trong số tổng cộng",
              "The line stands below the grand total at line %s, which does not count it")
          .advising(
              "Chuyển dòng lên trên và sửa số tổng cộng; hoặc bỏ dòng.",
              "Move the line above the total and correct that; or remove the line.")),
  K_NULL(missing()),
  R_MISSING(missing()),
  K_DUPLICATE(
      Telling.of("Giống hệt một dòng trước trong cùng tệp", "Equal to an earlier line of the file")
          .advising("Không phải làm gì, hoặc bỏ dòng lặp.", "Nothing, or remove the line.")),
  K_CONFLICT(
      Telling.of(
              "Nhiều dòng cùng khóa (%s) nhưng khác nội dung",
              "Several lines have the same key (%s) but differ")
          .advising("Giữ một dòng đúng.", "Keep the line that is right."));

  private final Telling telling;

  LineFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case F_DUPLICATE -> About.FILE;
      case K_NULL, R_MISSING -> About.CELL;
      case P_FIELDS, R_BELOW_TOTAL, K_DUPLICATE, K_CONFLICT -> About.LINE;
    };
  }

  @Override
  public Effect effect() {
    return switch (this) {
      case F_DUPLICATE, K_DUPLICATE -> Effect.REPEATS;
      default -> Effect.REFUSES;
    };
  }

  @Override
  public Telling telling() {
    return telling;
  }

  private static Telling missing() {
    return Telling.of("Thiếu giá trị của \"%s\"", "No value for \"%s\"")
        .advising("Ghi giá trị vào ô.", "Write the value.");
  }
}

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
  K_NULL(missing()),
  R_MISSING(missing()),
  R_MERGED(
      Telling.of(
              "Ô \"%s\" gộp chung nhiều dòng (%s); không rõ giá trị của từng dòng",
              "The cell of \"%s\" is merged over several lines (%s); what each of them has is not"
                  + " known")
          .advising(
              "Bỏ gộp ô và ghi giá trị cho từng dòng.",
              "Unmerge the cells and write the value of each line.")),
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
      case K_NULL, R_MISSING, R_MERGED -> About.CELL;
      case P_FIELDS, K_DUPLICATE, K_CONFLICT -> About.LINE;
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

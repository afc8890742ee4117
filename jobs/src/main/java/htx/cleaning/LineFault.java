package htx.cleaning;

import htx.table.Code;
import htx.table.Telling;

/** Why a line is kept out whatever it says, or a file that came before. */
public enum LineFault implements Code {
  F_DUPLICATE(
      Telling.of("Nội dung giống hệt tệp đã nhận: %s", "The same bytes were delivered before: %s")
          .or(
              "Số liệu giống hệt tệp của đơn vị khác: %s",
              "The figures are those of another sender's file: %s")
          .advising(
              "Không phải làm gì nếu số liệu đã có; nếu gửi nhầm tệp, hãy gửi tệp của mình.",
              "Nothing where the figures are there; if it was the wrong file, send the right one.")),
  F_SENDER(
      Telling.of(
              "Tên tệp nêu mã \"%s\", không có trong danh mục huyện, quỹ",
              "The file's name has the code \"%s\", which no district or fund has")
          .advising("Sửa mã trong tên tệp.", "Correct the code in the file's name.")),
  F_PERIOD_CLOSED(
      Telling.of(
              "Số liệu năm %s đã chốt ngày %s; tệp đến sau ngày đó không được nhận",
              "The figures of %s were closed on %s; a file that comes later is not taken in")
          .advising(
              "Nếu phải sửa số liệu, đề nghị Liên minh HTX mở lại năm (deliveries.closed_years).",
              "If the figures must be corrected, ask the Alliance to open the year again"
                  + " (deliveries.closed_years).")),
  F_CONFLICT(
      Telling.of(
              "Cùng ngày có hai tệp khác nhau cho một kỳ của một đơn vị: %s; không tệp nào được nhận",
              "Two files that differ came on one day for the same period of one sender: %s; neither"
                  + " is taken in")
          .advising("Gửi lại một tệp đúng.", "Send the one that is right.")),
  F_STALE_REVISION(
      Telling.of(
              "Là bản cũ, giống hệt %s, đã được %s thay",
              "An old version, the same as %s, which %s has replaced")
          .advising(
              "Gửi bản mới nhất; nếu bản cũ mới đúng, hãy lưu lại rồi gửi.",
              "Send the newest version; if the old one is right, save it anew and send it.")),
  F_REVISION(
      Telling.of("Thay cho một tệp đã gửi trước", "Replaces a file that was sent before")
          .advising("Không phải làm gì.", "Nothing.")),
  D_STALE_COPY(
      Telling.of(
              "Số liệu giống hệt kỳ trước, chỉ khác kỳ",
              "The figures are those of an earlier period, line by line")
          .advising("Kiểm tra xem có gửi nhầm tệp cũ không.", "See whether an old file was sent.")),
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
  R_BESIDE(
      Telling.of(
              "Dòng chỉ có giá trị ngoài các cột của mẫu (%s)",
              "All that the line has stands outside of the form's columns (%s)")
          .advising(
              "Ghi giá trị vào cột của mẫu; nếu là bảng khác, chuyển sang trang tính khác.",
              "Write the values into the form's columns; move another table to its own sheet.")),
  K_NULL(missing()),
  R_MISSING(missing()),
  R_MERGED(
      Telling.of(
              "Ô \"%s\" gộp chung nhiều dòng (%s); không rõ giá trị của từng dòng",
              "The cell of \"%s\" is merged over several lines (%s); what each of them has is not"
                  + " known")
          .or(
              "Ô \"%s\" gộp chung nhiều cột (%s); không rõ giá trị của từng cột",
              "The cell of \"%s\" is merged over several columns (%s); what each of them has is not"
                  + " known")
          .advising(
              "Bỏ gộp ô và ghi giá trị cho từng dòng, từng cột.",
              "Unmerge the cells and write the value of each line and column.")),
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
      case F_DUPLICATE,
          F_SENDER,
          F_PERIOD_CLOSED,
          F_CONFLICT,
          F_STALE_REVISION,
          F_REVISION,
          D_STALE_COPY ->
          About.FILE;
      case K_NULL, R_MISSING, R_MERGED -> About.CELL;
      case P_FIELDS, R_BELOW_TOTAL, R_BESIDE, K_DUPLICATE, K_CONFLICT -> About.LINE;
    };
  }

  @Override
  public Effect effect() {
    return switch (this) {
      case F_DUPLICATE, K_DUPLICATE -> Effect.REPEATS;
      case F_REVISION, D_STALE_COPY -> Effect.WARNS;
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

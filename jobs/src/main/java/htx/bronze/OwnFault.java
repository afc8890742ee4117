package htx.bronze;

import htx.table.Code;
import htx.table.Telling;

/** What can be wrong with files of our own: the key of the pseudonyms, and lists of reference. */
public enum OwnFault implements Code {
  KEY_ABSENT(
      Telling.of("Không có tệp khóa %s", "There is no key file %s")
          .advising(
              "Đặt tệp khóa vào chỗ nêu trong pseudonyms.key_file.",
              "Put the key where pseudonyms.key_file says.")),
  KEY_INSIDE(
      Telling.of(
              "Tệp khóa %s nằm trong %s; hãy để nơi khác",
              "The key file %s lies in %s; keep it elsewhere")
          .advising("Chuyển tệp khóa đi nơi khác.", "Move the key file.")),
  KEY_OPEN(
      Telling.of(
              "Tệp khóa %s để người khác đọc được; chỉ cho phép chủ sở hữu (chmod 600)",
              "The key file %s is open to others; allow its owner only (chmod 600)")
          .advising("Đổi quyền: chmod 600.", "Change its rights: chmod 600.")),
  KEY_FORM(
      Telling.of(
              "Tệp %s không chứa khóa; cần <số>:<ít nhất 64 chữ số hệ 16>",
              "The file %s holds no key; expected <number>:<at least 64 hex digits>")
          .advising("Lấy lại tệp khóa đã sao lưu.", "Take the key from its backup.")),
  KEY_WEAK(
      Telling.of("Khóa trong %s chỉ là một byte lặp lại", "The key in %s is one byte repeated")
          .advising("Dùng khóa do đơn vị cấp.", "Use a key that was issued.")),
  KEY_OTHER(
      Telling.of(
              "Khóa trong %s ở máy này là %s, nhưng lần chạy dùng %s",
              "The key in %s is %s here, but the run uses %s")
          .advising("Chép cùng một khóa tới mọi máy.", "Give all machines the same key.")),
  KEY_UNREADABLE(
      Telling.of("Không đọc được khóa từ %s", "The key cannot be read from %s")
          .advising("Kiểm tra tệp và quyền đọc.", "Check the file and its rights.")),
  KEY_MADE(
      Telling.of(
              "Đã tạo khóa dùng thử %s. Mất khóa này thì không nối được số liệu cũ với số liệu mới;"
                  + " khi vận hành thật hãy dùng khóa do đơn vị cấp và sao lưu.",
              "A development key was made: %s. Without it older and newer data cannot be joined; in"
                  + " operation use a key that is issued and backed up.")
          .advising("Sao lưu khóa.", "Back the key up.")),
  LIST_REFUSED(
      Telling.of("%s không đọc được thành %s:\n  %s", "%s cannot be read as %s:\n  %s")
          .advising("Sửa những chỗ được nêu trong danh mục.", "Correct the list where told.")),
  LIST_EMPTY(
      Telling.of("tệp rỗng", "the file is empty")
          .advising("Lấy lại danh mục.", "Restore the list.")),
  LIST_HEADINGS(
      Telling.of("tiêu đề cột là %s, cần %s", "the headings are %s instead of %s")
          .advising("Sửa dòng tiêu đề.", "Correct the headings.")),
  LIST_FIELDS(
      Telling.of("dòng %s có %s trường, cần %s", "line %s has %s fields instead of %s")
          .advising("Sửa dấu phân cách trong dòng.", "Correct the line's separators.")),
  LIST_VALUE(
      Telling.of("dòng %s, %s: \"%s\" không phải là %s", "line %s, %s: \"%s\" is no %s")
          .advising("Sửa giá trị.", "Correct the value.")),
  LIST_MISSING(
      Telling.of("dòng %s, %s để trống", "line %s, %s is empty")
          .advising("Ghi giá trị.", "Write the value.")),
  LIST_KEY(
      Telling.of("dòng %s lặp lại khóa %s", "line %s repeats the key %s")
          .advising("Bỏ một dòng.", "Remove one of the lines."));

  private final Telling telling;

  OwnFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case LIST_FIELDS, LIST_KEY -> About.LINE;
      case LIST_VALUE, LIST_MISSING -> About.CELL;
      default -> About.FILE;
    };
  }

  @Override
  public Effect effect() {
    return this == KEY_MADE ? Effect.WARNS : Effect.STOPS;
  }

  @Override
  public Telling telling() {
    return telling;
  }
}

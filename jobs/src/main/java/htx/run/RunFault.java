package htx.run;

import htx.table.Code;
import htx.table.Telling;

/** Why a run ends before it is done. */
public enum RunFault implements Code {
  RUN_LOCKED(
      Telling.of("Một lần chạy khác đang giữ khóa: %s", "Another run holds the lock: %s")
          .advising("Chờ lần chạy đó xong.", "Wait until it has ended.")),
  RUN_LOCK_FILE(
      Telling.of("Không dùng được tệp khóa chạy trong %s", "The run lock in %s cannot be used")
          .advising("Kiểm tra thư mục và quyền ghi.", "Check the folder and its rights.")),
  RUN_OTHER_KEY(
      Telling.of(
              "Mã thay tên trong kho được tạo bằng khóa %s, lần chạy này có khóa %s; không ghi gì",
              "The lake's pseudonyms were made with the key %s, this run has the key %s; nothing was"
                  + " written")
          .advising(
              "Đặt lại khóa cũ; nếu mất, xóa kho rồi chạy lại.",
              "Put the first key back; where it is lost, delete the lake and run again.")),
  RUN_FILES_GONE(
      Telling.of(
              "%s phải đọc lại, nhưng có tệp không còn trong thư mục giao và %s: %s",
              "%s must be read anew, but landed files are gone and %s: %s")
          .advising("Đặt các tệp đó lại thư mục giao.", "Put those files back.")),
  RUN_STEP_FAILED(
      Telling.of("Bước %s không làm được", "The step %s failed")
          .advising(
              "Xem nguyên nhân ghi bên dưới; những gì đã ghi vẫn còn.",
              "See the cause below it; what was committed stands.")),
  RUN_RECORD(
      Telling.of("Không đọc được sổ chạy: %s", "The run record cannot be read: %s")
          .or("Không ghi được sổ chạy: %s", "The run record cannot be written: %s")
          .advising("Kiểm tra đĩa và quyền.", "Check the disk and its rights.")),
  RUN_LIST(
      Telling.of("Không đọc được danh mục: %s", "Reference data cannot be read: %s")
          .advising("Đặt lại tệp danh mục.", "Restore the list.")),
  RUN_ACCOUNT(
      Telling.of("Không ghi được bảng kê các tệp", "The account of the files cannot be written")
          .advising("Kiểm tra đĩa và quyền.", "Check the disk and its rights.")),
  RUN_PUBLICATION(
      Telling.of("Không ghi được ấn phẩm %s", "The publication %s cannot be written")
          .advising(
              "Kiểm tra đĩa và quyền; ấn phẩm trước vẫn còn.",
              "Check the disk and its rights; the publication before stays."));

  private final Telling telling;

  RunFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return About.RUN;
  }

  @Override
  public Effect effect() {
    return Effect.STOPS;
  }

  @Override
  public Telling telling() {
    return telling;
  }
}

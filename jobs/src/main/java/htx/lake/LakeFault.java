package htx.lake;

import htx.table.Code;
import htx.table.Telling;

/** Why rows are not put into a table. */
public enum LakeFault implements Code {
  LAKE_NOT_KEPT(
      Telling.of("%s giữ nguyên như trước:%s", "%s is left as it was:%s")
          .advising(
              "Lỗi của chương trình hoặc phương pháp: báo cho nhóm dữ liệu; số liệu trước vẫn còn.",
              "A fault of the program or of a method: tell the data team; what was there stays.")),
  LAKE_ROWS_OFF(
      Telling.of("%s dòng không giữ điều kiện: %s", "%s rows do not keep: %s")
          .advising("Xem mã LAKE_NOT_KEPT.", "See LAKE_NOT_KEPT.")),
  LAKE_REPLACED(
      Telling.of(
              "%s đã bị chương trình khác thay trong lúc ghi",
              "%s was replaced by another hand in the meantime")
          .advising(
              "Không ghi vào kho bằng chương trình khác; rồi chạy lại.",
              "Let nothing else write to the lake; then run again.")),
  LAKE_TYPE(
      Telling.of(
              "Cột %s có giá trị không đổi được sang %s",
              "The column %s holds values that are no %s")
          .advising(
              "Giữ kiểu cũ của cột, hoặc xóa bảng để đọc lại từ tệp đã giao.",
              "Keep the column's former type, or delete the table and read the landed files anew."));

  private final Telling telling;

  LakeFault(Telling telling) {
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

package htx.quality;

import htx.table.Code;
import htx.table.Telling;

/**
 * What is read although it is unusual: put into its normal form, or taken with a doubt. Each kind
 * is counted by sheet with its first places.
 */
public enum Doubt implements Code {
  S_NAME_NORMALISED(
      About.SHEET,
      Telling.of(
              "Tên trang tính viết khác mẫu, vẫn được nhận",
              "The sheet's name is written otherwise than in the form; it is read")
          .advising("Không phải làm gì.", "Nothing.")),
  S_HIDDEN_SHEET(
      About.SHEET,
      Telling.of("Trang tính bị ẩn, vẫn được đọc", "The sheet is hidden; it is read all the same")
          .advising("Kiểm tra xem có định gửi trang này không.", "See whether it was meant.")),
  S_HIDDEN_ROWS(
      About.LINE,
      Telling.of(
              "Dòng hoặc cột bị ẩn hay bị lọc, vẫn được đọc",
              "Rows or columns are hidden or filtered out; they are read all the same")
          .advising("Bỏ ẩn rồi kiểm tra.", "Unhide them and check.")),
  F_OTHER_SEPARATOR(
      About.FILE,
      Telling.of(
              "Các cột ngăn cách bằng \"%s\" thay cho \"%s\"; tệp được đọc theo dấu đó",
              "Columns are separated by \"%s\" instead of \"%s\"; the file is read by it")
          .advising(
              "Kiểm tra các số có dấu phẩy; nên dùng dấu đã quy định.",
              "Check numbers that hold a comma; better use the form's separator.")),
  R_HEADER_REPEAT(
      About.LINE,
      Telling.of("Dòng tiêu đề cột lặp lại, bỏ qua", "The headings are repeated; left out")
          .advising("Không phải làm gì.", "Nothing.")),
  R_NOTE(
      About.LINE,
      Telling.of(
              "Dòng ghi chú hoặc chữ ký, không phải số liệu",
              "A note or signature, not a line of figures")
          .advising(
              "Không phải làm gì, trừ khi đó là số liệu.",
              "Nothing, unless it was meant as data.")),
  R_TOTAL_ROUNDED(
      About.CELL,
      Telling.of(
              "Số cộng lệch trong phạm vi làm tròn của các dòng",
              "A total differs from its lines by no more than their rounding")
          .advising("Không phải làm gì.", "Nothing.")),
  R_TOTAL_UNCHECKED(
      About.CELL,
      Telling.of(
              "Số cộng không kiểm tra được: cột có ô không đọc được, hoặc không rõ cộng gì",
              "A total cannot be checked: its column has cells that cannot be read, or it is not"
                  + " said what it adds up")
          .advising("Sửa ô không đọc được.", "Correct the cells that cannot be read.")),
  V_NO_HEADING(
      About.CELL,
      Telling.of(
              "Ô nằm ngoài các cột có tiêu đề, bỏ qua",
              "A cell stands under no heading; it is left out")
          .advising("Ghi tiêu đề cho cột, hoặc xóa ô.", "Give the column a heading.")),
  V_NUMBER_TEXT(
      About.CELL,
      Telling.of("Số được lưu dạng chữ", "A number is stored as text")
          .advising("Không phải làm gì.", "Nothing.")),
  V_DATE_TEXT(
      About.CELL,
      Telling.of("Ngày được lưu dạng chữ", "A day is stored as text")
          .advising("Không phải làm gì.", "Nothing.")),
  V_DATE_PART(
      About.CELL,
      Telling.of(
              "Ô hiển thị ngày thiếu ngày hoặc năm; đọc ngày đã lưu",
              "A day is shown without its day or its year; the stored day is read")
          .advising(
              "Đặt định dạng ô là ngày/tháng/năm rồi kiểm tra.",
              "Format the cells as day/month/year and check them.")),
  V_WRAPPED(
      About.CELL,
      Telling.of(
              "Dấu giữ số 0 ở đầu (=\"…\" hoặc ') được bỏ đi",
              "A wrapping that keeps zeros in front (=\"…\" or ') is taken off")
          .advising("Không phải làm gì.", "Nothing.")),
  V_LOOKALIKE(
      About.CELL,
      Telling.of("Chữ trông giống chữ Đ, đọc là Đ", "Letters that look like Đ are read as Đ")
          .advising("Không phải làm gì.", "Nothing.")),
  V_CONTROL(
      About.CELL,
      Telling.of("Ký tự điều khiển trong chữ, bỏ đi", "Control characters in a text are dropped")
          .advising("Kiểm tra xem có mất chữ không.", "See whether a letter is lost.")),
  V_DECODED(
      About.CELL,
      Telling.of(
              "Chữ của bảng mã cũ đã khai cho nguồn này được đổi sang Unicode",
              "Text in the old letters declared for this source is converted to Unicode")
          .advising(
              "Kiểm tra chữ hoa; nên gửi tệp bằng Unicode.",
              "Check the capitals; better send the file in Unicode.")),
  V_FORMULA_RISK(
      About.CELL,
      Telling.of(
              "Công thức trỏ ra ngoài tệp; chỉ đọc giá trị đã lưu",
              "A formula reaches out of the file; only its stored value is read")
          .advising("Ghi giá trị thay cho công thức.", "Write the value in its place.")),
  V_SCALED(
      About.CELL,
      Telling.of(
              "Số hiển thị theo nghìn, triệu hoặc tỷ; đọc số như hiển thị",
              "Numbers are shown in thousands, millions or billions; they are read as shown")
          .advising(
              "Kiểm tra đơn vị tính của bảng.", "See that the table's unit is that of the cells.")),
  V_SPACES(
      About.CELL,
      Telling.of(
              "Khoảng trắng trong mã hoặc số định danh được bỏ đi",
              "Spaces inside a code or personal number are taken out")
          .advising("Không phải làm gì.", "Nothing.")),
  V_PHONE(
      About.CELL,
      Telling.of("Số điện thoại được đưa về một cách viết", "A phone number is put into one form")
          .advising("Không phải làm gì.", "Nothing."));

  private final About about;
  private final Telling telling;

  Doubt(About about, Telling telling) {
    this.about = about;
    this.telling = telling;
  }

  @Override
  public About about() {
    return about;
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

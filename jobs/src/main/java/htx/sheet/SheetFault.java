package htx.sheet;

import htx.table.Code;
import htx.table.Telling;

/** Why a sheet is refused as a whole, or what is remarked of one that is not. */
public enum SheetFault implements Code {
  F_NAME(
      Telling.of(
              "Tên tệp \"%s\" nêu một kỳ không có thật",
              "The file's name \"%s\" names a period that does not exist")
          .advising("Sửa năm, tháng hoặc ngày trong tên tệp.", "Correct the period in the name.")),
  F_PERIOD_FUTURE(
      Telling.of(
              "Kỳ báo cáo bắt đầu ngày %s, sau ngày giao tệp",
              "The period begins on %s, after the day of delivery")
          .advising(
              "Kiểm tra lại kỳ trong tên tệp và tên đợt giao.",
              "Check the period in the file's name, and the delivery's.")),
  F_SEPARATOR(
      Telling.of(
              "Các cột phải ngăn cách bằng \"%s\"; dòng tiêu đề %s ngăn cách bằng \"%s\"",
              "Columns must be separated by \"%s\"; the headings in line %s are by \"%s\"")
          .advising("Lưu lại tệp với đúng dấu phân cách.", "Save the file with that separator.")),
  S_NO_HEADER(
      Telling.of(
              "Không tìm thấy dòng tiêu đề cột; gần nhất là dòng %s với %s tiêu đề khớp; cần: %s",
              "No line of headings was found; nearest is line %s with %s headings known; expected:"
                  + " %s")
          .advising("Dùng dòng tiêu đề cột của mẫu.", "Use the form's line of headings.")),
  S_UNIT(
      Telling.of(
              "Thiếu dòng \"Đơn vị tính: …\" (đồng, nghìn đồng, triệu đồng hoặc tỷ đồng) phía trên"
                  + " bảng",
              "A line \"Đơn vị tính: …\" with a unit of money is missing above the table")
          .or(
              "Ô %s ghi \"%s\", không phải đơn vị tiền; cần một trong: đồng, nghìn đồng, triệu"
                  + " đồng, tỷ đồng",
              "Cell %s says \"%s\", which is no unit of money; expected is one of: đồng, nghìn"
                  + " đồng, triệu đồng, tỷ đồng")
          .advising("Thêm dòng đơn vị tính phía trên bảng.", "Add that line above the table.")),
  S_UNIT_CONFLICT(
      Telling.of(
              "\"%s\" ghi đơn vị %s, nơi khác ghi %s",
              "\"%s\" states the unit %s, another place %s")
          .advising("Dùng một đơn vị tính cho cả bảng.", "Use one unit for the whole table.")),
  S_PERIOD(
      Telling.of(
              "Kỳ ghi trong bảng, ô %s (đến %s), khác kỳ theo tên tệp (đến %s)",
              "The period stated in the sheet, cell %s (to %s), is not the one in the file's name"
                  + " (to %s)")
          .or(
              "Ô %s ghi năm %s, khác năm theo tên tệp (%s)",
              "Cell %s states the year %s, the file's name %s")
          .advising("Sửa kỳ trong bảng hoặc tên tệp.", "Correct the sheet or the name.")),
  C_MISSING(
      Telling.of("Thiếu cột \"%s\"", "The column \"%s\" is missing")
          .or(
              "Thiếu cột \"%s\"; có phải là cột \"%s\" viết sai không?",
              "The column \"%s\" is missing; is it \"%s\", misspelt?")
          .advising("Thêm cột theo mẫu.", "Add the form's column.")),
  C_DUPLICATE(
      Telling.of(
              "Có hai cột cùng tiêu đề \"%s\" (%s và %s); chỉ được một",
              "Two columns have the heading \"%s\" (%s and %s); one is expected")
          .advising("Bỏ hoặc đổi tên một cột.", "Remove or rename one of them.")),
  C_UNKNOWN(
      Telling.of(
              "Cột không có trong mẫu, bỏ qua: %s",
              "Columns that the form does not have, left out: %s")
          .advising(
              "Không phải làm gì, trừ khi tiêu đề viết sai.",
              "Nothing, unless a heading is misspelt.")),
  D_ZERO_ROWS(
      Telling.of("Bảng không có dòng dữ liệu nào", "The table has no line of data")
          .advising("Gửi lại tệp có số liệu.", "Send the file with its data.")),
  D_TOTAL_MISMATCH(
      Telling.of(
              "Ô %s (%s) ghi %s, các dòng cộng lại là %s",
              "Cell %s (%s) states %s, the lines add up to %s")
          .advising("Sửa dòng cộng hoặc các dòng.", "Correct the total or the lines.")),
  S_BELOW_TOTAL(
      Telling.of(
              "Dòng %s nằm dưới dòng cộng (dòng %s) và không có trong số cộng nào",
              "Line %s stands below the total at line %s and is in no total")
          .advising(
              "Chuyển dòng đó lên trên dòng cộng và sửa số cộng, hoặc bỏ dòng đó.",
              "Move the line above the total and correct it, or remove the line.")),
  S_SECOND_TABLE(
      Telling.of(
              "Bảng thứ hai, tiêu đề cột khác bảng đầu, bắt đầu ở dòng %s; mỗi trang tính chỉ một"
                  + " bảng",
              "A second table, with other headings than the first, begins at line %s; one table a"
                  + " sheet is expected")
          .or(
              "Bên cạnh bảng đầu (%s) có bảng thứ hai (%s); mỗi trang tính chỉ một bảng",
              "Beside the first table (%s) stands a second one (%s); one table a sheet is"
                  + " expected")
          .advising(
              "Chuyển bảng thứ hai sang trang tính khác.", "Move that table to another sheet.")),
  D_DAY_ORDER(
      Telling.of(
              "Cột \"%s\" có lẽ được ghi hoặc mở theo thứ tự tháng/ngày: %s ô ngày đều không quá 12,"
                  + " %s ô chữ đều trên 12",
              "Column \"%s\" was perhaps written or opened with the month first: %s cells hold days"
                  + " up to 12 only, %s texts days after it")
          .advising(
              "Lấy lại ngày từ tệp gốc theo thứ tự ngày/tháng/năm rồi gửi lại.",
              "Take the days anew from the original, day/month/year, and send the file.")),
  V_MOJIBAKE(
      Telling.of(
              "Chữ ở %s bị giải mã sai%s; hãy lưu lại tệp bằng UTF-8",
              "The text at %s was decoded wrongly%s; save the file as UTF-8")
          .or(
              "Chữ ở %s đã hỏng trước khi vào bảng tính%s; hãy lấy lại từ nguồn gốc",
              "The text at %s was spoilt before it came into the workbook%s; take it anew from its"
                  + " source")
          .advising(
              "Lưu CSV bằng UTF-8; trong bảng tính, chép lại chữ từ nguồn gốc.",
              "Save a CSV as UTF-8; in a workbook, copy the text anew from its source.")),
  V_LOST_LETTERS(
      Telling.of(
              "%s ô có chữ bị thay bằng dấu hỏi, ô đầu tiên là %s",
              "In %s cells letters were replaced by question marks, the first at %s")
          .advising(
              "Xuất lại tệp từ nguồn gốc bằng Unicode.",
              "Export the file anew from its source, in Unicode.")),
  V_LEGACY_FONT(
      Telling.of(
              "%s ô dùng phông chữ cũ (TCVN3, VNI), ô đầu tiên là %s%s; hãy chuyển sang Unicode",
              "%s cells are in an old font (TCVN3, VNI), the first at %s%s; convert them to"
                  + " Unicode")
          .or(
              "%s ô có chữ ngoài bảng mã %s đã khai cho nguồn này, ô đầu tiên là %s",
              "%s cells have letters that are not %s, as declared for this source, the first at"
                  + " %s")
          .advising("Chuyển bảng mã sang Unicode rồi lưu lại.", "Convert the text to Unicode."));

  private final Telling telling;

  SheetFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case F_NAME, F_PERIOD_FUTURE, F_SEPARATOR -> About.FILE;
      default -> About.SHEET;
    };
  }

  @Override
  public Effect effect() {
    return this == C_UNKNOWN ? Effect.WARNS : Effect.REFUSES;
  }

  @Override
  public Telling telling() {
    return telling;
  }
}

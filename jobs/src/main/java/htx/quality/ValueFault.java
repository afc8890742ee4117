package htx.quality;

import htx.table.Code;
import htx.table.Telling;

/** What can be wrong with the values of cells, and with those of one line beside each other. */
public enum ValueFault implements Code {
  V_NUMBER(
      Telling.of(
              "%s không phải là số; cần số như 1.234.567,8",
              "%s is not a number; one such as 1.234.567,8 is expected")
          .or(
              "%s không đọc được như một số (%s); cần số như 1.234.567,8",
              "%s cannot be read as a number (%s); one such as 1.234.567,8 is expected")
          .advising(
              "Ghi số bằng chữ số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.",
              "Write digits: points between thousands, a comma before decimals.")),
  V_NUMBER_AMBIGUOUS(
      Telling.of(
              "%s có thể là số nguyên có dấu ngăn hàng nghìn hoặc số thập phân",
              "%s may be a whole number with a thousands mark, or a decimal")
          .advising(
              "Ghi dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân; số nguyên không có dấu"
                  + " phẩy.",
              "Write points between thousands and a comma before decimals; whole numbers have no"
                  + " comma.")),
  V_NOT_WHOLE(
      Telling.of("%s không phải là số nguyên", "%s is not a whole number")
          .advising("Ghi số nguyên.", "Write a whole number.")),
  V_RANGE(
      Telling.of("%s vượt quá khoảng giá trị của cột", "%s is beyond what the column can hold")
          .advising("Kiểm tra lại số và đơn vị tính.", "Check the number and its unit.")),
  V_PERCENT_MIXED(
      Telling.of(
              "%s giống một phân số; cần số phần trăm như 7,2",
              "%s looks like a fraction; a percentage such as 7,2 is expected")
          .advising("Ghi 7,2 hoặc 7,2% thay cho 0,072.", "Write 7,2 or 7,2% and not 0,072.")),
  V_UNIT(
      Telling.of(
              "Không rõ đơn vị tính của %s; cần dòng \"Đơn vị tính: …\"",
              "The unit of %s is not stated; a line \"Đơn vị tính: …\" is needed")
          .or(
              "%s mang đơn vị khác với khai báo; chỉ ghi số",
              "%s carries a unit that is not the declared one; write the number alone")
          .advising(
              "Khai đơn vị tính một lần phía trên bảng; trong ô chỉ ghi số.",
              "State the unit once above the table; write numbers alone in the cells.")),
  V_DATE_INVALID(
      Telling.of(
              "%s không phải là ngày có thật; cần ngày/tháng/năm như 05/3/2016",
              "%s is not a day; day/month/year such as 05/3/2016 is expected")
          .or(
              "%s không phải là ngày có thật (%s); cần ngày/tháng/năm như 05/3/2016",
              "%s is not a day (%s); day/month/year such as 05/3/2016 is expected")
          .advising(
              "Ghi ngày/tháng/năm đủ bốn chữ số của năm.", "Write day/month/four-digit year.")),
  V_DATE_RANGE(
      Telling.of(
              "Ngày %s nằm ngoài khoảng cho phép, từ năm 1945 đến năm 2100",
              "The day %s is out of range, 1945 to 2100")
          .or("%s không được sau %s", "%s must not be after: %s")
          .advising("Kiểm tra lại ngày.", "Check the day.")),
  V_CONTROL_CHARACTER(
      Telling.of(
              "%s có ký tự điều khiển hoặc ngắt dòng, có thể đã mất chữ số",
              "%s holds a control character or a line break, where a digit may be lost")
          .advising("Gõ lại ô này.", "Type the cell anew.")),
  V_ERROR_CELL(
      Telling.of(
              "Ô báo lỗi %s; cần một giá trị", "The cell holds the error %s; a value is expected")
          .advising("Sửa công thức hoặc ghi giá trị.", "Correct the formula, or write the value.")),
  V_FORMULA_NO_VALUE(
      Telling.of(
              "Công thức %s chưa được tính; hãy mở, tính lại và lưu tệp",
              "The formula %s was never calculated; open, recalculate and save the file")
          .advising(
              "Mở tệp bằng Excel, tính lại và lưu.", "Open it in Excel, recalculate and save.")),
  V_FORMAT(
      Telling.of(
              "Ô lưu số %s nhưng định dạng ô hiển thị thứ khác",
              "The cell stores the number %s, but its format shows something else")
          .advising(
              "Đặt định dạng ô là General hoặc Number, rồi kiểm tra lại giá trị.",
              "Set the cell's format to General or Number and check the value.")),
  V_NUMBER_STORED(
      Telling.of(
              "Số %s được lưu sai trong tệp (phần mềm ghi dấu phẩy hoặc ký tự lạ trong số)",
              "The number %s is stored wrongly in the file (the program wrote a comma or another"
                  + " sign into it)")
          .advising(
              "Mở tệp bằng Excel, ghi lại số và lưu; báo cho nhà cung cấp phần mềm.",
              "Open the file in Excel, write the number anew and save; tell the program's"
                  + " maker.")),
  V_TOO_LONG(
      Telling.of("Ô có %s ký tự; nhiều nhất %s", "The cell has %s characters; at most %s")
          .advising("Rút ngắn nội dung ô.", "Shorten the text.")),
  V_MOJIBAKE(toUnicode(unicode())),
  V_LEGACY_FONT(
      toUnicode(
          unicode()
              .or(
                  "%s có chữ ngoài bảng mã chữ cũ đã khai cho nguồn này",
                  "%s has a letter that the old letters declared for this source lack"))),
  V_LOST_LETTERS(
      Telling.of(
              "Trong %s có chữ bị thay bằng dấu hỏi",
              "In %s letters were replaced by question marks")
          .advising("Gõ lại ô này.", "Type the cell anew.")),
  V_CODE(
      Telling.of(
              "%s không có trong danh mục; cần một trong: %s",
              "%s is not in the list; one of these is expected: %s")
          .advising("Chọn đúng một giá trị của danh mục.", "Choose one of the list.")),
  V_CODE_SHAPE(
      Telling.of("%s không đúng dạng mã; cần %s", "%s does not look like a code; expected is %s")
          .or("Mã %s đã bị làm hỏng: %s; cần %s", "The code %s was damaged: %s; expected is %s")
          .advising(
              "Định dạng cột mã là chữ (Text), rồi ghi lại mã.",
              "Format the codes' column as text, then write the code anew.")),
  V_ID_LENGTH(
      Telling.of(
              "Số định danh có %s ký tự; cần 9 hoặc 12 chữ số",
              "The personal number has %s characters; 9 or 12 digits are expected")
          .or(
              "Số định danh có %s ký tự, %s; cần 9 hoặc 12 chữ số",
              "The personal number has %s characters, %s; 9 or 12 digits are expected")
          .advising("Ghi lại số định danh.", "Write the personal number anew.")),
  I_RULE_ORDER(
      Telling.of("%s phải từ %s trở đi", "%s must not be before: %s")
          .advising("Kiểm tra lại hai ngày.", "Check both days.")),
  I_RULE_PART(
      Telling.of("%s không được lớn hơn %s", "%s must not exceed: %s")
          .advising("Kiểm tra lại số của phần và của tổng.", "Check the part and the whole.")),
  I_RULE_BOUNDS(
      Telling.of("%s phải từ %s đến %s", "%s must be from %s to %s")
          .advising("Kiểm tra lại số.", "Check the number.")),
  I_RULE_NEGATIVE(
      Telling.of("%s không được âm", "%s must not be negative")
          .advising("Kiểm tra lại số.", "Check the number.")),
  D_UNIT(
      Telling.of(
              "%s lớn bất thường (trên %s đồng); hãy kiểm tra đơn vị tính",
              "%s is implausibly large (over %s dong); check the unit")
          .advising(
              "Kiểm tra đơn vị tính khai phía trên bảng.",
              "Check the unit stated above the table."));

  private final Telling telling;

  ValueFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case I_RULE_ORDER, I_RULE_PART -> About.LINE;
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

  private static Telling unicode() {
    return Telling.of(
        "%s không phải Unicode đọc được%s; hãy gõ lại bằng Unicode",
        "%s is not readable Unicode%s; type it anew in Unicode");
  }

  private static Telling toUnicode(Telling telling) {
    return telling.advising(
        "Chuyển bảng mã sang Unicode rồi lưu lại.", "Convert the text to Unicode and save it.");
  }
}

package htx.bronze.file;

import htx.sheet.SheetOutcome;

/**
 * Why a file as a whole is not read: the code stored with it, and what its sender is told to do.
 *
 * <p>The places marked {@code %s} are filled, in order, from what was found.
 */
public enum Fault {
  F_IGNORED(
      "Không phải tệp số liệu (%s), không đọc.", "Not a file of figures (%s); it is not read."),
  F_DELIVERY(
      "Thư mục '%s' không có tên dạng NĂM-THÁNG-NGÀY_đơn-vị-gửi. Hãy đổi tên thư mục.",
      "The folder '%s' is not named YEAR-MONTH-DAY_sender. Rename the folder."),
  F_NAME_CLASH(
      "Trong cùng đợt giao đã có tệp '%s' với tên chỉ khác cách gõ dấu. Hãy bỏ một tệp.",
      "The delivery already has '%s', a name that differs only in how accents are stored. Remove"
          + " one."),
  F_DUPLICATE(
      "Nội dung giống hệt tệp đã nhận %s; không tính lần nữa.",
      "Same content as %s, received before; it is not counted again."),
  F_UNREADABLE(
      "Không đọc được tệp từ đĩa (%s). Hãy sao chép lại tệp.",
      "The file cannot be read from the disk (%s). Copy the file again."),
  F_NOT_STABLE(
      "Tệp thay đổi trong lúc tiếp nhận (%s rồi %s). Hãy chờ chép xong rồi chạy lại.",
      "The file changed while it was taken in (%s, then %s). Wait until it is copied, then run"
          + " again."),
  F_EMPTY("Tệp rỗng. Hãy gửi lại tệp.", "The file is empty. Send it again."),
  F_TOO_LARGE(
      "Tệp có %s byte, quá giới hạn %s. Hãy chia nhỏ tệp, hoặc xóa hình ảnh trong tệp.",
      "The file has %s bytes, over the limit of %s. Divide it, or remove its pictures."),
  F_TRUNCATED(
      "Tệp bị cắt cụt hoặc chép chưa xong (%s). Hãy gửi lại tệp.",
      "The file is cut off or was not copied to its end (%s). Send it again."),
  F_DAMAGED(
      "Tệp bị hỏng tại '%s' (%s). Hãy mở tệp gốc, lưu lại và gửi lại.",
      "The file is damaged in '%s' (%s). Open the original, save it anew and send it."),
  F_PART_MISSING(
      "Tệp thiếu phần '%s'. Hãy mở tệp gốc, lưu lại dạng .xlsx và gửi lại.",
      "The file lacks its part '%s'. Open the original, save it as .xlsx and send it."),
  F_ZIP_BOMB(
      "Phần '%s' bung ra quá lớn (%s). Tệp không được đọc; hãy tạo lại tệp bằng Excel.",
      "Part '%s' unpacks to too much (%s). The file is not read; make it again in Excel."),
  F_ZIP_DUPLICATE(
      "Tệp chứa hai phần cùng tên '%s'. Hãy mở bằng Excel, lưu lại và gửi lại.",
      "The file holds two parts named '%s'. Open it in Excel, save it anew and send it."),
  F_ZIP_NAME(
      "Tệp chứa phần có tên không an toàn '%s'. Hãy tạo lại tệp bằng Excel.",
      "The file holds a part with the unsafe name '%s'. Make the file again in Excel."),
  F_ZIP_ENTRIES(
      "Tệp chứa %s phần, quá giới hạn %s. Hãy tạo lại tệp bằng Excel.",
      "The file holds %s parts, over the limit of %s. Make the file again in Excel."),
  F_XML_DOCTYPE(
      "Phần '%s' có khai báo DOCTYPE, điều Excel không bao giờ ghi. Hãy tạo lại tệp bằng Excel.",
      "Part '%s' declares a DOCTYPE, which Excel never writes. Make the file again in Excel."),
  F_ENCRYPTED(
      "Tệp có mật khẩu. Hãy bỏ mật khẩu mở tệp rồi gửi lại.",
      "The file needs a password. Remove the password and send it again."),
  F_MACRO(
      "Tệp chứa macro (%s). Hãy lưu lại dạng Excel Workbook (.xlsx) không macro và gửi lại.",
      "The file holds macros (%s). Save it as an Excel workbook (.xlsx) without macros."),
  F_FORMAT_XLS(
      "Tệp ở dạng Excel cũ (.xls). Hãy lưu lại dạng Excel Workbook (.xlsx) và gửi lại.",
      "The file is in the old Excel format (.xls). Save it as an Excel workbook (.xlsx)."),
  F_FORMAT_XLSB(
      "Tệp ở dạng Excel nhị phân (.xlsb). Hãy lưu lại dạng Excel Workbook (.xlsx) và gửi lại.",
      "The file is a binary Excel workbook (.xlsb). Save it as an Excel workbook (.xlsx)."),
  F_FORMAT_HTML(
      "Tệp là trang web (HTML) mang tên bảng tính. Hãy mở bằng Excel, lưu dạng .xlsx và gửi lại.",
      "The file is a web page (HTML) under a workbook's name. Open it in Excel and save it as"
          + " .xlsx."),
  F_FORMAT_XML2003(
      "Tệp ở dạng XML Spreadsheet 2003. Hãy mở bằng Excel, lưu dạng .xlsx và gửi lại.",
      "The file is an XML Spreadsheet 2003. Open it in Excel and save it as .xlsx."),
  F_FORMAT_STRICT(
      "Tệp ở dạng Strict Open XML. Hãy lưu lại dạng Excel Workbook (.xlsx) thường và gửi lại.",
      "The file is a Strict Open XML workbook. Save it as a normal Excel workbook (.xlsx)."),
  F_FORMAT(
      "Tệp là %s, cần %s. Hãy gửi lại đúng định dạng.",
      "The file is %s where %s is expected. Send it in the expected format."),
  F_ENCODING(
      "Văn bản không phải bảng mã %s. Hãy lưu lại dạng CSV UTF-8 và gửi lại.",
      "The text is not in %s. Save it as CSV UTF-8 and send it again."),
  F_SEPARATOR(
      "Dòng tiêu đề không dùng dấu phân cách '%s' mà dùng '%s'. Hãy lưu lại với đúng dấu.",
      "The heading is not parted by '%s' but by '%s'. Save the file with the expected separator."),
  P_QUOTE(
      "Dấu ngoặc kép mở ở dòng %s không được đóng đúng. Hãy sửa dòng đó và gửi lại.",
      "The quote opened in line %s is not closed properly. Correct that line and send the file."),
  S_MISSING(
      "Không có trang tính '%s'; tệp có: %s. Hãy thêm hoặc đổi tên trang tính.",
      "There is no sheet '%s'; the file has: %s. Add the sheet or correct its name."),
  S_AMBIGUOUS(
      "Có hai trang tính cùng là '%s': %s. Hãy giữ một trang.",
      "Two sheets are both '%s': %s. Keep one of them."),
  S_UNKNOWN(
      "Trang tính '%s' không có trong mẫu báo cáo, không đọc.",
      "The sheet '%s' is not in the agreed form; it is not read."),
  S_TOO_MANY_SHEETS(
      "Tệp có %s trang tính, quá giới hạn %s. Hãy bỏ bớt trang không cần.",
      "The file has %s sheets, over the limit of %s. Remove those not needed."),
  S_TOO_MANY_ROWS(
      "Trang tính có hơn %s dòng có số liệu. Hãy chia nhỏ tệp.",
      "The sheet has more than %s rows with values. Divide the file."),
  X_ORDER(
      "Dòng hoặc ô '%s' không đúng thứ tự trong trang tính. Hãy mở bằng Excel, lưu lại và gửi lại.",
      "The row or cell '%s' is out of order in the sheet. Open the file in Excel, save it anew and"
          + " send it."),
  X_ROW_RANGE(
      "Dòng '%s' nằm quá xa phần số liệu hoặc ngoài bảng tính. Hãy xóa dòng đó và gửi lại.",
      "Row '%s' is too far from the figures, or outside a sheet. Delete that row and send the"
          + " file."),
  X_COLUMN_RANGE(
      "Ô hoặc dòng '%s' nằm ngoài %s cột đầu. Hãy xóa phần đó và gửi lại.",
      "Cell or line '%s' goes beyond the first %s columns. Delete that part and send the file."),
  X_STRING_INDEX(
      "Ô '%s' trỏ tới chuỗi số %s không có trong tệp. Hãy mở tệp gốc, lưu lại và gửi lại.",
      "Cell '%s' points to text number %s, which the file lacks. Save the original anew and send"
          + " it."),
  X_STYLE_INDEX(
      "Ô '%s' trỏ tới kiểu số %s không có trong tệp. Hãy mở tệp gốc, lưu lại và gửi lại.",
      "Cell '%s' points to style number %s, which the file lacks. Save the original anew and send"
          + " it."),
  X_TEXT(
      "Một ô dài hơn %s ký tự. Hãy rút ngắn và gửi lại.",
      "A cell is longer than %s characters. Shorten it and send the file.");

  private final String vi;
  private final String en;

  Fault(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The outcome stored for a file with this fault. */
  public String outcome() {
    return switch (this) {
      case F_IGNORED, F_DELIVERY, S_UNKNOWN -> SheetOutcome.IGNORED;
      case F_DUPLICATE -> SheetOutcome.DUPLICATE;
      default -> SheetOutcome.REFUSED;
    };
  }

  String vi() {
    return vi;
  }

  String en() {
    return en;
  }

  /** This fault at a place of the file (empty for the whole file), with what was found. */
  public Finding at(String place, Object... found) {
    return Finding.of(this, place, found);
  }

  /** A refusal for this fault. */
  public RefusedFile refusal(String place, Object... found) {
    return new RefusedFile(at(place, found));
  }
}

package htx.bronze.file;

import htx.table.Code;
import htx.table.Message;
import htx.table.Telling;
import htx.table.Words;
import java.util.Arrays;

/** Why a delivered file as a whole is not read, and what its sender is told to do. */
public enum Fault implements Code {
  F_IGNORED(
      Telling.of(
              "Không phải tệp số liệu (%s), không đọc.",
              "Not a file of figures (%s); it is not read.")
          .advising("Không phải làm gì.", "Nothing.")),
  F_DELIVERY(
      Telling.of(
              "Thư mục '%s' không có tên dạng NĂM-THÁNG-NGÀY_đơn-vị-gửi.",
              "The folder '%s' is not named YEAR-MONTH-DAY_sender.")
          .ending("Hãy đổi tên thư mục.", "Rename the folder.")),
  F_NAME(
      Telling.of(
              "Tên tệp '%s' không theo mẫu nào; các mẫu: %s.",
              "The file's name '%s' follows none of the forms: %s.")
          .ending("Hãy đổi tên tệp theo mẫu rồi gửi lại.", "Rename the file and send it again.")),
  F_NAME_CLASH(
      Telling.of(
              "Trong cùng đợt giao đã có tệp '%s' với tên chỉ khác cách gõ dấu.",
              "The delivery already has '%s', a name that differs only in how accents are stored.")
          .ending("Hãy bỏ một tệp.", "Remove one.")),
  F_DUPLICATE(
      Telling.of(
              "Nội dung giống hệt tệp đã nhận %s; không tính lần nữa.",
              "Same content as %s, received before; it is not counted again.")
          .advising("Không phải làm gì; số liệu đã có.", "Nothing; the figures are there.")),
  F_STALE_REVISION(
      Telling.of(
              "Là bản cũ, giống hệt %s, đã được %s thay.",
              "An old version, the same as %s, which %s has replaced.")
          .ending(
              "Hãy gửi bản mới nhất; nếu bản cũ mới đúng, hãy lưu lại rồi gửi.",
              "Send the newest; if the old one is right, save it anew and send it.")),
  F_UNREADABLE(
      Telling.of("Không đọc được tệp từ đĩa (%s).", "The file cannot be read from the disk (%s).")
          .ending("Hãy sao chép lại tệp.", "Copy the file again.")),
  F_NOT_STABLE(
      Telling.of(
              "Tệp thay đổi trong lúc tiếp nhận (%s rồi %s).",
              "The file changed while it was taken in (%s, then %s).")
          .ending("Hãy chờ chép xong rồi chạy lại.", "Wait until it is copied, then run again.")),
  F_CHECKSUM(
      Telling.of(
              "Tệp không phải là tệp mà '%s' nêu (mã băm của tệp: %s).",
              "The file is not the one that '%s' is about (the file's checksum: %s).")
          .ending(
              "Tệp chưa được nhận; hãy gửi lại tệp và dấu của nó.",
              "It is not taken in; send the file and its marker again.")),
  F_EMPTY(
      Telling.of("Tệp rỗng.", "The file is empty.").ending("Hãy gửi lại tệp.", "Send it again.")),
  F_TOO_LARGE(
      Telling.of("Tệp có %s byte, quá giới hạn %s.", "The file has %s bytes, over the limit of %s.")
          .ending(
              "Hãy chia nhỏ tệp, hoặc xóa hình ảnh trong tệp.",
              "Divide it, or remove its pictures.")),
  F_TRUNCATED(
      Telling.of(
              "Tệp bị cắt cụt hoặc chép chưa xong (%s).",
              "The file is cut off or was not copied to its end (%s).")
          .ending("Hãy gửi lại tệp.", "Send it again.")),
  F_FOREIGN_BYTES(
      Telling.of("Tệp có %s byte lạ đứng %s.", "%s foreign bytes stand %s in the file.")
          .ending(
              "Tệp bị hỏng khi tải hoặc chép; hãy gửi lại tệp gốc.",
              "The file was damaged on its way; send the original again.")),
  F_DAMAGED(
      Telling.of("Tệp bị hỏng tại '%s' (%s).", "The file is damaged in '%s' (%s).")
          .ending(
              "Hãy mở tệp gốc, lưu lại và gửi lại.",
              "Open the original, save it anew and send it.")),
  F_PART_MISSING(
      Telling.of("Tệp thiếu phần '%s'.", "The file lacks its part '%s'.")
          .ending(
              "Hãy mở tệp gốc, lưu lại dạng .xlsx và gửi lại.",
              "Open the original, save it as .xlsx and send it.")),
  F_ZIP_BOMB(
      Telling.of("Phần '%s' bung ra quá lớn (%s).", "Part '%s' unpacks to too much (%s).")
          .ending(
              "Tệp không được đọc; hãy tạo lại tệp bằng Excel.",
              "The file is not read; make it again in Excel.")),
  F_ZIP_DUPLICATE(
      Telling.of("Tệp chứa hai phần cùng tên '%s'.", "The file holds two parts named '%s'.")
          .ending(
              "Hãy mở bằng Excel, lưu lại và gửi lại.",
              "Open it in Excel, save it anew and send it.")),
  F_ZIP_NAME(
      Telling.of(
              "Tệp chứa phần có tên không an toàn '%s'.",
              "The file holds a part with the unsafe name '%s'.")
          .ending("Hãy tạo lại tệp bằng Excel.", "Make the file again in Excel.")),
  F_ZIP_ENTRIES(
      Telling.of(
              "Tệp chứa %s phần, quá giới hạn %s.",
              "The file holds %s parts, over the limit of %s.")
          .ending("Hãy tạo lại tệp bằng Excel.", "Make the file again in Excel.")),
  F_XML_DOCTYPE(
      Telling.of(
              "Phần '%s' có khai báo DOCTYPE, điều Excel không bao giờ ghi.",
              "Part '%s' declares a DOCTYPE, which Excel never writes.")
          .ending("Hãy tạo lại tệp bằng Excel.", "Make the file again in Excel.")),
  F_ENCRYPTED(
      Telling.of("Tệp có mật khẩu.", "The file needs a password.")
          .ending("Hãy bỏ mật khẩu mở tệp rồi gửi lại.", "Remove the password and send it again.")),
  F_MACRO(
      Telling.of("Tệp chứa macro (%s).", "The file holds macros (%s).")
          .ending(
              "Hãy lưu lại dạng Excel Workbook (.xlsx) không macro và gửi lại.",
              "Save it as an Excel workbook (.xlsx) without macros.")),
  F_FORMAT_XLS(
      Telling.of("Tệp ở dạng Excel cũ (.xls).", "The file is in the old Excel format (.xls).")
          .ending(
              "Hãy lưu lại dạng Excel Workbook (.xlsx) và gửi lại.",
              "Save it as an Excel workbook (.xlsx).")),
  F_FORMAT_XLSB(
      Telling.of(
              "Tệp ở dạng Excel nhị phân (.xlsb).", "The file is a binary Excel workbook (.xlsb).")
          .ending(
              "Hãy lưu lại dạng Excel Workbook (.xlsx) và gửi lại.",
              "Save it as an Excel workbook (.xlsx).")),
  F_FORMAT_HTML(
      Telling.of(
              "Tệp là trang web (HTML) mang tên bảng tính.",
              "The file is a web page (HTML) under a workbook's name.")
          .ending(
              "Hãy mở bằng Excel, lưu dạng .xlsx và gửi lại.",
              "Open it in Excel and save it as .xlsx.")),
  F_FORMAT_XML2003(
      Telling.of("Tệp ở dạng XML Spreadsheet 2003.", "The file is an XML Spreadsheet 2003.")
          .ending(
              "Hãy mở bằng Excel, lưu dạng .xlsx và gửi lại.",
              "Open it in Excel and save it as .xlsx.")),
  F_FORMAT_STRICT(
      Telling.of("Tệp ở dạng Strict Open XML.", "The file is a Strict Open XML workbook.")
          .ending(
              "Hãy lưu lại dạng Excel Workbook (.xlsx) thường và gửi lại.",
              "Save it as a normal Excel workbook (.xlsx).")),
  F_FORMAT(
      Telling.of("Tệp là %s, cần %s.", "The file is %s where %s is expected.")
          .ending("Hãy gửi lại đúng định dạng.", "Send it in the expected format.")),
  F_ENCODING(
      Telling.of("Văn bản không phải bảng mã %s (%s)%s.", "The text is not in %s (%s)%s.")
          .ending(
              "Hãy lưu lại dạng CSV UTF-8 và gửi lại.", "Save it as CSV UTF-8 and send it again.")),
  F_SEPARATOR(
      Telling.of(
              "Dòng đầu '%s' không nêu một trong các dấu phân cách %s.",
              "The first line '%s' names none of the separators %s.")
          .ending("Hãy lưu lại với đúng dấu.", "Save the file with the expected separator.")),
  P_QUOTE(
      Telling.of(
              "Dấu ngoặc kép mở ở dòng %s không được đóng đúng.",
              "The quote opened in line %s is not closed properly.")
          .ending("Hãy sửa dòng đó và gửi lại.", "Correct that line and send the file.")),
  S_MISSING(
      Telling.of(
              "Không có trang tính '%s'; tệp có: %s.", "There is no sheet '%s'; the file has: %s.")
          .ending("Hãy thêm hoặc đổi tên trang tính.", "Add the sheet or correct its name.")),
  S_AMBIGUOUS(
      Telling.of("Có hai trang tính cùng là '%s': %s.", "Two sheets are both '%s': %s.")
          .ending("Hãy giữ một trang.", "Keep one of them.")),
  S_UNKNOWN(
      Telling.of(
              "Trang tính '%s' không có trong mẫu báo cáo, không đọc.",
              "The sheet '%s' is not in the agreed form; it is not read.")
          .advising(
              "Không phải làm gì, trừ khi tên trang tính viết sai.",
              "Nothing, unless the sheet's name is misspelt.")),
  S_TOO_MANY_SHEETS(
      Telling.of(
              "Tệp có %s trang tính, quá giới hạn %s.",
              "The file has %s sheets, over the limit of %s.")
          .ending("Hãy bỏ bớt trang không cần.", "Remove those not needed.")),
  S_TOO_MANY_ROWS(
      Telling.of(
              "Trang tính có hơn %s dòng có số liệu.",
              "The sheet has more than %s rows with values.")
          .ending("Hãy chia nhỏ tệp.", "Divide the file.")),
  S_TOO_MANY_TEXTS(
      Telling.of("Tệp có hơn %s chuỗi chữ khác nhau.", "The file has more than %s different texts.")
          .ending("Hãy chia nhỏ tệp.", "Divide the file.")),
  X_ORDER(
      Telling.of(
              "Dòng hoặc ô '%s' không đúng thứ tự trong trang tính.",
              "The row or cell '%s' is out of order in the sheet.")
          .ending(
              "Hãy mở bằng Excel, lưu lại và gửi lại.",
              "Open the file in Excel, save it anew and send it.")),
  X_ROW_RANGE(
      Telling.of(
              "Dòng '%s' nằm quá xa phần số liệu hoặc ngoài bảng tính.",
              "Row '%s' is too far from the figures, or outside a sheet.")
          .ending("Hãy xóa dòng đó và gửi lại.", "Delete that row and send the file.")),
  X_COLUMN_RANGE(
      Telling.of(
              "Ô hoặc dòng '%s' nằm ngoài %s cột đầu.",
              "Cell or line '%s' goes beyond the first %s columns.")
          .ending("Hãy xóa phần đó và gửi lại.", "Delete that part and send the file.")),
  X_LINE(
      Telling.of("Dòng %s dài hơn %s ký tự.", "Line %s is longer than %s characters.")
          .ending("Hãy sửa dòng đó và gửi lại.", "Correct that line and send the file.")),
  X_STRING_INDEX(
      Telling.of(
              "Ô '%s' trỏ tới chuỗi số %s không có trong tệp.",
              "Cell '%s' points to text number %s, which the file lacks.")
          .ending("Hãy mở tệp gốc, lưu lại và gửi lại.", "Save the original anew and send it.")),
  X_STYLE_INDEX(
      Telling.of(
              "Ô '%s' trỏ tới kiểu số %s không có trong tệp.",
              "Cell '%s' points to style number %s, which the file lacks.")
          .ending("Hãy mở tệp gốc, lưu lại và gửi lại.", "Save the original anew and send it.")),
  X_TEXT(
      Telling.of("Một ô dài hơn %s ký tự.", "A cell is longer than %s characters.")
          .ending("Hãy rút ngắn và gửi lại.", "Shorten it and send the file."));

  private final Telling telling;

  Fault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case S_MISSING, S_AMBIGUOUS, S_UNKNOWN, S_TOO_MANY_ROWS, X_ORDER, X_ROW_RANGE -> About.SHEET;
      case X_COLUMN_RANGE, X_LINE, P_QUOTE -> About.LINE;
      case X_STRING_INDEX, X_STYLE_INDEX, X_TEXT -> About.CELL;
      default -> About.FILE;
    };
  }

  @Override
  public Effect effect() {
    return switch (this) {
      case F_IGNORED, F_DELIVERY, S_UNKNOWN -> Effect.LEAVES_OUT;
      case F_DUPLICATE -> Effect.REPEATS;
      default -> Effect.REFUSES;
    };
  }

  @Override
  public Telling telling() {
    return telling;
  }

  /** This fault at a place of the file (empty for the whole file), with what was found. */
  @Override
  public Message at(String place, Object... found) {
    Object[] shown = Arrays.stream(found).map(Fault::shown).toArray();
    return Code.super.at(VisibleName.of(place), shown);
  }

  /** What we name ourselves stays as it is, what a stranger named becomes visible. */
  private static Object shown(Object named) {
    return named instanceof Number || named instanceof Words
        ? named
        : VisibleName.of(String.valueOf(named));
  }

  /** A refusal for this fault. */
  public RefusedFile refusal(String place, Object... found) {
    return new RefusedFile(at(place, found));
  }
}

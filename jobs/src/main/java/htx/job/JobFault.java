package htx.job;

import htx.table.Code;
import htx.table.Telling;

/** Why a command does nothing, or computes but does not publish. */
public enum JobFault implements Code {
  STOP_UNBALANCED(
      Telling.of(
              "Không xuất bản: số dòng của %s không khớp",
              "Not published: the lines of %s do not add up")
          .advising("Báo cho người phụ trách hệ thống.", "Tell those who look after the system.")),
  STOP_REFUSED(
      Telling.of(
              "Không xuất bản: nguồn %s có %s/%s dòng bị từ chối, giới hạn %s",
              "Not published: of source %s, %s of %s lines were refused; the limit is %s")
          .advising(
              "Xem ./htx status --refused, nhờ nơi gửi sửa; hoặc đổi guardrails.refused_share_stop.",
              "See ./htx status --refused and have the sender correct them; or change"
                  + " guardrails.refused_share_stop.")),
  STOP_WITHOUT_TARGET(
      Telling.of(
              "Không xuất bản: nguồn %s có %s/%s dòng đã nhận trỏ tới tổ chức hoặc khoản vay không có"
                  + " trong danh sách nên không vào số liệu nào, giới hạn %s",
              "Not published: of source %s, %s of %s accepted lines name an organisation or loan"
                  + " that no list has and are in no figure; the limit is %s")
          .advising(
              "Xem ./htx status --remarks, nhờ nơi gửi sửa mã hoặc gửi danh sách còn thiếu; hoặc đổi"
                  + " guardrails.without_target_share_stop.",
              "See ./htx status --remarks and have the codes corrected or the missing list sent; or"
                  + " change guardrails.without_target_share_stop.")),
  STOP_UNIT(
      Telling.of(
              "Không xuất bản: số tiền trong %s gấp hoặc kém kỳ trước từ 300 lần ở %s dòng (%s)",
              "Not published: in %s money is 300 times or a 300th of the period before in %s lines"
                  + " (%s)")
          .advising(
              "Nhờ nơi gửi kiểm tra đơn vị tính; nếu số liệu đúng, đổi"
                  + " guardrails.unit_slips_stop.",
              "Have the sender check the unit; if the figures are right, change"
                  + " guardrails.unit_slips_stop.")),
  STOP_OVERDUE(
      Telling.of("Không xuất bản: %s", "Not published: %s")
          .advising(
              "Nhắc nơi gửi; hoặc đặt guardrails.overdue_stop: false để xuất bản số ước tính.",
              "Remind the sender; or set guardrails.overdue_stop: false to publish estimates.")),
  ACCOUNT_UNREADABLE(
      Telling.of(
              "Không đọc được bản kê các tệp đã giao",
              "The account of delivered files cannot be read")
          .advising("Kiểm tra ổ đĩa rồi chạy lại.", "Check the disk and run again.")),
  LANDING_UNREADABLE(
      Telling.of("Không đọc được thư mục giao: %s", "The landing folder cannot be read: %s")
          .advising("Kiểm tra folders.landing.", "Check folders.landing.")),
  KEY_UNOPENED(
      Telling.of("Không mở được khóa %s", "The key %s cannot be opened")
          .advising("Kiểm tra tệp khóa và quyền.", "Check the key file and its rights.")),
  FILE_UNKNOWN(
      Telling.of("Chưa tiếp nhận tệp nào tên %s", "No file that was taken in is named %s")
          .advising("Xem tên tệp trong ./htx status.", "See ./htx status for its name.")),
  NOTHING_DELIVERED(
      Telling.of("Không có tệp nào trong %s", "Nothing is delivered in %s")
          .advising("Đặt các đợt giao vào thư mục đó.", "Put deliveries into that folder.")),
  VINTAGE_NAME(
      Telling.of(
              "Tên công bố \"%s\" không dùng được: cần chữ thường không dấu, số và dấu gạch nối, chưa"
                  + " có trong folders.exports",
              "A publication cannot be named \"%s\": lower-case letters, digits and hyphens, and"
                  + " none of folders.exports has it")
          .advising("Chọn tên khác, ví dụ bao-cao-2018.", "Choose another, such as report-2018.")),
  VINTAGE_STANDS(
      Telling.of(
              "Công bố %s đã chốt, không ghi đè", "The publication %s is frozen and stays as it is")
          .advising(
              "Công bố số liệu điều chỉnh bằng một tên khác.",
              "Publish revised figures under another name.")),
  VINTAGE_UNCONFIRMED(
      Telling.of(
              "Năm %s chính thức nhưng không nêu cơ quan xác nhận",
              "%s is said to be official, and not who confirmed it")
          .advising("Thêm --confirmed-by.", "Add --confirmed-by.")),
  VINTAGE_DAYS(
      Telling.of(
              "Ngày công bố %s trước ngày số liệu cuối được giao, %s",
              "Published on %s, before the day of the last delivery, %s")
          .advising(
              "Dùng --as-of với ngày công bố để chỉ lấy số liệu đã có khi đó.",
              "Use --as-of with that day, to take only what was delivered by then.")),
  VINTAGE_NOT_FULL(
      Telling.of(
              "Năm %s chưa đủ nơi gửi hoặc không có số liệu: không thể là sơ bộ hay chính thức",
              "Not all have sent %s, or there is nothing of it: it is no more than an estimate")
          .advising(
              "Chờ nơi còn thiếu (./htx status), hoặc công bố là ước tính.",
              "Wait for who is missing (./htx status), or publish it as an estimate.")),
  VINTAGE_UNKNOWN(
      Telling.of("Không có công bố hay ấn phẩm nào tên %s", "There is no publication named %s")
          .advising(
              "Xem tên trong folders.published và folders.exports.",
              "See the names in folders.published and folders.exports."));

  private final Telling telling;

  JobFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return switch (this) {
      case STOP_UNBALANCED, STOP_UNIT -> About.FILE;
      default -> About.RUN;
    };
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

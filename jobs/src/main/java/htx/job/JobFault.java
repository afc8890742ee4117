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
          .advising("Đặt các đợt giao vào thư mục đó.", "Put deliveries into that folder."));

  private final Telling telling;

  JobFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return this == STOP_UNBALANCED ? About.FILE : About.RUN;
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

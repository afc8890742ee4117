package htx.export.report;

import htx.silver.Vintage.Status;
import htx.table.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * All that one year's report is made from.
 *
 * @param knownOn the last day whose deliveries the figures rest on
 */
public record Edition(
    int year, LocalDate knownOn, ExportSettings settings, Reference reference, Figures figures) {

  public String say(String vi, String en) {
    return settings.language().say(vi, en);
  }

  public Language language() {
    return settings.language();
  }

  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /** The report's title in capitals. */
  public String title() {
    return say(
        "BIỂU TỔNG HỢP TÌNH HÌNH PHÁT TRIỂN KINH TẾ TẬP THỂ, HỢP TÁC XÃ NĂM " + year,
        "SUMMARY TABLES ON THE DEVELOPMENT OF THE COLLECTIVE ECONOMY AND COOPERATIVES, " + year);
  }

  /** That the figures are made up, or nothing where they are real. */
  public String warning() {
    return settings.fictitious()
        ? say("DỮ LIỆU GIẢ LẬP - không phải số liệu thật", "FICTITIOUS DATA - not real figures")
        : "";
  }

  /** Status and knowledge of the figures, as every table says them. */
  public String subtitle() {
    String known =
        say("Số liệu ", "Figures: ") + status() + say(", cập nhật đến ngày ", ", known on ");
    String mark = warning().isEmpty() ? "" : " - " + warning();
    return "(" + known + day(knownOn) + mark + ")";
  }

  /** Whether not all have sent what the year's figures rest on. */
  public boolean isEstimate() {
    return figures.statuses(year).contains(Status.ESTIMATE.code());
  }

  /** What every table of a year says that not all have sent. */
  public Optional<String> estimateNote() {
    return isEstimate()
        ? Optional.of(
            say(
                "Năm chưa đủ nơi gửi (nêu ở Ghi chú, mục II): số liệu thiếu nơi nào là ước tính, không so"
                    + " sánh với năm khác.",
                "Not all have sent (see the notes, section II): figures that lack someone are"
                    + " estimates and are compared with no other year."))
        : Optional.empty();
  }

  /** How firm the year's figures are, in the words of the Statistics Law. */
  public String status() {
    Set<String> found = figures.statuses(year);

    if (isEstimate()) {
      return say("ước tính, chưa đủ nơi gửi", "estimates, not all have sent");
    }

    return said(found.contains(Status.PRELIMINARY.code()) ? Status.PRELIMINARY : Status.OFFICIAL);
  }

  /** How a status is called. */
  public String said(Status status) {
    return switch (status) {
      case ESTIMATE -> say("ước tính", "estimates");
      case PRELIMINARY -> say("sơ bộ", "preliminary");
      case OFFICIAL -> say("chính thức", "official");
    };
  }

  public String day(LocalDate day) {
    return language().day(day);
  }
}

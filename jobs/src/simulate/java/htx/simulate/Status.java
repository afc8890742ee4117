package htx.simulate;

import java.time.LocalDate;

/** In which legal state an organisation is, in the words of the register. */
enum Status {
  ACTIVE("Đang hoạt động"),
  SUSPENDED("Tạm ngừng kinh doanh"),
  INACTIVE("Không hoạt động tại địa chỉ đã đăng ký"),
  CLOSING("Đang làm thủ tục giải thể"),
  ENDED("Đã giải thể, chấm dứt tồn tại");

  final String word;

  Status(String word) {
    this.word = word;
  }

  static Status of(Organisation one, Period period) {
    if (one.endedIn(period)) {
      return ENDED;
    }

    LocalDate grown = period.reportedOn().minusYears(2);
    // quality wears off over the years, so that some go from good standing to none
    double spoilt = Math.min(0.4, 0.05 + 0.02 * (period.year() - one.foundedOn.getYear()));

    if (one.keptForGood() || one.is("LHHTX") || one.foundedOn.isAfter(grown)) {
      return ACTIVE;
    }

    if (one.quality < spoilt * 0.45) {
      return INACTIVE;
    }

    if (one.quality < spoilt * 0.8) {
      return SUSPENDED;
    }

    return one.quality < spoilt ? CLOSING : ACTIVE;
  }
}

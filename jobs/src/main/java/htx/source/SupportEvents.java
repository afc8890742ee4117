package htx.source;

import static htx.quality.Dates.day;
import static htx.quality.Numbers.count;
import static htx.quality.Numbers.money;
import static htx.quality.Texts.text;

import htx.contract.Covering;
import htx.contract.SourceContract;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.quality.Words;
import htx.silver.SupportEvent;
import htx.silver.SupportEvent.EventKind;

/** The classes, courses and fairs of one year. A later list of the same year restates it. */
public final class SupportEvents {
  public static final SourceContract CONTRACT =
      SourceContract.csv("support_event", "ho-tro_" + Vocabulary.YEAR + "\\.csv", ',')
          .restates("year")
          .covering(Covering.YEAR)
          .titled("hoạt động hỗ trợ", "support events")
          .expected(Vocabulary.YEARS)
          .moneyIn(MoneyUnit.MILLION)
          .missing(Vocabulary.NOTHING)
          .header("so_hieu", SupportEvent.EVENT_ID, Vocabulary.event())
          .header(
              "loai",
              SupportEvent.EVENT_KIND,
              Words.meaning(EventKind.FOUNDERS_CLASS, "Lớp tư vấn thành lập")
                  .or(EventKind.MANAGEMENT_COURSE, "Khóa bồi dưỡng")
                  .or(EventKind.LAW_CLASS, "Lớp tuyên truyền")
                  .or(EventKind.TRADE_PROMOTION, "Xúc tiến thương mại")
                  .or(EventKind.PILOT_MODEL, "Mô hình điểm"))
          .header("ngay", SupportEvent.HELD_ON, day())
          .header("dia_diem", SupportEvent.PLACE, text(300))
          .header("xa", SupportEvent.COMMUNE, text(100))
          .header("huyen", SupportEvent.DISTRICT, text(100))
          .summed("luot_nguoi", SupportEvent.ATTENDANCES, count())
          .summed("kinh_phi", SupportEvent.COST, money())
          .given(Steps.year(SupportEvent.YEAR))
          .then(Steps.withinPeriod(SupportEvent.HELD_ON))
          .then(Steps.ofNoEarlierYear(SupportEvent.HELD_ON))
          .then(
              Steps.district(
                  SupportEvent.DISTRICT, line -> line.values().day(SupportEvent.HELD_ON)))
          .then(
              Steps.commune(
                  SupportEvent.COMMUNE,
                  SupportEvent.DISTRICT,
                  line -> line.values().day(SupportEvent.HELD_ON)))
          .rules(Rule.notNegative(SupportEvent.ATTENDANCES, SupportEvent.COST))
          .into(SupportEvent.TABLE);

  private SupportEvents() {}
}

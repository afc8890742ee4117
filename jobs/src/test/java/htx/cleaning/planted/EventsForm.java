package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.SharedColumns.commune;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.DOLLARS;
import static htx.cleaning.planted.Slip.EITHER;
import static htx.cleaning.planted.Slip.HALF;
import static htx.cleaning.planted.Slip.IN_DONG;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.OTHER_UNIT;
import static htx.cleaning.planted.Slip.POINTED;
import static htx.cleaning.planted.Slip.TOO_LARGE;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.numbers;

import htx.silver.SupportEvent;
import htx.source.SupportEvents;
import java.util.List;

/** Made lists of classes, courses and fairs. */
final class EventsForm {
  static final PlantedForm FORM =
      new PlantedForm(
          SupportEvents.CONTRACT,
          "2019-01-15_lien-minh",
          "ho-tro_2018.csv",
          List.of(),
          List.of("so_hieu,loai,ngay,dia_diem,xa,huyen,luot_nguoi,kinh_phi"),
          List.of(
              texts(
                  1,
                  SupportEvent.EVENT_ID,
                  either("TV-01/2018", "TV-01/2018", "xt - 12/2018", "XT-12/2018"),
                  error("", "K_NULL"),
                  error("TV", "V_CODE_SHAPE"),
                  error("01/02/2018", "V_CODE_SHAPE"),
                  error("TV-O12/2018", "V_CODE_SHAPE")),
              texts(
                  2,
                  SupportEvent.EVENT_KIND,
                  either(
                      "Lớp tư vấn thành lập",
                      "founders_class",
                      "KHOÁ BỒI DƯỠNG",
                      "management_course",
                      "Mô hình điểm",
                      "pilot_model"),
                  error("x", "R_MISSING"),
                  NO_SUCH_WORD),
              texts(
                  3,
                  SupportEvent.HELD_ON,
                  either("01/01/2018", "2018-01-01", "31/12/2018", "2018-12-31"),
                  error("", "R_MISSING"),
                  error("31/12/2017", "D_OTHER_YEAR"),
                  error("01/01/2019", "V_DATE_RANGE"),
                  error("29/02/2018", "V_DATE_INVALID"),
                  error("1-2/6/2018", "V_DATE_INVALID"),
                  error("6/2018", "V_DATE_INVALID")),
              texts(
                  4,
                  SupportEvent.PLACE,
                  either("UBND xã,  thôn 2", "UBND xã, thôn 2", "Hà Nội", "Hà Nội"),
                  error("", "R_MISSING"),
                  error("…", "R_MISSING")),
              texts(5, SupportEvent.COMMUNE, commune(), error("Xã Tân Lông", "G_UNKNOWN_UNIT"))
                  .asking(3, 6),
              texts(
                  6,
                  SupportEvent.DISTRICT,
                  either("Huyện Đồng Hỷ", "169", "đồng hỉ", "169"),
                  error("Huyện Không Có", "G_UNKNOWN_UNIT"),
                  error("169", "G_UNKNOWN_UNIT")),
              sums(
                  7,
                  SupportEvent.ATTENDANCES,
                  numbers(200, 0, 0, 0),
                  NEGATIVE,
                  HALF,
                  EITHER,
                  IN_WORDS,
                  CONTROL),
              sums(
                  8,
                  SupportEvent.COST,
                  numbers(90_000, 1, 6, 0),
                  NEGATIVE,
                  TOO_LARGE,
                  POINTED,
                  OTHER_UNIT,
                  IN_DONG,
                  DOLLARS)));

  private EventsForm() {}
}

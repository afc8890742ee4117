package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.Slip.FAILED;
import static htx.cleaning.planted.Slip.NO_VALUE;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;

import htx.table.Field;

/** Columns that several made forms have. */
final class SharedColumns {
  private SharedColumns() {}

  static PlantedColumn organisation(Field key) {
    return texts(
        2,
        key,
        (random, line) -> {
          String code = "469" + (1_000_000 + random.nextInt(8_000_000));
          return PlantedCell.of(random.nextInt(3) == 0 ? "#" + code : code, code);
        },
        error("", "K_NULL"),
        error("469000012", "V_CODE_SHAPE"),
        error("4.690.000.012", "V_CODE_SHAPE"),
        error("4,69E+09", "V_CODE_SHAPE"),
        FAILED,
        NO_VALUE);
  }

  static PlantedColumn contractNumber(Field key) {
    return texts(
        1,
        key,
        (random, line) -> {
          String code = "QHT-" + random.nextInt(1_000_000);
          return PlantedCell.of(code, code);
        },
        error("", "K_NULL"),
        error("#N/A", "V_CODE_SHAPE"));
  }

  static Writing commune() {
    return either("Xã Tân Long", "05662", "Tân Long", "05662", "TÂN  LONG", "05662");
  }

  static PlantedColumn founded(int at, Field field, Slip afterThePeriod) {
    return texts(
        at,
        field,
        either(
            "05/3/2016",
            "2016-03-05",
            "01/02/2015",
            "2015-02-01",
            "@2014-02-21",
            "2014-02-21",
            "1.6.2012",
            "2012-06-01",
            "2011-12-30",
            "2011-12-30",
            "ngày 9 tháng 8 năm 2010",
            "2010-08-09"),
        error("31/02/2016", "V_DATE_INVALID"),
        error("02/13/2016", "V_DATE_INVALID"),
        error("2016-13-01", "V_DATE_INVALID"),
        error("31/12/1899", "V_DATE_RANGE"),
        error("5/3/16", "V_DATE_INVALID"),
        error("#42000", "V_DATE_INVALID"),
        error("@1899-12-31", "V_DATE_RANGE"),
        afterThePeriod,
        FAILED);
  }
}

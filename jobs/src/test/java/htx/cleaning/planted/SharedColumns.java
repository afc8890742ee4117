package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;

import htx.table.Field;
import java.util.List;

/** Columns that several made forms have. */
final class SharedColumns {
  private SharedColumns() {}

  static PlantedColumn organisation(int at, Field key) {
    return texts(
        at,
        key,
        (random, line) -> {
          String code = "469" + (1_000_000 + random.nextInt(8_000_000));
          return PlantedCell.of(random.nextInt(3) == 0 ? "#" + code : code, code);
        },
        error("", "K_NULL"),
        error("469000012", "V_CODE_SHAPE"),
        error("4.690.000.012", "V_CODE_SHAPE"),
        error("4,69E+09", "V_CODE_SHAPE"));
  }

  /** A personal number, of which only the token is kept. */
  static PlantedColumn person(int at, Field token, Slip missing) {
    return texts(
        at,
        token,
        (random, line) -> {
          String number = "901190" + random.nextInt(100_000, 1_000_000);
          List<String> written =
              List.of(
                  number,
                  "=\"" + number + "\"",
                  Writing.grouped(number, " "),
                  Writing.grouped(number, "."));
          return PlantedCell.of(
              written.get(random.nextInt(written.size())), "token:person:" + number.hashCode());
        },
        missing,
        error("90119000001", "V_ID_LENGTH"),
        error("9011900000", "V_ID_LENGTH"),
        error("9,0119E+11", "V_ID_LENGTH"),
        error("90119000000.0", "V_ID_LENGTH"),
        error("9011900\u00010001", "V_ID_LENGTH"),
        error("90119000000O", "V_ID_LENGTH"));
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
        afterThePeriod);
  }
}

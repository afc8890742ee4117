package htx.territory;

import htx.table.Words;
import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Row;

/**
 * A commune or district in one version of its name and kind.
 *
 * @param district the district of a commune; null for districts and where there is none
 * @param validFrom first day valid; null before the records begin
 * @param validTo first day no longer valid; null while it is
 */
record UnitVersion(
    String code,
    String fullName,
    UnitName name,
    String unitType,
    String district,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {

  static UnitVersion ofCommune(Row row) {
    return new UnitVersion(
        Commune.CODE.textIn(row),
        Commune.FULL_NAME.textIn(row),
        UnitName.of("xã " + Commune.NAME.textIn(row)),
        Commune.UNIT_TYPE.textIn(row),
        Commune.DISTRICT.textIn(row),
        Commune.VALID_FROM.dayIn(row),
        Commune.VALID_TO.dayIn(row));
  }

  static UnitVersion ofDistrict(Row row) {
    return new UnitVersion(
        District.CODE.textIn(row),
        District.FULL_NAME.textIn(row),
        UnitName.of("huyện " + District.NAME.textIn(row)),
        District.UNIT_TYPE.textIn(row),
        null,
        District.VALID_FROM.dayIn(row),
        District.VALID_TO.dayIn(row));
  }

  boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || day.isBefore(validTo));
  }

  /** Whether a written name can mean this unit: the kind agrees, where one is written. */
  boolean agrees(UnitName written) {
    return written.unitType().isEmpty() || written.unitType().equals(unitType);
  }

  /** Whether it ended by a day. */
  boolean isBefore(LocalDate day) {
    return validTo != null && !day.isBefore(validTo);
  }

  /** The days of which it is known that it was valid, in words. */
  Words time() {
    if (validFrom == null) {
      return new Words("trước ngày %s", "before %s").filled(validTo);
    }

    return validTo == null
        ? new Words("từ ngày %s", "from %s").filled(validFrom)
        : new Words("từ ngày %s đến trước ngày %s", "from %s until before %s")
            .filled(validFrom, validTo);
  }
}

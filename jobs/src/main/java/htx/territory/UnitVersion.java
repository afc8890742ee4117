package htx.territory;

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
        row.getAs(Commune.CODE.name()),
        row.getAs(Commune.FULL_NAME.name()),
        UnitName.of("xã " + row.<String>getAs(Commune.NAME.name())),
        row.getAs(Commune.UNIT_TYPE.name()),
        row.getAs(Commune.DISTRICT.name()),
        day(row, Commune.VALID_FROM.name()),
        day(row, Commune.VALID_TO.name()));
  }

  static UnitVersion ofDistrict(Row row) {
    return new UnitVersion(
        row.getAs(District.CODE.name()),
        row.getAs(District.FULL_NAME.name()),
        UnitName.of("huyện " + row.<String>getAs(District.NAME.name())),
        row.getAs(District.UNIT_TYPE.name()),
        null,
        day(row, District.VALID_FROM.name()),
        day(row, District.VALID_TO.name()));
  }

  boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || day.isBefore(validTo));
  }

  /** Whether a written name can mean this unit: the kind agrees, where one is written. */
  boolean agrees(UnitName written) {
    return written.unitType().isEmpty() || written.unitType().equals(unitType);
  }

  private static LocalDate day(Row row, String column) {
    Object day = row.getAs(column);
    return day == null ? null : LocalDate.parse(day.toString());
  }
}

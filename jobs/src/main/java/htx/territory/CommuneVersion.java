package htx.territory;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Row;

/**
 * One commune unit as it was from one day until another.
 *
 * @param code the commune's code, a key only together with a day
 * @param district the district it lay in, or null where there are no districts any more
 * @param province the province it lay in
 * @param from the first day, or {@link LocalDate#MIN} where the records do not say
 * @param to the first day no longer, or {@link LocalDate#MAX} while it stands
 */
record CommuneVersion(String code, String district, String province, LocalDate from, LocalDate to)
    implements Serializable {

  static CommuneVersion of(Row row) {
    LocalDate from = Commune.VALID_FROM.dayIn(row);
    LocalDate to = Commune.VALID_TO.dayIn(row);
    return new CommuneVersion(
        Commune.CODE.textIn(row),
        Commune.DISTRICT.textIn(row),
        Commune.PROVINCE.textIn(row),
        from == null ? LocalDate.MIN : from,
        to == null ? LocalDate.MAX : to);
  }

  boolean stoodOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }
}

package htx.sheet.stored;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What holds for every line of a sheet, from the file's name and the lines above the headings.
 * Parts that are not known are null.
 *
 * @param scope what the file restates, as {@code 164|2018}
 * @param periodStart first day covered
 * @param periodEnd last day covered
 * @param unitOfMeasure the money unit of the sheet, as it is written there
 */
public record Surroundings(
    String scope, LocalDate periodStart, LocalDate periodEnd, String unitOfMeasure)
    implements Serializable {
  public static final Surroundings UNKNOWN = new Surroundings(null, null, null, null);
}

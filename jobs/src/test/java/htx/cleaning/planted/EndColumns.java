package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.where;

import htx.silver.Cooperative;

/** When an organisation ended and how: both columns have a value, or neither. */
final class EndColumns {
  private EndColumns() {}

  /** The day, where that of the founding stands just before it and the kind just behind it. */
  static PlantedColumn endedOn(int at) {
    return texts(
            at,
            Cooperative.ENDED_ON,
            either("", "", "-", "", "14/12/2018", "2018-12-14", "@2017-05-04", "2017-05-04"),
            error("", "R_MISSING"),
            error("15/12/2018", "V_DATE_RANGE"),
            error("04/3/2009", "I_RULE_ORDER"),
            error("31/11/2018", "V_DATE_INVALID"))
        .asking(at - 1, at + 1);
  }

  /** How it ended, where the day stands just before it. */
  static PlantedColumn endKind(int at) {
    return texts(
            at,
            Cooperative.END_KIND,
            where(at - 1, either("Giải thể", "dissolved", "SÁP NHẬP", "merged"), either("", "")),
            error("", "R_MISSING"),
            error("x", "R_MISSING"),
            NO_SUCH_WORD)
        .asking(at - 1);
  }
}

package htx.bronze.workbook;

import java.util.Map;

/** The number formats that workbooks name by a number alone. */
final class BuiltInFormats {
  private static final String DAY = "dd/mm/yyyy";
  private static final String TIME = "hh:mm:ss";
  private static final String ACCOUNTING = "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)";

  // the sign of money in 5 to 8, 42 and 44 is that of the reader's system: it says nothing
  private static final Map<Integer, String> NUMBERS =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(5, "#,##0;(#,##0)"),
          Map.entry(6, "#,##0;[Red](#,##0)"),
          Map.entry(7, "#,##0.00;(#,##0.00)"),
          Map.entry(8, "#,##0.00;[Red](#,##0.00)"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(37, "#,##0;(#,##0)"),
          Map.entry(38, "#,##0;[Red](#,##0)"),
          Map.entry(39, "#,##0.00;(#,##0.00)"),
          Map.entry(40, "#,##0.00;[Red](#,##0.00)"),
          Map.entry(41, ACCOUNTING),
          Map.entry(42, ACCOUNTING),
          Map.entry(43, ACCOUNTING),
          Map.entry(44, ACCOUNTING),
          Map.entry(48, "##0.0E+0"),
          Map.entry(49, "@"),
          Map.entry(67, "0%"),
          Map.entry(68, "0.00%"));

  private BuiltInFormats() {}

  /** The format of a number; the general one where the number stands for none. */
  static String code(int id) {
    boolean thaiDay = (id >= 71 && id <= 74) || id == 77 || id == 81;
    boolean thaiTime = id == 75 || id == 76 || (id >= 78 && id <= 80);

    if (id == 16 || id == 17) {
      return id == 16 ? "d-mmm" : "mmm-yy";
    }

    // those of East Asia that show a time in one language show a day in another
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return DAY;
    }

    if (thaiDay) {
      return DAY;
    }

    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || thaiTime) {
      return TIME;
    }

    return NUMBERS.getOrDefault(id, "General");
  }
}

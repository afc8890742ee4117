package htx.silver;

import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/**
 * A delivered line that did not enter silver, with a rule it breaks and where it stood; a line that
 * breaks several rules has a row for each.
 */
public final class Quarantine {
  /** Why a line is kept out. */
  public enum Outcome implements Coded {
    REFUSED,
    /** An earlier line says the same. */
    REPEATED
  }

  private static final Table.Builder COLUMNS =
      Table.silver("quarantine", "one line kept out and broken rule");

  public static final Field OUTCOME =
      COLUMNS.requiredCode(
          "outcome", Outcome.values(), "Kết cục", "repeated where an earlier line says the same");
  public static final Field RULE =
      COLUMNS.required("rule", StringType, "Mã lỗi", "Code of the broken rule");
  public static final Field COLUMN_NAME =
      COLUMNS.optional("column_name", StringType, "Cột", "The contract's column");
  public static final Field HEADING =
      COLUMNS.optional("heading", StringType, "Tiêu đề cột", "The heading as the sheet has it");
  public static final Field PLACE =
      COLUMNS.optional("place", StringType, "Ô", "Cell reference, or the field's number in a CSV");
  public static final Field CELL =
      COLUMNS.optional(
          "cell", StringType, "Giá trị trong ô", "The cell as it stood; withheld where personal");
  public static final Field MESSAGE_VI =
      COLUMNS.required("message_vi", StringType, "Lý do", "What is wrong and what is expected");
  public static final Field MESSAGE_EN =
      COLUMNS.required("message_en", StringType, "Reason", "The same in English");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .replacedBy(Provenance.SOURCE)
          .keyedBy(
              Provenance.SOURCE,
              Provenance.FILE,
              Provenance.SHEET,
              Provenance.LINE,
              RULE,
              COLUMN_NAME,
              Provenance.KNOWN_FROM);

  private Quarantine() {}
}

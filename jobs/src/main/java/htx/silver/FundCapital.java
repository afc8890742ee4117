package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** The capital of one kind that a fund held on one day. */
public final class FundCapital {
  /** Where capital came from. */
  public enum CapitalKind implements Coded {
    CHARTER,
    RECEIVED,
    MOBILISED,
    OTHER_EQUITY
  }

  private static final Table.Builder COLUMNS =
      Table.silver("fund_capital", "one fund, day and kind of capital, as one delivery states it");

  public static final Field FUND = COLUMNS.required("fund", StringType, "Nguồn vốn", "Fund code");
  public static final Field ON_DAY =
      COLUMNS.required("on_day", DateType, "Ngày chốt số liệu", "Day of the statement");
  public static final Field CAPITAL_KIND =
      COLUMNS.requiredCode("capital_kind", CapitalKind.values(), "Loại vốn", "");
  public static final Field AMOUNT =
      COLUMNS.required("amount", createDecimalType(20, 0), "Số vốn (đồng)", "Amount in dong");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .replacedBy(Provenance.SOURCE)
          .keyedBy(FUND, ON_DAY, CAPITAL_KIND, Provenance.KNOWN_FROM);

  private FundCapital() {}
}

package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.indicator.AskedFor;
import htx.indicator.OrganisationState;
import htx.silver.AnnualReturn;
import htx.silver.ChainOutput;
import htx.silver.Cooperative;
import htx.silver.DeliveredSheet;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Membership;
import htx.silver.Provenance;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One doubt about a delivered sheet that only other deliveries show, see {@link CrossFault}. */
public final class CrossCheck {
  private static final Table.Builder COLUMNS =
      Table.gold("cross_check", "one code, source, delivery, file and sheet");

  public static final Field CODE =
      COLUMNS.required("code", StringType, "Mã", "What is doubted, see the list of codes");
  public static final Field SOURCE = COLUMNS.declare(DeliveredSheet.SOURCE);
  public static final Field DELIVERY = COLUMNS.declare(DeliveredSheet.DELIVERY);
  public static final Field FILE = COLUMNS.declare(DeliveredSheet.FILE);
  public static final Field SHEET = COLUMNS.declare(DeliveredSheet.SHEET);
  public static final Field CASES =
      COLUMNS.required("cases", LongType, "Số dòng", "Lines that it is about; 1 for a whole sheet");
  public static final Field FIRST_LINE =
      COLUMNS.required("first_line", IntegerType, "Dòng đầu tiên", "The first; 0 for the sheet");
  public static final Field DETAIL =
      COLUMNS.required("detail", StringType, "Chi tiết", "Code or numbers of the first line");

  public static final Table TABLE =
      COLUMNS
          .holding("có ít nhất một dòng", "is about one line at least", () -> CASES.col().geq(1))
          .keyedBy(CODE, SOURCE, DELIVERY, FILE, SHEET);

  static final List<Field> PLACE =
      List.of(Provenance.SOURCE, Provenance.DELIVERY, Provenance.FILE, Provenance.SHEET);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(Cooperative.TABLE),
                  inputs.rows(AnnualReturn.TABLE),
                  inputs.rows(ChainOutput.TABLE),
                  inputs.rows(Membership.TABLE),
                  inputs.rows(Loan.TABLE),
                  inputs.rows(LoanBalance.TABLE),
                  inputs.rows(OrganisationState.TABLE),
                  inputs.rows(DeliveredSheet.TABLE)),
          Input.of(Cooperative.TABLE),
          Input.of(AnnualReturn.TABLE),
          Input.of(ChainOutput.TABLE),
          Input.of(Membership.TABLE),
          Input.of(Loan.TABLE),
          Input.of(LoanBalance.TABLE),
          Input.of(OrganisationState.TABLE, AskedFor.REPORT.code()),
          Input.of(DeliveredSheet.TABLE));

  private static final Column EXISTS = OrganisationState.EXISTS.col();
  private static final Column COOPERATIVE = OrganisationState.KIND.is(Cooperative.Kind.HTX);

  private CrossCheck() {}

  /**
   * The doubts about all that stands: what was restated since is not looked at.
   *
   * @param states of organisations at the ends of the report's years
   */
  static Dataset<Row> compute(
      Dataset<Row> cooperatives,
      Dataset<Row> returns,
      Dataset<Row> chains,
      Dataset<Row> members,
      Dataset<Row> loans,
      Dataset<Row> balances,
      Dataset<Row> states,
      Dataset<Row> sheets) {
    Dataset<Row> registered = standing(cooperatives);
    Dataset<Row> returned = standing(returns);
    Dataset<Row> grown = standing(chains);
    Dataset<Row> lent = standing(loans);
    Dataset<Row> owed = standing(balances);

    return Stream.of(
            bySheet(CrossFault.K_CROSS_DISTRICT, LineChecks.inSeveralDistricts(registered)),
            bySheet(
                CrossFault.K_NO_TARGET,
                LineChecks.withoutOrganisation(
                        registered, List.of(returned, grown, standing(members), lent))
                    .unionByName(LineChecks.withoutLoan(owed, lent))),
            bySheet(
                CrossFault.K_NOT_COUNTED,
                LineChecks.notCounted(returned, states, EXISTS.and(COOPERATIVE))
                    .unionByName(LineChecks.notCounted(grown, states, EXISTS))),
            bySheet(CrossFault.I_RULE_OWED, LineChecks.owedBeyondLent(owed, lent)),
            bySheet(
                CrossFault.D_UNIT_PAST,
                LineChecks.unlikeBefore(
                        returned, AnnualReturn.REVENUE, AnnualReturn.YEAR, AnnualReturn.ORG_ID)
                    .unionByName(
                        LineChecks.unlikeBefore(
                            grown,
                            ChainOutput.REVENUE,
                            ChainOutput.YEAR,
                            ChainOutput.ORG_ID,
                            ChainOutput.PRODUCT))
                    .unionByName(
                        LineChecks.unlikeBefore(
                            registered,
                            Cooperative.CHARTER_CAPITAL,
                            Cooperative.REPORTED_ON,
                            Cooperative.ORG_ID))),
            SheetChecks.of(sheets))
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .select(TABLE.columns());
  }

  private static Dataset<Row> standing(Dataset<Row> rows) {
    return rows.where(Provenance.KNOWN_TO.col().isNull());
  }

  /** Lines with what is doubted of each, as one row a sheet. */
  private static Dataset<Row> bySheet(CrossFault fault, Dataset<Row> lines) {
    return lines
        .groupBy(PLACE.stream().map(Field::col).toArray(Column[]::new))
        .agg(
            count(lit(1)).as(CASES.name()),
            min(Provenance.LINE.col()).as(FIRST_LINE.name()),
            min_by(col(DETAIL.name()), Provenance.LINE.col()).as(DETAIL.name()))
        .withColumn(CODE.name(), lit(fault.name()));
  }
}

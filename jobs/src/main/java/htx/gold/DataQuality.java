package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.contract.SourceContract;
import htx.silver.DeliveredSheet;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.Contracts;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What became of the lines of one sheet of one delivered file. */
public final class DataQuality {
  private static final Table.Builder COLUMNS =
      Table.gold("data_quality", "one source, delivery, file and sheet");

  public static final Field SOURCE = COLUMNS.declare(DeliveredSheet.SOURCE);
  public static final Field DELIVERY = COLUMNS.declare(DeliveredSheet.DELIVERY);
  public static final Field DELIVERED_ON = COLUMNS.declare(DeliveredSheet.DELIVERED_ON);
  public static final Field FILE = COLUMNS.declare(DeliveredSheet.FILE);
  public static final Field SHEET = COLUMNS.declare(DeliveredSheet.SHEET);
  public static final Field OUTCOME = COLUMNS.declare(DeliveredSheet.OUTCOME);
  public static final Field CODE = COLUMNS.declare(DeliveredSheet.CODE);
  public static final Field LINES_READ = COLUMNS.declare(DeliveredSheet.LINES_READ);
  public static final Field ACCEPTED =
      COLUMNS.required("accepted", LongType, "Chấp nhận", "Lines taken into silver");
  public static final Field WITHOUT_TARGET =
      COLUMNS.required(
          "without_target",
          LongType,
          "Trỏ tới mã không có",
          "Of those accepted and not restated, lines that name an organisation or loan that no"
              + " register or ledger has; all but loans are in no figure");
  public static final Field REFUSED =
      COLUMNS.required("refused", LongType, "Từ chối", "Lines in quarantine");
  public static final Field REPEATED =
      COLUMNS.required("repeated", LongType, "Trùng lặp", "Lines equal to an earlier one");
  public static final Field TITLES = COLUMNS.declare(DeliveredSheet.TITLES);
  public static final Field HEADERS = COLUMNS.declare(DeliveredSheet.HEADERS);
  public static final Field GROUPS = COLUMNS.declare(DeliveredSheet.GROUPS);
  public static final Field TOTALS = COLUMNS.declare(DeliveredSheet.TOTALS);
  public static final Field NOTES = COLUMNS.declare(DeliveredSheet.NOTES);
  public static final Field BLANK = COLUMNS.declare(DeliveredSheet.BLANK);
  public static final Field REMARKS = COLUMNS.declare(DeliveredSheet.REMARKS);
  public static final Field REFUSED_SHARE =
      COLUMNS.optional(
          "refused_share",
          createDecimalType(9, 6),
          "Tỷ lệ từ chối",
          "Refused over accepted and refused");
  public static final Field BALANCED =
      COLUMNS.required(
          "balanced", BooleanType, "Khớp dòng", "Whether the parts add up to the lines read");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "tỷ lệ từ chối từ 0 đến 1",
              "the share refused is from 0 to 1",
              () -> REFUSED_SHARE.col().between(0, 1))
          .holding(
              "dòng trỏ tới mã không có nằm trong số dòng chấp nhận",
              "lines without a target are among those accepted",
              () -> WITHOUT_TARGET.col().between(0, ACCEPTED.col()))
          .keyedBy(SOURCE, DELIVERY, FILE, SHEET);

  private static final String[] SHEET_OF_FILE = {
    SOURCE.name(), DELIVERY.name(), FILE.name(), SHEET.name()
  };

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(DeliveredSheet.TABLE),
                  targets().map(inputs::rows).toList(),
                  inputs.rows(Quarantine.TABLE),
                  inputs.rows(CrossCheck.TABLE)),
          Stream.concat(
                  Stream.of(DeliveredSheet.TABLE, Quarantine.TABLE, CrossCheck.TABLE), targets())
              .map(Input::of)
              .toArray(Input[]::new));

  private DataQuality() {}

  private static Stream<Table> targets() {
    return Contracts.ALL.stream().map(SourceContract::target).distinct();
  }

  /**
   * Each sheet's lines by what became of them. The data lines of a file refused as a whole are
   * refused, those of a file delivered before are repeated.
   *
   * @param accounts rows of {@link DeliveredSheet}
   * @param accepted rows of silver tables, of which only their provenance is read
   * @param doubts rows of {@link CrossCheck}
   */
  static Dataset<Row> compute(
      Dataset<Row> accounts,
      List<Dataset<Row>> accepted,
      Dataset<Row> quarantine,
      Dataset<Row> doubts) {
    Dataset<Row> taken =
        accepted.stream()
            .map(rows -> rows.select(sheetOfFile()))
            .reduce(Dataset::unionByName)
            .orElseThrow()
            .groupBy(sheetOfFile())
            .agg(count(lit(1)).as(ACCEPTED.name()));
    Dataset<Row> keptOut =
        quarantine
            .where(Provenance.LINE.col().gt(0))
            .groupBy(sheetOfFile())
            .agg(
                linesThatAre(Quarantine.Outcome.REFUSED, REFUSED),
                linesThatAre(Quarantine.Outcome.REPEATED, REPEATED));
    Dataset<Row> toNothing =
        doubts
            .where(CrossCheck.CODE.col().equalTo(CrossFault.K_NO_TARGET.name()))
            .select(
                Stream.concat(
                        Stream.of(sheetOfFile()),
                        Stream.of(CrossCheck.CASES.col().as(WITHOUT_TARGET.name())))
                    .toArray(Column[]::new));
    Column whole = not(DeliveredSheet.OUTCOME.is(DeliveredSheet.Outcome.ACCEPTED));
    Column copy = DeliveredSheet.OUTCOME.is(DeliveredSheet.Outcome.DUPLICATE);
    Column lines =
        Stream.of(ACCEPTED, REFUSED, REPEATED, TITLES, HEADERS, GROUPS, TOTALS, NOTES, BLANK)
            .map(Field::col)
            .reduce(Column::plus)
            .orElseThrow();

    return accounts
        .join(taken, SHEET_OF_FILE, "left")
        .join(keptOut, SHEET_OF_FILE, "left")
        .join(toNothing, SHEET_OF_FILE, "left")
        .withColumns(
            Map.of(
                ACCEPTED.name(),
                coalesce(ACCEPTED.col(), lit(0L)),
                WITHOUT_TARGET.name(),
                coalesce(WITHOUT_TARGET.col(), lit(0L)),
                REFUSED.name(),
                when(copy, lit(0L))
                    .when(whole, DeliveredSheet.DATA.col())
                    .otherwise(coalesce(REFUSED.col(), lit(0L))),
                REPEATED.name(),
                when(copy, DeliveredSheet.DATA.col())
                    .when(whole, lit(0L))
                    .otherwise(coalesce(REPEATED.col(), lit(0L)))))
        .withColumn(REFUSED_SHARE.name(), refusedShare())
        .withColumn(BALANCED.name(), lines.equalTo(LINES_READ.col()))
        .select(TABLE.columns());
  }

  private static Column linesThatAre(Quarantine.Outcome outcome, Field counted) {
    Column line = when(Quarantine.OUTCOME.is(outcome), Provenance.LINE.col());

    return count_distinct(line).as(counted.name());
  }

  private static Column refusedShare() {
    Column judged = ACCEPTED.col().plus(REFUSED.col());
    Column share =
        REFUSED.col().cast(createDecimalType(18, 0)).divide(judged.cast(createDecimalType(18, 0)));
    return when(judged.gt(0), round(share, 6));
  }

  private static Column[] sheetOfFile() {
    return Stream.of(SHEET_OF_FILE).map(name -> col(name)).toArray(Column[]::new);
  }
}

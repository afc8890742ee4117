package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;

import htx.contract.SourceContract;
import htx.silver.DeliveredSheet;
import htx.source.Contracts;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Sheets that have lost lines beside those of the same sender for periods of the same kind. */
final class SheetChecks {
  private static final String SENDER = "sender";
  private static final String KIND = "kind_of_period";
  private static final String BEFORE = "before";

  /** Fewer lines than this say nothing about the next ones. */
  private static final int LEAST_LINES = 10;

  private SheetChecks() {}

  /** The doubts in the shape of {@link CrossCheck#TABLE}. */
  static Dataset<Row> of(Dataset<Row> sheets) {
    return lost(standing(sheets));
  }

  /** Accepted sheets of senders, each the newest of its scope. Rosters are sent as changes. */
  private static Dataset<Row> standing(Dataset<Row> sheets) {
    Object[] whole =
        Contracts.ALL.stream()
            .filter(contract -> !contract.updatesByKey())
            .map(SourceContract::name)
            .toArray();

    return sheets
        .where(DeliveredSheet.OUTCOME.is(DeliveredSheet.Outcome.ACCEPTED))
        .where(DeliveredSheet.SUPERSEDED_ON.col().isNull())
        .where(DeliveredSheet.SOURCE.col().isin(whole))
        .where(DeliveredSheet.SCOPE.col().contains("|"))
        .withColumn(SENDER, substring_index(DeliveredSheet.SCOPE.col(), "|", 1))
        .withColumn(KIND, date_format(DeliveredSheet.PERIOD_END.col(), "MM-dd"));
  }

  private static Dataset<Row> lost(Dataset<Row> standing) {
    Column data = DeliveredSheet.DATA.col();

    return standing
        .withColumn(BEFORE, lag(data, 1).over(ofSender()))
        .where(col(BEFORE).geq(LEAST_LINES).and(data.multiply(10).leq(col(BEFORE).multiply(6))))
        .withColumn(CrossCheck.DETAIL.name(), concat_ws(" → ", col(BEFORE), data))
        .transform(rows -> told(CrossFault.D_LINES_LOST, rows));
  }

  private static WindowSpec ofSender() {
    return Window.partitionBy(
            DeliveredSheet.SOURCE.col(), DeliveredSheet.SHEET.col(), col(SENDER), col(KIND))
        .orderBy(DeliveredSheet.PERIOD_END.col());
  }

  private static Dataset<Row> told(CrossFault fault, Dataset<Row> rows) {
    return rows.withColumn(CrossCheck.CODE.name(), lit(fault.name()))
        .withColumn(CrossCheck.CASES.name(), lit(1L))
        .withColumn(CrossCheck.FIRST_LINE.name(), lit(0))
        .select(CrossCheck.TABLE.columns());
  }
}

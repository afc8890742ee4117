package htx.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import htx.contract.Known;
import htx.contract.SourceContract;
import htx.sheet.stored.RawRow;
import htx.sheet.stored.Remark;
import htx.sheet.stored.SheetOutcome;
import htx.silver.DeliveredSheet;
import htx.table.Cells;
import htx.table.Field;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * All sheets that bronze holds of a source, and what became of each.
 *
 * @param rows rows of {@link DeliveredSheet#TABLE}
 * @param verdicts the same, to be looked up by line
 */
public record DeliveredSheets(List<Row> rows, FileVerdicts verdicts) {
  private static final String LINES = "lines";

  private static final List<Field> COUNTS =
      List.of(
          DeliveredSheet.DATA,
          DeliveredSheet.TITLES,
          DeliveredSheet.HEADERS,
          DeliveredSheet.GROUPS,
          DeliveredSheet.TOTALS,
          DeliveredSheet.NOTES,
          DeliveredSheet.BLANK);

  public DeliveredSheets {
    rows = List.copyOf(rows);
  }

  /**
   * Each sheet of a source as it was by itself, and its lines as bronze holds them: few rows.
   *
   * @param bronze the source's table, in the shape of {@link RawRow}
   */
  public static Dataset<Row> inBronze(Dataset<Row> bronze) {
    return byKind(bronze)
        .groupBy(RawRow.DELIVERY.col(), RawRow.FILE.col(), RawRow.SHEET.col())
        .agg(
            ofSheet(RawRow.DELIVERED_ON),
            ofSheet(RawRow.FILE_HASH),
            ofSheet(RawRow.SCOPE),
            ofSheet(RawRow.PERIOD_START),
            ofSheet(RawRow.PERIOD_END),
            ofSheet(RawRow.OUTCOME),
            lines(RawRow.Kind.DATA, DeliveredSheet.DATA),
            lines(RawRow.Kind.TITLE, DeliveredSheet.TITLES),
            lines(RawRow.Kind.HEADER, DeliveredSheet.HEADERS),
            lines(RawRow.Kind.GROUP, DeliveredSheet.GROUPS),
            lines(RawRow.Kind.TOTAL, DeliveredSheet.TOTALS),
            lines(RawRow.Kind.NOTE, DeliveredSheet.NOTES),
            lines(RawRow.Kind.BLANK, DeliveredSheet.BLANK));
  }

  /**
   * The lines of each kind in each sheet, counted; what the one line of a file says, days as text.
   */
  private static Dataset<Row> byKind(Dataset<Row> bronze) {
    return bronze
        .groupBy(RawRow.DELIVERY.col(), RawRow.FILE.col(), RawRow.SHEET.col(), RawRow.KIND.col())
        .agg(
            count(lit(1)).as(LINES),
            firstDay(RawRow.DELIVERED_ON),
            first(RawRow.FILE_HASH.col()).as(RawRow.FILE_HASH.name()),
            first(RawRow.SCOPE.col()).as(RawRow.SCOPE.name()),
            firstDay(RawRow.PERIOD_START),
            firstDay(RawRow.PERIOD_END),
            first(RawRow.OUTCOME.col()).as(RawRow.OUTCOME.name()));
  }

  private static Column firstDay(Field day) {
    return first(day.col()).cast("string").as(day.name());
  }

  /**
   * Each sheet of a source in the light of all others.
   *
   * @param sheets all rows of {@link #inBronze}
   * @param known the senders that there are
   * @param closed the years that take no file any more
   */
  public static DeliveredSheets of(
      SourceContract contract, List<Row> sheets, Known known, ClosedYears closed) {
    FileVerdicts verdicts =
        FileVerdicts.among(
            contract,
            sheets.stream().map(row -> FileVerdict.asDelivered(contract, row)).toList(),
            known,
            closed);

    return new DeliveredSheets(
        sheets.stream().map(row -> row(contract, verdicts.on(row), row)).toList(), verdicts);
  }

  /** What the line that stands for the sheet says. */
  private static Column ofSheet(Field field) {
    return max(when(is(RawRow.Kind.FILE), field.col())).as(field.name());
  }

  private static Column lines(RawRow.Kind kind, Field count) {
    return sum(when(is(kind), col(LINES)).otherwise(0L)).as(count.name());
  }

  private static Column is(RawRow.Kind kind) {
    return RawRow.KIND.col().equalTo(kind.word());
  }

  private static Row row(SourceContract contract, FileVerdict verdict, Row inBronze) {
    SheetOutcome outcome = verdict.outcome();
    Cells cells =
        DeliveredSheet.TABLE
            .cells()
            .set(DeliveredSheet.SOURCE, contract.name())
            .set(DeliveredSheet.DELIVERY, verdict.sheet().delivery())
            .set(DeliveredSheet.DELIVERED_ON, day(verdict.knownFrom()))
            .set(DeliveredSheet.FILE, verdict.sheet().file())
            .set(DeliveredSheet.FILE_HASH, verdict.hash())
            .set(DeliveredSheet.SHEET, verdict.sheet().sheet())
            .set(DeliveredSheet.SCOPE, verdict.scope())
            .set(DeliveredSheet.PERIOD_START, day(inBronze.getAs(RawRow.PERIOD_START.name())))
            .set(DeliveredSheet.PERIOD_END, day(inBronze.getAs(RawRow.PERIOD_END.name())))
            .set(DeliveredSheet.OUTCOME, outcome.outcome())
            .set(DeliveredSheet.CODE, outcome.code())
            .set(DeliveredSheet.MESSAGE_VI, outcome.words().vi())
            .set(DeliveredSheet.MESSAGE_EN, outcome.words().en())
            .set(DeliveredSheet.PLACE, outcome.place())
            .set(DeliveredSheet.SUPERSEDED_ON, day(verdict.knownTo()))
            .set(DeliveredSheet.LINES_READ, outcome.lines())
            .set(DeliveredSheet.REMARKS, Remark.all(outcome.remarks()));
    COUNTS.forEach(count -> cells.set(count, inBronze.<Object>getAs(count.name())));

    return cells.row();
  }

  private static Date day(String day) {
    return day == null ? null : Date.valueOf(day);
  }
}

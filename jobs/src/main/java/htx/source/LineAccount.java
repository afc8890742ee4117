package htx.source;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.table.Field;
import htx.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** How many lines of each kind one sheet of one file has, and what became of the file. */
public final class LineAccount {
  private static final Table.Builder COLUMNS =
      Table.silver("line_account", "one source, delivery, file and sheet");

  public static final Field SOURCE =
      COLUMNS.required("source", StringType, "Nguồn dữ liệu", "Contract");
  public static final Field DELIVERY =
      COLUMNS.required("delivery", StringType, "Đợt giao", "Folder of the delivery");
  public static final Field DELIVERED_ON =
      COLUMNS.required("delivered_on", DateType, "Ngày giao", "Day of the delivery");
  public static final Field FILE = COLUMNS.required("file", StringType, "Tệp", "File");
  public static final Field SHEET =
      COLUMNS.required("sheet", StringType, "Trang tính", "Sheet; empty for text files");
  public static final Field OUTCOME =
      COLUMNS.required("outcome", StringType, "Kết cục", "accepted, refused, duplicate or ignored");
  public static final Field CODE =
      COLUMNS.required("code", StringType, "Mã", "Broken rule or remark; empty without");
  public static final Field LINES_READ =
      COLUMNS.required("lines_read", LongType, "Số dòng đọc", "As the reader counted them");
  public static final Field DATA =
      COLUMNS.required("data", LongType, "Dòng dữ liệu", "Accepted, refused and repeated ones");
  public static final Field TITLES =
      COLUMNS.required("titles", LongType, "Tiêu đề", "Title and unit lines");
  public static final Field HEADERS =
      COLUMNS.required("headers", LongType, "Dòng tiêu đề cột", "Heading lines");
  public static final Field GROUPS =
      COLUMNS.required("groups", LongType, "Dòng nhóm", "Group lines");
  public static final Field TOTALS =
      COLUMNS.required("totals", LongType, "Dòng cộng", "Subtotals and totals");
  public static final Field NOTES =
      COLUMNS.required("notes", LongType, "Ghi chú, chữ ký", "Notes and signatures");
  public static final Field BLANK =
      COLUMNS.required("blank", LongType, "Dòng trống", "Blank lines");

  public static final Table TABLE = COLUMNS.keyedBy(SOURCE, DELIVERY, FILE, SHEET);

  private LineAccount() {}

  /**
   * One row for each file and sheet in the bronze of the given sources, refused and empty ones too.
   */
  public static Dataset<Row> of(Map<SourceContract, Dataset<Row>> sources) {
    Map<String, FileVerdicts> verdicts = new HashMap<>();
    sources.forEach(
        (contract, bronze) -> verdicts.put(contract.name(), FileVerdicts.of(contract, bronze)));
    Dataset<Row> lines =
        sources.entrySet().stream()
            .map(
                source ->
                    source
                        .getValue()
                        .select(
                            SOURCE.as(lit(source.getKey().name())),
                            DELIVERY.col(),
                            DELIVERED_ON.col(),
                            FILE.col(),
                            SHEET.col(),
                            RawRow.KIND.col()))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    Dataset<Row> counted =
        lines
            .groupBy(SOURCE.col(), DELIVERY.col(), DELIVERED_ON.col(), FILE.col(), SHEET.col())
            .agg(
                lines(RawRow.Kind.DATA).as(DATA.name()),
                lines(RawRow.Kind.TITLE).as(TITLES.name()),
                lines(RawRow.Kind.HEADER).as(HEADERS.name()),
                lines(RawRow.Kind.GROUP).as(GROUPS.name()),
                lines(RawRow.Kind.TOTAL).as(TOTALS.name()),
                lines(RawRow.Kind.NOTE).as(NOTES.name()),
                lines(RawRow.Kind.BLANK).as(BLANK.name()));

    return withOutcome(counted, verdicts).select(TABLE.columns());
  }

  /** Adds what became of each sheet, and how many lines its reader counted. */
  private static Dataset<Row> withOutcome(
      Dataset<Row> counted, Map<String, FileVerdicts> verdicts) {
    StructType shape = counted.schema();

    for (Field field : List.of(OUTCOME, CODE, LINES_READ)) {
      shape = shape.add(field.name(), field.type());
    }

    return counted.map(
        (MapFunction<Row, Row>)
            row -> {
              SheetOutcome outcome =
                  verdicts.get(row.<String>getAs(SOURCE.name())).on(row).outcome();
              List<Object> values = new ArrayList<>();

              for (int i = 0; i < row.size(); i++) {
                values.add(row.get(i));
              }

              values.addAll(List.of(outcome.outcome(), outcome.code(), outcome.lines()));
              return RowFactory.create(values.toArray());
            },
        Encoders.row(shape));
  }

  private static Column lines(RawRow.Kind kind) {
    return sum(when(RawRow.KIND.col().equalTo(kind.word()), 1L).otherwise(0L));
  }
}

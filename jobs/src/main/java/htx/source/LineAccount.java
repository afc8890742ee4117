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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
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

  /** The columns with days as text, so that no session setting decides their class. */
  private static final StructType SHAPE = textDays();

  private LineAccount() {}

  private static StructType textDays() {
    StructType shape = new StructType();

    for (Field field : TABLE.fields()) {
      shape = shape.add(field.name(), field.type().equals(DateType) ? StringType : field.type());
    }

    return shape;
  }

  /**
   * One row for each file and sheet in the bronze of the given sources, refused and empty ones too.
   */
  public static Dataset<Row> of(Map<SourceContract, Dataset<Row>> sources) {
    Map<String, SourceContract> contracts = new HashMap<>();
    sources.keySet().forEach(contract -> contracts.put(contract.name(), contract));
    Dataset<Row> sheets =
        of(sources, LineAccount::files).unionByName(counted(of(sources, LineAccount::lines)), true);

    return sheets
        .groupByKey((MapFunction<Row, String>) row -> row.getAs(SOURCE.name()), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (source, rows) -> accounts(contracts.get(source), rows),
            Encoders.row(SHAPE))
        .select(TABLE.columns());
  }

  private static Dataset<Row> of(
      Map<SourceContract, Dataset<Row>> sources,
      BiFunction<SourceContract, Dataset<Row>, Dataset<Row>> part) {
    return sources.entrySet().stream()
        .map(source -> part.apply(source.getKey(), source.getValue()))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private static Dataset<Row> files(SourceContract contract, Dataset<Row> bronze) {
    return FileVerdicts.fileRows(bronze)
        .select(
            SOURCE.as(lit(contract.name())),
            DELIVERY.col(),
            DELIVERED_ON.col().cast("string").as(DELIVERED_ON.name()),
            FILE.col(),
            SHEET.col(),
            RawRow.FILE_HASH.col(),
            RawRow.SCOPE.col(),
            RawRow.CELLS.col());
  }

  private static Dataset<Row> lines(SourceContract contract, Dataset<Row> bronze) {
    return bronze.select(
        SOURCE.as(lit(contract.name())),
        DELIVERY.col(),
        FILE.col(),
        SHEET.col(),
        RawRow.KIND.col());
  }

  private static Dataset<Row> counted(Dataset<Row> lines) {
    return lines
        .groupBy(SOURCE.col(), DELIVERY.col(), FILE.col(), SHEET.col())
        .agg(
            lines(RawRow.Kind.DATA).as(DATA.name()),
            lines(RawRow.Kind.TITLE).as(TITLES.name()),
            lines(RawRow.Kind.HEADER).as(HEADERS.name()),
            lines(RawRow.Kind.GROUP).as(GROUPS.name()),
            lines(RawRow.Kind.TOTAL).as(TOTALS.name()),
            lines(RawRow.Kind.NOTE).as(NOTES.name()),
            lines(RawRow.Kind.BLANK).as(BLANK.name()));
  }

  /** The accounts of all sheets of one source, which are judged in the light of each other. */
  private static Iterator<Row> accounts(SourceContract contract, Iterator<Row> sheets) {
    List<FileVerdict> files = new ArrayList<>();
    List<Row> counts = new ArrayList<>();

    while (sheets.hasNext()) {
      Row sheet = sheets.next();

      if (sheet.getAs(RawRow.CELLS.name()) == null) {
        counts.add(sheet);
      } else {
        files.add(FileVerdicts.asDelivered(contract, sheet));
      }
    }

    FileVerdicts verdicts = FileVerdicts.among(contract, files);

    return counts.stream().map(sheet -> account(sheet, verdicts.on(sheet))).iterator();
  }

  private static Row account(Row sheet, FileVerdict verdict) {
    Map<String, Object> told =
        Map.of(
            DELIVERED_ON.name(), verdict.knownFrom(),
            OUTCOME.name(), verdict.outcome().outcome(),
            CODE.name(), verdict.outcome().code(),
            LINES_READ.name(), verdict.outcome().lines());

    return RowFactory.create(
        Stream.of(SHAPE.fieldNames())
            .map(name -> told.containsKey(name) ? told.get(name) : sheet.getAs(name))
            .toArray());
  }

  private static Column lines(RawRow.Kind kind) {
    return sum(when(RawRow.KIND.col().equalTo(kind.word()), 1L).otherwise(0L));
  }
}

package htx.cleaning;

import htx.contract.SourceContract;
import htx.sheet.Sheet;
import htx.sheet.stored.RawRow;
import htx.sheet.stored.Remark;
import htx.silver.Provenance;
import htx.table.Field;
import htx.testing.Rows;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** What becomes of each line and file of some sheets by itself, without a session. */
public final class Judged {
  private final StructType shape;
  private final List<Row> lines;
  private final List<FileVerdict> files;

  private Judged(StructType shape, List<Row> lines, List<FileVerdict> files) {
    this.shape = shape;
    this.lines = lines;
    this.files = files;
  }

  public static Judged of(SourceContract contract, Sheet... sheets) {
    return of(contract, ClosedYears.NONE, sheets);
  }

  static Judged of(SourceContract contract, ClosedYears closed, Sheet... sheets) {
    List<Row> bronze =
        Stream.of(sheets).flatMap(sheet -> sheet.bronze.stream()).map(Judged::stored).toList();
    List<FileVerdict> delivered =
        ofKind(bronze, RawRow.Kind.FILE)
            .map(row -> FileVerdict.asDelivered(contract, row))
            .toList();
    FileVerdicts verdicts = FileVerdicts.among(contract, delivered, KnownHere.ALL, closed);
    LineJudge judge = new LineJudge(contract, verdicts, KnownHere.ALL);

    return new Judged(
        JudgedLine.schema(contract),
        ofKind(bronze, RawRow.Kind.DATA).flatMap(judge::judged).toList(),
        ofKind(bronze, RawRow.Kind.FILE).map(verdicts::on).toList());
  }

  /** The lines that break no rule. */
  public String sound(Field... fields) {
    return Rows.draw(
        shape, lines.stream().filter(line -> issues(line).length == 0).toList(), fields);
  }

  /** Each rule broken by a line. */
  public String issues(Field... fields) {
    StructType told = new StructType().add(Provenance.LINE.name(), "int");

    for (Field field : JudgedLine.ISSUE) {
      told = told.add(field.name(), "string");
    }

    List<Row> rows = new ArrayList<>();

    for (Row line : lines) {
      for (Row issue : issues(line)) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.get(shape.fieldIndex(Provenance.LINE.name())));

        for (int place = 0; place < issue.size(); place++) {
          cells.add(issue.get(place));
        }
        rows.add(RowFactory.create(cells.toArray()));
      }
    }

    return Rows.draw(told, rows, fields);
  }

  /** What became of each sheet: delivery, outcome, code, and the day it is restated on. */
  String sheets() {
    return files.stream()
        .map(
            file ->
                String.join(
                    " | ",
                    file.sheet().delivery(),
                    file.outcome().outcome().code(),
                    file.outcome().code(),
                    file.knownTo() == null ? "" : file.knownTo()))
        .map(String::strip)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** What the sheets of a delivery were read with. */
  String remarks(String delivery) {
    return files.stream()
        .filter(file -> file.sheet().delivery().equals(delivery))
        .map(file -> Remark.all(file.outcome().remarks()))
        .collect(Collectors.joining("\n"));
  }

  /** Why the sheets of a delivery did not count. */
  String reason(String delivery) {
    return files.stream()
        .filter(file -> file.sheet().delivery().equals(delivery))
        .map(file -> file.outcome().words().en())
        .collect(Collectors.joining("\n"));
  }

  private Row[] issues(Row line) {
    return (Row[]) line.get(shape.fieldIndex(JudgedLine.ISSUES));
  }

  private static Stream<Row> ofKind(List<Row> bronze, RawRow.Kind kind) {
    return bronze.stream().filter(row -> row.<String>getAs(RawRow.KIND.name()).equals(kind.word()));
  }

  /** A row as cleaning is handed it: with names, days as text, and arrays as sequences. */
  private static Row stored(Row made) {
    Object[] values = new Object[made.size()];

    for (int place = 0; place < values.length; place++) {
      values[place] = stored(made.get(place));
    }

    return new GenericRowWithSchema(values, made.schema());
  }

  private static Object stored(Object value) {
    if (value instanceof Row[] rows) {
      return CollectionConverters.asScala(Stream.of(rows).map(Judged::stored).toList()).toSeq();
    }

    if (value instanceof Row row) {
      return stored(row);
    }

    return value instanceof Date day ? day.toString() : value;
  }
}

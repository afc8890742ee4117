package htx.source;

import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Field;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The quarantine rows of files that were refused or repeat an earlier one: one each, at line 0. */
final class FileQuarantine {
  static final List<Field> COLUMNS =
      Stream.of(
              JudgedLine.ORIGIN.stream(), Stream.of(Quarantine.OUTCOME), JudgedLine.ISSUE.stream())
          .flatMap(columns -> columns)
          .toList();

  private FileQuarantine() {}

  /** Of the lines of bronze that stand for whole sheets. */
  static Dataset<Row> of(Dataset<Row> bronze, FileVerdicts verdicts) {
    StructType schema = new StructType();

    for (Field column : COLUMNS) {
      schema = schema.add(column.name(), "string");
    }

    return FileVerdicts.fileRows(bronze)
        .select(RawRow.DELIVERY.col(), RawRow.FILE.col(), RawRow.SHEET.col())
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> Stream.of(verdicts.on(row)).flatMap(FileQuarantine::row).iterator(),
            Encoders.row(schema))
        .withColumn(Provenance.LINE.name(), Provenance.LINE.col().cast("int"));
  }

  /** The row of a sheet that is not accepted, its line as text; none of one that is, or ignored. */
  static Stream<Row> row(FileVerdict verdict) {
    SheetOutcome outcome = verdict.outcome();
    boolean isDuplicate = outcome.outcome().equals(SheetOutcome.DUPLICATE);

    if (!isDuplicate && !outcome.outcome().equals(SheetOutcome.REFUSED)) {
      return Stream.of();
    }

    return Stream.of(
        RowFactory.create(
            verdict.sheet().delivery(),
            verdict.sheet().file(),
            verdict.sheet().sheet(),
            "0",
            verdict.knownFrom(),
            null,
            isDuplicate ? "repeated" : SheetOutcome.REFUSED,
            outcome.code(),
            null,
            null,
            outcome.place().isEmpty() ? null : outcome.place(),
            null,
            outcome.messageVi(),
            outcome.messageEn()));
  }
}

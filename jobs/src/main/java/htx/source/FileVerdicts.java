package htx.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of each file and sheet of a source in the light of all others: one that brings the
 * bytes of an earlier one is a duplicate, and one that is accepted restates its scope until the
 * next.
 */
final class FileVerdicts implements Serializable {
  private static final Comparator<FileVerdict> AS_DELIVERED =
      Comparator.comparing(FileVerdict::knownFrom).thenComparing(FileVerdict::sheet);

  private final Map<SheetOfFile, FileVerdict> verdicts;

  private FileVerdicts(Map<SheetOfFile, FileVerdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** Of all files in the bronze of a source; there are few enough to look at them in one place. */
  static FileVerdicts of(SourceContract contract, Dataset<Row> bronze) {
    List<FileVerdict> delivered = new ArrayList<>();
    fileRows(bronze)
        .select(
            RawRow.DELIVERY.col(),
            RawRow.DELIVERED_ON.col().cast("string").as(RawRow.DELIVERED_ON.name()),
            RawRow.FILE.col(),
            RawRow.FILE_HASH.col(),
            RawRow.SHEET.col(),
            RawRow.SCOPE.col(),
            RawRow.CELLS.col())
        .collectAsList()
        .forEach(row -> delivered.add(asDelivered(contract, row)));

    return among(contract, delivered);
  }

  /** The lines of bronze that stand for whole sheets. */
  static Dataset<Row> fileRows(Dataset<Row> bronze) {
    return bronze.filter(RawRow.KIND.col().equalTo(RawRow.Kind.FILE.word()));
  }

  /** Of files given each for itself, in any order. */
  static FileVerdicts among(SourceContract contract, List<FileVerdict> delivered) {
    List<FileVerdict> inOrder = new ArrayList<>(delivered);
    inOrder.sort(AS_DELIVERED);
    Map<SheetOfFile, FileVerdict> verdicts = new HashMap<>();
    Map<List<String>, FileVerdict> sameBytes = new HashMap<>();
    Map<List<String>, FileVerdict> standing = new HashMap<>();

    for (FileVerdict verdict : inOrder) {
      verdicts.put(verdict.sheet(), verdict);

      if (!verdict.isAccepted()) {
        continue;
      }

      // equal bytes under the name of another day or year say something new: nothing has changed
      FileVerdict first =
          sameBytes.putIfAbsent(
              Arrays.asList(verdict.hash(), verdict.sheet().sheet(), verdict.scope()), verdict);

      if (first != null) {
        verdicts.put(verdict.sheet(), copyOf(first, verdict));
      } else if (!contract.updatesByKey()) {
        FileVerdict before =
            standing.put(Arrays.asList(verdict.scope(), verdict.sheet().sheet()), verdict);

        if (before != null) {
          verdicts.put(before.sheet(), before.until(verdict.knownFrom()));
        }
      }
    }

    return new FileVerdicts(verdicts);
  }

  /**
   * The verdict on the sheet that a line of bronze stands in.
   *
   * @throws IllegalStateException where bronze has no line for that sheet as a whole
   */
  FileVerdict on(Row line) {
    FileVerdict verdict = verdicts.get(SheetOfFile.of(line));

    if (verdict == null) {
      throw new IllegalStateException("Bronze has no file line for " + SheetOfFile.of(line));
    }

    return verdict;
  }

  private static FileVerdict copyOf(FileVerdict first, FileVerdict copy) {
    String original = first.sheet().delivery() + "/" + first.sheet().file();

    return copy.with(
        new SheetOutcome(
            SheetOutcome.DUPLICATE,
            "F_DUPLICATE",
            "Nội dung giống hệt tệp đã nhận: " + original,
            "The same bytes were delivered before: " + original,
            copy.outcome().place(),
            copy.outcome().lines()));
  }

  /** What a file was by itself, from its line in bronze with the day of delivery as text. */
  static FileVerdict asDelivered(SourceContract contract, Row row) {
    Map<String, String> facts = new HashMap<>();
    row.<Row>getList(row.fieldIndex(RawRow.CELLS.name()))
        .forEach(cell -> facts.put(cell.getString(0), cell.getString(3)));

    SheetOfFile sheet = SheetOfFile.of(row);

    return new FileVerdict(
        sheet,
        contract.parts(sheet.file()),
        row.getAs(RawRow.DELIVERED_ON.name()),
        row.getAs(RawRow.FILE_HASH.name()),
        row.getAs(RawRow.SCOPE.name()),
        null,
        new SheetOutcome(
            facts.get(FileRow.OUTCOME),
            facts.get(FileRow.CODE),
            facts.get(FileRow.MESSAGE_VI),
            facts.get(FileRow.MESSAGE_EN),
            facts.get(FileRow.PLACE),
            Long.parseLong(facts.get(FileRow.LINES))));
  }
}

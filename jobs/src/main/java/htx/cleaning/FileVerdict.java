package htx.cleaning;

import htx.contract.Sender;
import htx.contract.SourceContract;
import htx.sheet.stored.RawRow;
import htx.sheet.stored.SheetOutcome;
import htx.silver.DeliveredSheet.Outcome;
import htx.table.Message;
import java.io.Serializable;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What became of one sheet of a file in the light of all others of its source.
 *
 * @param sheet which sheet it is
 * @param parts the named parts of the file's name
 * @param knownFrom the day of its delivery
 * @param periodEnd the last day that it is about; null where that is not known
 * @param hash of the file's bytes
 * @param scope what the file restates; null where that is not known
 * @param knownTo the day from which another sheet restates its scope; null while it stands
 * @param outcome accepted, refused, duplicate or ignored, and why
 */
record FileVerdict(
    SheetOfFile sheet,
    Map<String, String> parts,
    String knownFrom,
    String periodEnd,
    String hash,
    String scope,
    String knownTo,
    SheetOutcome outcome)
    implements Serializable {

  /** What a sheet was by itself, from the line of bronze that stands for it, days as text. */
  static FileVerdict asDelivered(SourceContract contract, Row row) {
    SheetOfFile sheet = SheetOfFile.of(row);

    return new FileVerdict(
        sheet,
        contract.layout().fileName().parts(sheet.file()),
        row.getAs(RawRow.DELIVERED_ON.name()),
        row.getAs(RawRow.PERIOD_END.name()),
        row.getAs(RawRow.FILE_HASH.name()),
        row.getAs(RawRow.SCOPE.name()),
        null,
        SheetOutcome.stored(row.getAs(RawRow.OUTCOME.name())));
  }

  /** The code of who sent it, by the file's name; empty where files have no sender of their own. */
  String sender() {
    return Sender.code(parts).orElse("");
  }

  /** Delivery and file, as people find it. */
  String told() {
    return sheet.delivery() + "/" + sheet.file();
  }

  FileVerdict remarked(Message met) {
    return with(outcome.and(met));
  }

  /** The same sheet refused, or told to repeat another, for a reason. */
  FileVerdict because(Message reason) {
    return with(SheetOutcome.of(reason, outcome.lines()).with(outcome.remarks()));
  }

  boolean isAccepted() {
    return outcome.outcome() == Outcome.ACCEPTED;
  }

  FileVerdict with(SheetOutcome other) {
    return new FileVerdict(sheet, parts, knownFrom, periodEnd, hash, scope, knownTo, other);
  }

  FileVerdict until(String day) {
    return new FileVerdict(sheet, parts, knownFrom, periodEnd, hash, scope, day, outcome);
  }
}

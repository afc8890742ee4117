package htx.gold;

import htx.contract.Layout;
import htx.contract.Sender;
import htx.silver.DeliveredSheet;
import htx.silver.DeliveredSheet.Outcome;
import htx.source.Contracts;
import htx.table.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * A delivered sheet by what it was sent for, which its file's name says also where it was refused.
 *
 * @param what which of the expected ones it is
 */
record SentSheet(
    Key what, String delivery, LocalDate deliveredOn, String file, Outcome outcome, String code) {

  /**
   * What a sheet is sent for. Of a period, the month in which it ends: sheets may state another day
   * than the name of their file.
   */
  record Key(String source, String sender, YearMonth end) {}

  /**
   * The sheet, where its file's name says what it is for: one whose name has no such day does not.
   */
  static Stream<SentSheet> of(Row sheet) {
    String source = DeliveredSheet.SOURCE.textIn(sheet);
    String file = DeliveredSheet.FILE.textIn(sheet);
    Layout layout = Contracts.named(source).layout();
    Map<String, String> parts = layout.fileName().parts(file);

    try {
      YearMonth end = YearMonth.from(layout.covering().of(parts).last());

      return Stream.of(
          new SentSheet(
              new Key(source, Sender.code(parts).orElse(MissingDelivery.OFFICE), end),
              DeliveredSheet.DELIVERY.textIn(sheet),
              DeliveredSheet.DELIVERED_ON.dayIn(sheet),
              file,
              Coded.of(Outcome.values(), DeliveredSheet.OUTCOME.textIn(sheet)),
              DeliveredSheet.CODE.textIn(sheet)));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }
}

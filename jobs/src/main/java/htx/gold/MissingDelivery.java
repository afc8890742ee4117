package htx.gold;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.contract.Schedule;
import htx.contract.SourceContract;
import htx.silver.DeliveredSheet;
import htx.silver.Fund;
import htx.silver.Grouping;
import htx.source.Contracts;
import htx.table.Coded;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import htx.territory.District;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * One file, or sheet of one, that is expected of a sender for a period of the years reported and is
 * not there: none was sent after the period's end, or none that could be taken in.
 */
public final class MissingDelivery {
  /** What became of what was expected. */
  public enum State implements Coded {
    NOT_SENT,
    /** What was sent was refused as a whole. */
    REFUSED
  }

  /** The sender where one office sends for all. */
  public static final String OFFICE = Grouping.ALL.code();

  private static final Table.Builder COLUMNS =
      Table.gold(
          "missing_delivery", "one source, sender and period that is expected and not there");

  public static final Field SENT_BY =
      COLUMNS.requiredCode("sent_by", Schedule.From.values(), "Loại nơi gửi", "");
  public static final Field SOURCE = COLUMNS.declare(DeliveredSheet.SOURCE);
  public static final Field TITLE_VI =
      COLUMNS.required("title_vi", StringType, "Báo cáo", "What is sent, in Vietnamese");
  public static final Field TITLE_EN =
      COLUMNS.required("title_en", StringType, "Báo cáo (Anh)", "The same in English");
  public static final Field SENDER =
      COLUMNS.required(
          "sender", StringType, "Nơi gửi", "District or fund; all where one office sends for all");
  public static final Field PERIOD_END =
      COLUMNS.required("period_end", DateType, "Đến ngày", "Last day of the period");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Its year");
  public static final Field DUE_ON =
      COLUMNS.required("due_on", DateType, "Hạn gửi", "Day by which it was to be there");
  public static final Field NEEDED =
      COLUMNS.required(
          "needed", BooleanType, "Cần cho năm", "Whether the figures of the year rest on it");
  public static final Field SENDERS =
      COLUMNS.required(
          "senders", IntegerType, "Số nơi phải gửi", "Of how many senders the same is expected");
  public static final Field STATE = COLUMNS.requiredCode("state", State.values(), "Tình trạng", "");
  public static final Field DELIVERY =
      COLUMNS.optional("delivery", StringType, "Đợt giao", "Folder of what was refused last");
  public static final Field FILE =
      COLUMNS.optional("file", StringType, "Tệp", "File of what was refused last");
  public static final Field CODE = COLUMNS.optional("code", StringType, "Mã", "Why it was refused");

  public static final Table TABLE =
      COLUMNS.replacedBy(SENT_BY).keyedBy(SENT_BY, SOURCE, SENDER, PERIOD_END);

  /** One derivation for each kind of senders, which reads what they sent only. */
  public static final List<Derivation> DERIVATIONS =
      Stream.of(Schedule.From.values()).map(MissingDelivery::derivation).toList();

  private static final String SHEETS = "sheets";

  private MissingDelivery() {}

  /** What a derivation reads that needs what is missing of some senders only, in both forms. */
  static List<Input> of(Collection<Schedule.From> from) {
    String[] parts = from.stream().map(Schedule.From::code).toArray(String[]::new);

    return List.of(Input.list(TABLE, parts), Input.of(TABLE, parts));
  }

  private static Derivation derivation(Schedule.From from) {
    return Derivation.ofPart(
        TABLE,
        from.code(),
        (inputs, assumptions) ->
            compute(
                from,
                inputs.rows(DeliveredSheet.TABLE),
                Expectation.of(
                    from, inputs.list(District.TABLE), inputs.list(Fund.TABLE), assumptions)),
        Input.of(
            DeliveredSheet.TABLE,
            Contracts.sentBy(from).stream().map(SourceContract::name).toArray(String[]::new)),
        Input.list(District.TABLE),
        Input.list(Fund.TABLE));
  }

  /**
   * What is missing among the sheets that senders of a kind sent, which are few enough to be looked
   * at as one.
   */
  static Dataset<Row> compute(Schedule.From from, Dataset<Row> sheets, List<Expectation> expected) {
    Column sheet =
        struct(
            Stream.of(
                    DeliveredSheet.SOURCE,
                    DeliveredSheet.DELIVERY,
                    DeliveredSheet.DELIVERED_ON,
                    DeliveredSheet.FILE,
                    DeliveredSheet.OUTCOME,
                    DeliveredSheet.CODE)
                .map(Field::col)
                .toArray(Column[]::new));
    FlatMapFunction<Row, Row> missing =
        all ->
            MissingDeliveryRows.of(
                    from,
                    expected,
                    all.<Row>getList(all.fieldIndex(SHEETS)).stream()
                        .flatMap(SentSheet::of)
                        .toList())
                .iterator();

    return sheets
        .agg(collect_list(sheet).as(SHEETS))
        .flatMap(missing, Encoders.row(TABLE.schema()))
        .select(TABLE.columns());
  }
}

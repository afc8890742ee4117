package htx.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dense_rank;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import htx.gold.CrossCheck;
import htx.gold.DataQuality;
import htx.gold.MissingDelivery;
import htx.lake.DurableFile;
import htx.lake.Lake;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.DiskFailed;
import htx.table.Field;
import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Leaves an account of every delivered file beside the run record, for {@code status} to show; of
 * the lines kept out, the first of each sheet.
 */
record DeliveryAccountStep(Locations locations, Supplier<Lake> lake) implements Step {
  private static final int SHOWN = 50;
  private static final String TURN = "turn";

  /** The account: the rows of data quality, and the refused lines with their reasons. */
  static Path file(Locations locations) {
    return locations.state().resolve("account.json");
  }

  @Override
  public String name() {
    return "account";
  }

  @Override
  public List<Part> makes() {
    return List.of();
  }

  @Override
  public List<Input> reads() {
    return List.of(
        Input.of(DataQuality.TABLE),
        Input.of(Quarantine.TABLE),
        Input.of(CrossCheck.TABLE),
        Input.of(MissingDelivery.TABLE));
  }

  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>();
  }

  @Override
  public boolean stands(LedgerEntry made) {
    return Files.exists(file(locations));
  }

  @Override
  public Result work(InputFingerprints inputs) {
    Lake tables = lake.get();
    ObjectMapper json = new ObjectMapper();
    ObjectNode account = json.createObjectNode();
    List<Row> files = tables.inOrder(DataQuality.TABLE);
    put(account.putArray("files"), DataQuality.TABLE, files);
    put(account.putArray("doubts"), CrossCheck.TABLE, tables.inOrder(CrossCheck.TABLE));
    put(account.putArray("missing"), MissingDelivery.TABLE, tables.inOrder(MissingDelivery.TABLE));
    put(account.putArray("kept_out"), Quarantine.TABLE, firstKeptOut(tables));

    try {
      DurableFile.write(file(locations), json.writeValueAsBytes(account));
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_ACCOUNT.of(), e);
    }

    return Result.ofDocument(files.size(), inputs.fingerprint());
  }

  /** Lines kept out may be many: only the first of each sheet are brought here. */
  private static List<Row> firstKeptOut(Lake tables) {
    WindowSpec ofSheet =
        Window.partitionBy(
                Provenance.SOURCE.col(),
                Provenance.DELIVERY.col(),
                Provenance.FILE.col(),
                Provenance.SHEET.col())
            .orderBy(Provenance.LINE.col());

    return tables
        .rows(Quarantine.TABLE)
        .withColumn(TURN, dense_rank().over(ofSheet))
        .where(col(TURN).leq(SHOWN))
        .select(Quarantine.TABLE.columns())
        .orderBy(Quarantine.TABLE.keyColumns())
        .collectAsList();
  }

  private static void put(ArrayNode array, Table table, List<Row> rows) {
    for (Row row : rows) {
      ObjectNode line = array.addObject();

      for (Field field : table.fields()) {
        Object value = row.getAs(field.name());
        line.put(field.name(), value == null ? null : value.toString());
      }
    }
  }
}

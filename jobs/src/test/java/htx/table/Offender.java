package htx.table;

import htx.lake.Lake;
import htx.simulate.InventedWorld;
import io.delta.tables.DeltaTable;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Does all that a computing room must not do, so that the rules of the house can be tried. */
public final class Offender {
  private Offender() {}

  static File file(Path path) {
    return path.toFile();
  }

  static DeltaTable delta(SparkSession session, Lake lake, Table table) {
    return DeltaTable.forPath(session, lake.address(table));
  }

  static long collected(Dataset<Row> rows) {
    return rows.collectAsList().size() + rows.count();
  }

  static InventedWorld invented() {
    return InventedWorld.SMALL;
  }

  static int sheets(XSSFWorkbook workbook) {
    return workbook.getNumberOfSheets();
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone")
  static String clocks() {
    return "" + LocalDate.now() + Instant.now() + System.currentTimeMillis() + System.nanoTime();
  }
}

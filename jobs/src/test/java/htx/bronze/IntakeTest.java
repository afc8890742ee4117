package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.Limits;
import htx.bronze.text.CsvReaderTest;
import htx.bronze.workbook.Xlsx;
import htx.contract.SourceContract;
import htx.sheet.Pseudonym;
import htx.sheet.stored.RawRow;
import htx.source.Contracts;
import htx.testing.OnSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnSpark
class IntakeTest {
  private static final Instant NOW = Instant.parse("2019-01-22T01:00:00Z");
  private static final Pseudonym TOKENS = (domain, value) -> "k0_" + domain;
  private static final String CAPITAL =
      "# DỮ LIỆU GIẢ LẬP - không phải số liệu thật\nnguon;loai_von;so_tien\nQHT;vốn điều lệ;36,52\n";

  @TempDir Path landing;

  @Test
  void aBadFileIsRefusedAndTheOthersAreRead(SparkSession spark) throws IOException {
    byte[] good = CAPITAL.getBytes(UTF_8);
    land("2019-01-22_quy/von_2018-12-31.csv", good);
    land("2018-01-22_quy/von_2017-12-31.csv", CAPITAL.replace("36,52", "\"30,1").getBytes(UTF_8));
    land("2017-01-22_quy/von_2016-12-31.csv", new byte[0]);
    land("2016-01-22_quy/von_2015-12-31.csv", Xlsx.sample());
    land("2019-02-22_quy/von_2018-12-31.csv", good);

    assertThat(outcomes(read(spark, "fund_capital")))
        .isEqualTo(
            """
            2016-01-22_quy/von_2015-12-31.csv [] refused F_FORMAT 0
            2017-01-22_quy/von_2016-12-31.csv [] refused F_EMPTY 0
            2018-01-22_quy/von_2017-12-31.csv [] refused P_QUOTE 0
            2019-01-22_quy/von_2018-12-31.csv [] accepted  3
            2019-02-22_quy/von_2018-12-31.csv [] duplicate F_DUPLICATE 0
            """);
    assertThat(kinds(read(spark, "fund_capital"))).isEqualTo("1 title, 2 header, 3 data");
  }

  @Test
  void aFileThatChangedSinceItWasListedIsNotRead(SparkSession spark) throws IOException {
    land("2019-01-22_quy/von_2018-12-31.csv", CAPITAL.getBytes(UTF_8));
    List<LandedFile> listed = Landing.scan(landing);
    land("2019-01-22_quy/von_2018-12-31.csv", (CAPITAL + "QTW").getBytes(UTF_8));

    assertThat(outcomes(read(spark, "fund_capital", listed)))
        .isEqualTo("2019-01-22_quy/von_2018-12-31.csv [] refused F_NOT_STABLE 0\n");
  }

  @Test
  void sheetsThatLackAndSheetsThatNobodyReadsAreNamed(SparkSession spark) throws IOException {
    land(
        "2019-01-15_164/htx_164_2018.xlsx",
        Xlsx.of(
            workbook -> {
              Sheet register = workbook.createSheet("htx ");
              Xlsx.text(register, 0, "Không có tiêu đề");
              Xlsx.text(workbook.createSheet("Nháp"), 0, "x");
              workbook.createSheet("Sheet3");
            }));

    // the register is read by its name however typed, and refused by its contract for what it lacks
    assertThat(outcomes(read(spark, "cooperative_register")))
        .isEqualTo(
            """
            2019-01-15_164/htx_164_2018.xlsx [Nháp] ignored S_UNKNOWN 0
            2019-01-15_164/htx_164_2018.xlsx [htx ] refused S_NO_HEADER 1
            """);
    assertThat(outcomes(read(spark, "group_register")))
        .isEqualTo("2019-01-15_164/htx_164_2018.xlsx [THT] refused S_MISSING 0\n");
  }

  @Test
  void aLongFileIsReadWholeOrNotAtAll(SparkSession spark) throws IOException {
    StringBuilder ledger = new StringBuilder("nguon;loai_von;so_tien\n");

    for (int i = 0; i < 50_000; i++) {
      ledger.append("QHT;vốn điều lệ;").append(i).append('\n');
    }
    land("2019-01-22_quy/von_2018-12-31.csv", ledger.toString().getBytes(UTF_8));
    land("2018-01-22_quy/von_2017-12-31.csv", (ledger + "Q;\"").getBytes(UTF_8));
    byte[] whole = CsvReaderTest.packed(ledger.toString().getBytes(UTF_8));
    land("2017-01-22_quy/von_2016-12-31.csv", Arrays.copyOf(whole, whole.length - 9));

    Dataset<Row> rows = read(spark, "fund_capital");

    assertThat(outcomes(rows))
        .isEqualTo(
            """
            2017-01-22_quy/von_2016-12-31.csv [] refused F_TRUNCATED 0
            2018-01-22_quy/von_2017-12-31.csv [] refused P_QUOTE 0
            2019-01-22_quy/von_2018-12-31.csv [] accepted  50001
            """);
    // 50,000 lines, the heading, and one row for each of the three files
    assertThat(rows.count()).isEqualTo(50_000 + 1 + 3);
  }

  @Test
  void noFilesGiveNoRows(SparkSession spark) {
    assertThat(read(spark, "fund_capital", List.of()).count()).isZero();
    assertThat(read(spark, "fund_capital", List.of()).schema())
        .isEqualTo(RawRow.tableOf("fund_capital").schema());
  }

  private void land(String name, byte[] bytes) throws IOException {
    Path file = landing.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Dataset<Row> read(SparkSession spark, String contract) throws IOException {
    return read(spark, contract, Landing.scan(landing));
  }

  private static Dataset<Row> read(SparkSession spark, String name, List<LandedFile> files) {
    SourceContract contract =
        Contracts.ALL.stream().filter(any -> any.name().equals(name)).findFirst().orElseThrow();
    return Intake.read(
        spark,
        contract.layout(),
        Contracts.sharing(contract.layout()),
        files,
        TOKENS,
        NOW,
        Limits.DISTRICT);
  }

  private static String outcomes(Dataset<Row> rows) {
    return rows
        .filter(RawRow.KIND.col().equalTo(RawRow.Kind.FILE.word()))
        .orderBy(RawRow.DELIVERY.col(), RawRow.FILE.col(), RawRow.SHEET.col())
        .select(
            RawRow.DELIVERY.col(),
            RawRow.FILE.col(),
            RawRow.SHEET.col(),
            outcome("outcome"),
            outcome("code"),
            outcome("lines"))
        .collectAsList()
        .stream()
        .map(
            row ->
                "%s/%s [%s] %s %s %s\n"
                    .formatted(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
        .collect(Collectors.joining());
  }

  private static String kinds(Dataset<Row> rows) {
    return rows.filter(RawRow.LINE.col().gt(0)).orderBy(RawRow.LINE.col()).collectAsList().stream()
        .map(row -> row.getAs(RawRow.LINE.name()).toString() + " " + row.getAs(RawRow.KIND.name()))
        .collect(Collectors.joining(", "));
  }

  private static Column outcome(String part) {
    return RawRow.OUTCOME.col().getField(part).cast("string");
  }
}

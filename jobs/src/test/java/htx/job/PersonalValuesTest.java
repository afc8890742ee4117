package htx.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.stored.RawRow;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.source.Contracts;
import htx.table.Table;
import htx.testing.MayTakeLong;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Numbers of persons of the sample, looked for in all that a run leaves behind. */
@MayTakeLong
class PersonalValuesTest {
  private final Sample sample = Sample.refreshed();

  @Test
  void noPersonalValueIsStored() throws IOException {
    List<Table> tables =
        Stream.concat(
                Contracts.ALL.stream().map(contract -> RawRow.tableOf(contract.name())),
                Stream.of(Quarantine.TABLE, DeliveredSheet.TABLE))
            .toList();

    assertThat(tablesThatHold(persons(), tables)).isEmpty();
    // the same search finds what bronze does hold, within longer texts too
    assertThat(tablesThatHold(List.of("469010000"), List.of(RawRow.tableOf("membership_roster"))))
        .containsExactly("bronze.membership_roster");
  }

  @Test
  void noPersonalValueIsPublishedOrLogged() throws IOException {
    assertThat(filesThatHold(persons())).isEmpty();
    // the same search finds what workbooks, text tables and commits do hold
    assertThat(filesThatHold(List.of("Đồng Hỷ", "coop_existing", "loan_id")))
        .anyMatch(file -> file.endsWith("/bieu-tong-hop-2018.xlsx"))
        .anyMatch(file -> file.endsWith("/bang/trend.csv"))
        .anyMatch(file -> file.endsWith("silver/loan/_delta_log/00000000000000000000.json"));
  }

  private List<String> tablesThatHold(List<String> texts, List<Table> tables) {
    AnyOf sought = new AnyOf(texts);
    Dataset<Row> lines =
        tables.stream()
            .map(
                table ->
                    sample
                        .tables()
                        .rows(table)
                        .select(lit(table.id()).as("table"), texts(table).as("texts")))
            .reduce(Dataset::union)
            .orElseThrow();

    return lines
        .filter((FilterFunction<Row>) line -> sought.isIn(line.getString(1)))
        .select("table")
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  /** All texts of a row, those of its cells too, each on a line. */
  private static Column texts(Table table) {
    Column[] texts =
        Stream.of(table.schema().fields())
            .flatMap(
                field ->
                    field.dataType() instanceof ArrayType cells
                        ? Stream.of(((StructType) cells.elementType()).fieldNames())
                            .map(part -> col(field.name()).getField(part))
                        : Stream.of(col(field.name()).cast("string")))
            // cast to text, a sheet's outcome shows all of its parts
            .toArray(Column[]::new);

    return concat_ws("\n", texts);
  }

  /** The files of the house, those apart whose rows are read as tables. */
  private List<String> filesThatHold(List<String> texts) throws IOException {
    AnyOf sought = new AnyOf(texts);

    try (Stream<Path> files = Files.walk(sample.home())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".parquet"))
          .filter(file -> sought.isIn(text(file)))
          .map(file -> sample.home().relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      if (!file.toString().endsWith(".xlsx")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }

      StringBuilder parts = new StringBuilder();

      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }

      return parts.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Identity and telephone numbers of the first persons of every roster. */
  private static List<String> persons() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data/landing"))) {
      List<String> persons =
          files
              .filter(path -> path.getFileName().toString().startsWith("thanh-vien_"))
              .sorted()
              .flatMap(PersonalValuesTest::persons)
              .distinct()
              .toList();

      assertThat(persons).hasSizeGreaterThan(50);

      return persons;
    }
  }

  private static Stream<String> persons(Path roster) {
    try (InputStream in = Files.newInputStream(roster);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.matches("\\d{12},.*"))
          .limit(5)
          .map(line -> line.split(",", -1))
          .flatMap(fields -> Stream.of(fields[0], fields[3]))
          .filter(value -> !value.isBlank())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

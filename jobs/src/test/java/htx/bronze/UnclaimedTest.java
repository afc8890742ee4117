package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.workbook.Xlsx;
import htx.source.Contracts;
import htx.table.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnclaimedTest {
  private static final byte[] BIFF8 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  @TempDir Path landing;

  @Test
  void aFileThatNoContractReadsIsRefusedForWhatItIsOrForItsName() throws IOException {
    land("chuoi_164_2018.xlsx", Xlsx.sample());
    land("chuoi_164_2018.xls", BIFF8);
    land("chuoi_167_2018.xls", "<html><table></table></html>".getBytes(UTF_8));
    land(
        "chuoi_164_2018.xlsm",
        Xlsx.with(
            Xlsx.sample(),
            "[Content_Types].xml",
            types ->
                types.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
    land("Báo cáo chuỗi quý 4.xlsx", Xlsx.sample());
    land("rỗng.csv", new byte[0]);

    assertThat(drawn())
        .isEqualTo(
            """
            Báo cáo chuỗi quý 4.xlsx F_NAME
            chuoi_164_2018.xls F_DAMAGED
            chuoi_164_2018.xlsm F_MACRO
            chuoi_164_2018.xlsx read
            chuoi_167_2018.xls F_FORMAT_HTML
            rỗng.csv F_EMPTY
            """);
  }

  @Test
  void theNamesThatAreReadAreShownAndWhatWouldForgeALineIsWrittenAsItsCode() throws IOException {
    land("a\nb\u202Ec.csv", "x".getBytes(UTF_8));

    Words told =
        Unclaimed.told(Landing.scan(landing), Contracts.fileNames())
            .get(0)
            .leftOut()
            .orElseThrow()
            .words();
    assertThat(told.vi())
        .containsOnlyOnce("htx_<mã huyện>_<kỳ>.xlsx")
        .contains("vay_<mã quỹ>_<năm>.csv");
    assertThat(told.en())
        .contains(
            "'a\\u000Ab\\u202Ec.csv'", "htx_<district>_<period>.xlsx", "vay_<fund>_<year>.csv")
        .doesNotContain("\n");
  }

  private void land(String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(landing.resolve("2019-01-15_164"));
    Files.write(folder.resolve(name), content);
  }

  private String drawn() throws IOException {
    return Unclaimed.told(Landing.scan(landing), Contracts.fileNames()).stream()
        .map(
            file ->
                file.file().name()
                    + " "
                    + file.leftOut().map(reason -> reason.code()).orElse("read")
                    + "\n")
        .collect(Collectors.joining());
  }
}

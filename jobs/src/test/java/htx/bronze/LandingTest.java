package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Language;
import htx.table.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
  @TempDir Path landing;
  @TempDir Path elsewhere;

  @Test
  void everyFileIsListedInOrderOfItsDayWhetherReadOrNot() throws IOException {
    land("2019-01-22_quy/von_2018-12-31.csv", "b");
    land("2019-01-21_164/htx_164_2018.xlsx", "a");
    land("2019-01-21_164/~$htx_164_2018.xlsx", "x");
    land("2019-01-21_164/.DS_Store", "x");
    land("2019-01-21_164/Thumbs.db", "x");
    land("2019-01-21_164/_b.csv", "c");
    land("2019-01-21_164/.c.csv", "c");
    land("2019-02-30_164/a.csv", "d");
    land("moi/a.csv", "e");
    land("README.md", "f");
    land("2019-01-23_Phổ Yên 100% [mới] #2/a.csv", "g");

    assertThat(drawn())
        .isEqualTo(
            """
            2019-01-21 2019-01-21_164/.DS_Store F_IGNORED
            2019-01-21 2019-01-21_164/.c.csv F_IGNORED
            2019-01-21 2019-01-21_164/Thumbs.db F_IGNORED
            2019-01-21 2019-01-21_164/_b.csv read
            2019-01-21 2019-01-21_164/htx_164_2018.xlsx read
            2019-01-21 2019-01-21_164/~$htx_164_2018.xlsx F_IGNORED
            2019-01-22 2019-01-22_quy/von_2018-12-31.csv read
            2019-01-23 2019-01-23_Phổ Yên 100% [mới] #2/a.csv read
            9999-12-31 /README.md F_DELIVERY
            9999-12-31 2019-02-30_164/a.csv F_DELIVERY
            9999-12-31 moi/a.csv F_DELIVERY
            """);
  }

  @Test
  void theHashIsThatOfTheBytes() throws IOException {
    land("2019-01-22_quy/a.csv", "abc");

    // the printed example of FIPS 180-2, B.1
    assertThat(Landing.scan(landing).get(0).file().hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Landing.scan(landing).get(0).file().deliveredOn())
        .isEqualTo(LocalDate.of(2019, 1, 22));
  }

  @Test
  void theSameBytesAgainAreADuplicateWhileTheyStandAndAnOldVersionOnceReplaced()
      throws IOException {
    land("2019-03-01_quy/von_2018-12-31.csv", "a");
    land("2019-01-22_quy/von_2018-12-31.csv", "a");
    land("2019-01-22_quy/von_2019-06-30.csv", "a");
    land("2019-02-01_quy/von_2018-12-31.csv", "other");
    land("2019-04-01_quy/von_2018-12-31.csv", "other");

    assertThat(drawn())
        .isEqualTo(
            """
            2019-01-22 2019-01-22_quy/von_2018-12-31.csv read
            2019-01-22 2019-01-22_quy/von_2019-06-30.csv read
            2019-02-01 2019-02-01_quy/von_2018-12-31.csv read
            2019-03-01 2019-03-01_quy/von_2018-12-31.csv F_STALE_REVISION
            2019-04-01 2019-04-01_quy/von_2018-12-31.csv F_DUPLICATE
            """);
    assertThat(Landing.scan(landing).get(3).leftOut().orElseThrow().words().en())
        .contains("2019-01-22_quy/von_2018-12-31.csv", "2019-02-01_quy/von_2018-12-31.csv");
    assertThat(Landing.scan(landing).get(4).leftOut().orElseThrow().words().en())
        .contains("2019-02-01_quy/von_2018-12-31.csv");
  }

  @Test
  void twoNamesThatLookTheSameAreOneName() throws IOException {
    String composed = "2019-01-22_quy/vốn.csv";
    land(composed, "a");
    land(Normalizer.normalize(composed, Normalizer.Form.NFD), "b");

    assertThat(drawn())
        .isEqualTo(
            """
            2019-01-22 2019-01-22_quy/vốn.csv read
            2019-01-22 2019-01-22_quy/vốn.csv F_NAME_CLASH
            """);
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    land("2019-01-22_quy/a.csv", "a");
    Path outside = Files.write(elsewhere.resolve("secret.csv"), new byte[] {1});
    Files.createSymbolicLink(landing.resolve("2019-01-22_quy/b.csv"), outside);

    assertThat(drawn())
        .isEqualTo(
            """
            2019-01-22 2019-01-22_quy/a.csv read
            2019-01-22 2019-01-22_quy/b.csv F_IGNORED
            """);
  }

  @Test
  void whyAFileIsLeftOutIsToldInOneLanguageWithoutWordsOfTheOther() throws IOException {
    land("2019-01-21_164/Thumbs.db", "x");
    land("2019-01-22_quy/a.csv", "a");
    land("2019-01-23_quy/a.csv", "a");
    land("moi/a.csv", "e");

    assertThat(told(Language.VI))
        .isEqualTo(
            """
            Không phải tệp số liệu (tệp ẩn hoặc của hệ điều hành), không đọc.
            Nội dung giống hệt tệp đã nhận 2019-01-22_quy/a.csv; không tính lần nữa.
            Thư mục 'moi' không có tên dạng NĂM-THÁNG-NGÀY_đơn-vị-gửi. Hãy đổi tên thư mục.
            """);
    assertThat(told(Language.EN))
        .isEqualTo(
            """
            Not a file of figures (hidden file or file of the system); it is not read.
            Same content as 2019-01-22_quy/a.csv, received before; it is not counted again.
            The folder 'moi' is not named YEAR-MONTH-DAY_sender. Rename the folder.
            """);
  }

  private String told(Language language) throws IOException {
    return Landing.scan(landing).stream()
        .flatMap(landed -> landed.leftOut().stream())
        .map(reason -> reason.words().in(language) + "\n")
        .collect(Collectors.joining());
  }

  private void land(String name, String content) throws IOException {
    Path file = landing.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content.getBytes(UTF_8));
  }

  private String drawn() throws IOException {
    return Landing.scan(landing).stream()
        .map(
            landed ->
                landed.file().deliveredOn()
                    + " "
                    + landed.file().delivery()
                    + "/"
                    + landed.file().name()
                    + " "
                    + landed.leftOut().map(Message::code).orElse("read")
                    + "\n")
        .collect(Collectors.joining());
  }
}

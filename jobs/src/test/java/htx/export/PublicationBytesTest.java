package htx.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.DataQuality;
import htx.table.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationBytesTest {
  @TempDir Path folder;

  @Test
  void theSameTablesGiveTheSameBytesWhateverOrderLocaleAndTimeZone() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    List<PublishedFile> first = SamplePublication.write(one);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<PublishedFile> second;

    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      second =
          SamplePublication.write(
              other,
              SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
              SamplePublication.shuffled(SampleGold.tables(), 7));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(second).isEqualTo(first);
    assertThat(first)
        .extracting(PublishedFile::name)
        .startsWith("bieu-tong-hop-2018.xlsx", "bieu-tong-hop-2019.xlsx")
        .endsWith("bang/cross_check.csv", "bang/missing_delivery.csv", "manifest.json")
        .hasSize(2 + Publication.TABLES.size() + 1);
    for (PublishedFile file : first) {
      assertThat(other.resolve(file.name())).hasSameBinaryContentAs(one.resolve(file.name()));
    }
  }

  @Test
  void aWorkbookIsAZipInFixedOrderWithFixedTimes() throws IOException {
    SamplePublication.write(folder);

    try (ZipFile zip = new ZipFile(folder.resolve("bieu-tong-hop-2018.xlsx").toFile())) {
      List<String> names = zip.stream().map(entry -> entry.getName()).toList();
      assertThat(names).startsWith("[Content_Types].xml", "_rels/.rels", "docProps/app.xml");
      assertThat(names.subList(2, names.size())).isSorted();
      assertThat(zip.stream())
          .allSatisfy(entry -> assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00"));
      assertThat(
              new String(
                  zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(),
                  StandardCharsets.UTF_8))
          .contains("2020-01-12T00:00:00Z</dcterms:created>")
          .contains("2020-01-12T00:00:00Z</dcterms:modified>");
    }
  }

  @Test
  void anotherValueGivesAnotherFingerprint() throws IOException {
    var tables = SampleGold.tables();
    List<PublishedFile> first = SamplePublication.write(folder.resolve("one"));
    tables.get(DataQuality.TABLE).clear();
    List<PublishedFile> second =
        SamplePublication.write(
            folder.resolve("other"),
            SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
            tables);

    assertThat(second.get(second.size() - 1)).isNotEqualTo(first.get(first.size() - 1));
    assertThat(second.get(0)).isEqualTo(first.get(0));
  }

  @Test
  void aFolderThatHoldsSomethingIsRefused() throws IOException {
    Files.createFile(folder.resolve("old.csv"));

    assertThatThrownBy(() -> SamplePublication.write(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty folder");
  }
}

package htx.export;

import htx.export.report.Edition;
import htx.export.report.ExportSettings;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.export.report.Figures;
import htx.export.report.GoldTables;
import htx.export.report.Reference;
import htx.export.workbook.YearWorkbook;
import htx.gold.Answers;
import htx.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** A set of files made from one state of the gold tables: the same bytes for the same state. */
public final class Publication {
  /** The gold tables that a publication holds, each as a file of its own. */
  public static final List<Table> TABLES = Answers.TABLES;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Publication() {}

  /**
   * Writes a workbook for each year reported, a text table for each gold table, and last the
   * manifest. The workbook of a year that not all have sent bears that in its name.
   *
   * @param folder there, and empty
   * @return every file written, with its hash, the manifest last
   * @throws IllegalArgumentException where the folder is not empty or nothing was delivered
   * @throws IOException where a file cannot be written; the folder is then to be thrown away
   */
  public static List<PublishedFile> write(
      Path folder, GoldTables gold, Reference reference, ExportSettings settings, Origins origins)
      throws IOException {
    LocalDate knownOn = origins.knownOn(settings.assumptions().knownOn());
    PublicationFolder files = new PublicationFolder(folder);
    Figures figures = new Figures(gold);

    List<Edition> editions =
        IntStream.rangeClosed(settings.assumptions().firstYear(), settings.assumptions().lastYear())
            .mapToObj(year -> new Edition(year, knownOn, settings, reference, figures))
            .toList();
    // each year's workbook depends on nothing but its edition, so they can be built at once
    List<byte[]> workbooks = editions.parallelStream().map(YearWorkbook::bytes).toList();

    for (int i = 0; i < editions.size(); i++) {
      files.write(workbookName(editions.get(i)), workbooks.get(i));
    }

    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (Table table : TABLES) {
      byte[] csv = CsvTable.bytes(table, gold.rows(table));
      fingerprints.put(table.id(), DigestUtils.sha256Hex(csv));
      files.write("bang/" + table.name() + ".csv", marked(csv, settings.byteOrderMark()));
    }

    files.write(
        Manifest.NAME,
        Manifest.bytes(origins, knownOn, lastFull(editions), fingerprints, files.files()));

    return files.files();
  }

  /** The last year that all have sent. */
  private static Optional<Integer> lastFull(List<Edition> editions) {
    return editions.stream()
        .filter(edition -> !edition.isEstimate())
        .map(Edition::year)
        .max(Integer::compareTo);
  }

  private static String workbookName(Edition edition) {
    String estimate = edition.isEstimate() ? edition.say("-uoc-tinh", "-estimate") : "";

    return edition.say("bieu-tong-hop-", "summary-tables-") + edition.year() + estimate + ".xlsx";
  }

  private static byte[] marked(byte[] csv, ByteOrderMark mark) {
    if (mark == ByteOrderMark.LEFT_OUT) {
      return csv;
    }

    ByteArrayOutputStream bytes = new ByteArrayOutputStream(MARK.length + csv.length);
    bytes.writeBytes(MARK);
    bytes.writeBytes(csv);

    return bytes.toByteArray();
  }
}

package htx.export.workbook;

import htx.export.report.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One year's workbook: cover, contents, notes, and a sheet for each table. */
public final class YearWorkbook {
  private final Edition edition;

  private YearWorkbook(Edition edition) {
    this.edition = edition;
  }

  /** The workbook's file, the same bytes for the same edition. */
  public static byte[] bytes(Edition edition) {
    try {
      return new YearWorkbook(edition).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The workbook of " + edition.year() + " was not made", e);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      StyleBook styles = new StyleBook(workbook);
      Tabs tabs = Tabs.of(edition);
      new CoverPainter(page(workbook, styles, tabs.cover()), edition).paint();
      new ContentsPainter(page(workbook, styles, tabs.contents()), edition).paint(tabs);
      new NotesPainter(page(workbook, styles, tabs.notes()), edition).paint();

      for (Tabs.Tab tab : tabs.tables()) {
        Page page = page(workbook, styles, tab.name());
        new TablePainter(page, tab.table(), edition)
            .paint(tab.number(), edition.subtitle(), tabs.contents());
      }

      describe(workbook);
      workbook.write(bytes);
    }

    return StableZip.rewritten(bytes.toByteArray());
  }

  private Page page(XSSFWorkbook workbook, StyleBook styles, String name) {
    return new Page(
        workbook.createSheet(name), styles, edition.warning(), edition.settings().owner());
  }

  private void describe(XSSFWorkbook workbook) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    Date day = Date.from(edition.knownOn().atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setTitle(edition.title());
    core.setCreator(edition.settings().owner());
    core.setLastModifiedByUser(edition.settings().owner());
    core.setSubjectProperty(edition.settings().province());
    core.setDescription(edition.warning());
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    workbook
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("HTX Analytics");
  }
}

package htx.job.reading;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.workbook.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A way to read a workbook's first sheet to its last cell. */
public enum Way {
  /** Every part checked, then row by row: what an intake does. */
  OURS {
    @Override
    long cells(Path file) throws IOException {
      long cells = 0;

      try (WorkbookReader workbook = WorkbookReader.open(file, ANY_SIZE);
          Lines lines = workbook.lines(workbook.sheets().get(0))) {
        while (lines.hasNext()) {
          cells += lines.next().cells().size();
        }
      }

      return cells;
    }
  },

  /** POI's events: a handler that looks texts up and keeps nothing. */
  POI_EVENTS {
    @Override
    long cells(Path file)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
      try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
          InputStream sheet = new XSSFReader(parts).getSheetsData().next()) {
        CellEvents events = new CellEvents(new ReadOnlySharedStringsTable(parts));
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(events);
        reader.parse(new InputSource(sheet));

        return events.cells();
      }
    }
  },

  /** POI's model: the whole workbook as objects. */
  POI_MODEL {
    @Override
    long cells(Path file) throws IOException, OpenXML4JException {
      long cells = 0;

      try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
          XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
        Sheet sheet = workbook.getSheetAt(0);

        for (Row row : sheet) {
          for (Cell cell : row) {
            cells += cell.toString().isEmpty() ? 0 : 1;
          }
        }
      }

      return cells;
    }
  };

  private static final long GIB = 1 << 30;

  /** No limit that a sheet of as many rows as there can be would meet. */
  private static final Limits ANY_SIZE =
      new Limits(
          4 * GIB,
          Limits.DISTRICT.entries(),
          4 * GIB,
          4 * GIB,
          4 * GIB,
          Limits.DISTRICT.inflation(),
          Limits.DISTRICT.sheets(),
          1_048_576,
          Limits.DISTRICT.blankRun(),
          Limits.DISTRICT.columns(),
          Limits.DISTRICT.strings(),
          Limits.DISTRICT.characters());

  /** How many cells with a value it finds. */
  abstract long cells(Path file)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;

  /** Reads the file named second in the way named first, in a process of its own. */
  public static void main(String[] args) throws Exception {
    System.out.println(valueOf(args[0]).cells(Path.of(args[1])));
  }
}

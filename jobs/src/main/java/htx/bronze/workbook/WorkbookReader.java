package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.FileCheck;
import htx.bronze.file.FileType;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.bronze.file.RemarkedLines;
import htx.quality.Doubt;
import htx.sheet.RawLine;
import htx.table.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A checked workbook: its sheets, and their rows read forward one at a time. */
public final class WorkbookReader implements Closeable {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private final CheckedZip zip;
  private final Limits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private Calendar calendar = Calendar.FROM_1900;
  private CellContent content;

  /**
   * A sheet of rows and columns, in the workbook's order.
   *
   * @param remarks what is unusual about the sheet as a whole
   */
  public record Sheet(String name, String part, List<Message> remarks) {
    public Sheet {
      remarks = List.copyOf(remarks);
    }

    Sheet(String name, String part) {
      this(name, part, List.of());
    }

    Sheet with(Message remark) {
      return new Sheet(name, part, Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }
  }

  private WorkbookReader(CheckedZip zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens a workbook after checking the whole file.
   *
   * @throws RefusedFile for the first thing found wrong
   * @throws IOException where the disk fails
   */
  public static WorkbookReader open(Path file, Limits limits) throws IOException {
    FileCheck.expect(FileCheck.check(file, limits), FileType.ZIP);
    CheckedZip zip = CheckedZip.open(file, limits);

    try {
      WorkbookReader reader = new WorkbookReader(zip, limits);
      reader.readWorkbook();
      return reader;
    } catch (RefusedFile | IOException e) {
      zip.close();
      throw e;
    }
  }

  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The rows of a sheet; to be closed. */
  public Lines lines(Sheet sheet) throws IOException {
    List<Merge> merges = Merges.of(zip, sheet.part(), limits);
    Lines rows = rows(sheet);
    Lines marked = merges.isEmpty() ? rows : new MergedLines(rows, merges, limits);
    return sheet.remarks().isEmpty() ? marked : new RemarkedLines(marked, sheet.remarks());
  }

  private Lines rows(Sheet sheet) throws IOException {
    return new SheetLines(Xml.open(zip, sheet.part()), content, limits);
  }

  /** The rows of a sheet, whose closing closes the workbook too. */
  public Lines onlyLines(Sheet sheet) throws IOException {
    Lines lines = lines(sheet);
    return new Lines() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public RawLine next() {
        return lines.next();
      }

      @Override
      public void close() throws IOException {
        try (zip) {
          lines.close();
        }
      }
    };
  }

  /** Whether a sheet holds any value; also where it cannot be read. */
  public boolean holdsValues(Sheet sheet) {
    try (Lines lines = rows(sheet)) {
      return lines.hasNext();
    } catch (RefusedFile | IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void readWorkbook() throws IOException {
    String main = WorkbookParts.mainPart(zip);
    Map<String, WorkbookParts.Relation> relations = WorkbookParts.relations(zip, main);
    readSheets(main, relations);

    if (sheets.size() > limits.sheets()) {
      throw Fault.S_TOO_MANY_SHEETS.refusal("", sheets.size(), limits.sheets());
    }

    content = new CellContent(strings(relations), styles(relations), calendar);
  }

  /** The texts; a part with them that is not there counts where a cell points to it. */
  private SharedStrings strings(Map<String, WorkbookParts.Relation> relations) throws IOException {
    Optional<String> part = part(relations, "sharedStrings");

    if (part.isEmpty()) {
      return SharedStrings.none();
    }

    return zip.has(part.get())
        ? SharedStrings.read(zip, part.get(), limits)
        : SharedStrings.absent(part.get());
  }

  private CellStyles styles(Map<String, WorkbookParts.Relation> relations) throws IOException {
    Optional<String> part = part(relations, "styles");

    if (part.isEmpty()) {
      return CellStyles.none();
    }

    return zip.has(part.get()) ? CellStyles.read(zip, part.get()) : CellStyles.absent(part.get());
  }

  private void readSheets(String main, Map<String, WorkbookParts.Relation> relations)
      throws IOException {
    try (Xml xml = Xml.open(zip, main)) {
      while (xml.next()) {
        if (xml.starts("workbook") && xml.namespace().startsWith(STRICT)) {
          throw Fault.F_FORMAT_STRICT.refusal("");
        }

        if (xml.starts("workbookPr")) {
          String system = xml.attribute("date1904").orElse("0");
          calendar =
              system.equals("1") || system.equals("true") ? Calendar.FROM_1904 : Calendar.FROM_1900;
        } else if (xml.starts("sheet")) {
          addSheet(xml, relations);
        }
      }
    }
  }

  private void addSheet(Xml xml, Map<String, WorkbookParts.Relation> relations) {
    String name = xml.attribute("name").orElse("");
    WorkbookParts.Relation relation = relations.get(xml.qualified("id").orElse(""));

    // sheets that are one chart have no rows; a sheet without its part is refused where it is read
    if (relation == null || relation.kind().equals("worksheet")) {
      Sheet sheet = new Sheet(name, relation == null ? name : relation.part());
      boolean hidden =
          xml.attribute("state").orElse("").toLowerCase(Locale.ROOT).contains("hidden");
      sheets.add(hidden ? sheet.with(Doubt.S_HIDDEN_SHEET.at("")) : sheet);
    }
  }

  private static Optional<String> part(Map<String, WorkbookParts.Relation> relations, String kind) {
    return relations.values().stream()
        .filter(relation -> relation.kind().equals(kind))
        .map(WorkbookParts.Relation::part)
        .findFirst();
  }
}

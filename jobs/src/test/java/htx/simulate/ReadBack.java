package htx.simulate;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a landing folder says, read as a person would: the last word on each thing counts. */
final class ReadBack {
  private static final DateTimeFormatter SLASHES =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  final List<Entry> register = new ArrayList<>();
  final List<Belonging> roster = new ArrayList<>();

  /** A line of a register. */
  record Entry(
      LocalDate known, String id, String kind, LocalDate founded, LocalDate ended, String how) {
    boolean existsOn(LocalDate day) {
      return !founded.isAfter(day) && (ended == null || ended.isAfter(day));
    }
  }

  /** A line of a roster. */
  record Belonging(LocalDate known, String person, String id, LocalDate joined, LocalDate left) {}

  ReadBack(Path landing) throws IOException {
    for (Path file : files(landing, "htx_")) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        // columns: id, founded, ended, how, and the amount or number that must be readable
        read(file, workbook.getSheet("HTX"), 6, 7, 8, 10);
        read(file, workbook.getSheet("THT"), 5, 6, 7, 8);
      }
    }

    for (Path file : files(landing, "thanh-vien_")) {
      for (NamedCsvRecord line : records(file, ',')) {
        LocalDate joined = day(line.getField("ngay_vao"));

        if (joined != null) {
          roster.add(
              new Belonging(
                  known(file),
                  line.getField("so_dinh_danh"),
                  line.getField("ma_to_chuc"),
                  joined,
                  day(line.getField("ngay_ra"))));
        }
      }
    }
  }

  /** The last known line of each organisation that exists on a day. */
  Map<String, Entry> existing(LocalDate day, LocalDate known) {
    Map<String, Entry> last = lastKnown(known);
    last.values().removeIf(entry -> !entry.existsOn(day));
    return last;
  }

  Map<String, Entry> lastKnown(LocalDate known) {
    Map<String, Entry> last = new HashMap<>();
    register.stream()
        .filter(entry -> !entry.known().isAfter(known))
        .forEach(entry -> last.put(entry.id(), entry));
    return last;
  }

  long count(LocalDate day, LocalDate known, String kind) {
    return existing(day, known).values().stream().filter(e -> e.kind().equals(kind)).count();
  }

  /** Person x organisation on a day, in organisations of the kinds. */
  long persons(LocalDate day, LocalDate known, String... kinds) {
    Map<String, Entry> existing = existing(day, known);
    Map<String, Belonging> last = new HashMap<>();
    roster.stream()
        .filter(line -> !line.known().isAfter(known) && existing.containsKey(line.id()))
        .filter(line -> List.of(kinds).contains(existing.get(line.id()).kind()))
        .forEach(line -> last.put(line.person() + line.id(), line));
    return last.values().stream()
        .filter(line -> !line.joined().isAfter(day))
        .filter(line -> line.left() == null || line.left().isAfter(day))
        .count();
  }

  static List<Path> files(Path landing, String prefix) throws IOException {
    try (Stream<Path> all = Files.walk(landing)) {
      return all.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
  }

  static List<NamedCsvRecord> records(Path file, char separator) throws IOException {
    boolean packed = file.toString().endsWith(".gz");

    try (InputStream in = Files.newInputStream(file);
        InputStream plain = packed ? new GZIPInputStream(in) : in) {
      String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
      return CsvReader.builder()
          .commentStrategy(CommentStrategy.SKIP)
          .fieldSeparator(separator)
          .ofNamedCsvRecord(text)
          .stream()
          .toList();
    }
  }

  static LocalDate known(Path file) {
    return LocalDate.parse(file.getParent().getFileName().toString().substring(0, 10));
  }

  private void read(Path file, Sheet sheet, int founded, int ended, int how, int number) {
    for (Row row : sheet) {
      Cell ordinal = row.getCell(0);
      boolean data = ordinal != null && ordinal.getCellType() == CellType.NUMERIC;
      LocalDate from = data ? day(row.getCell(founded)) : null;

      if (from != null && !text(row, 1).isEmpty() && !text(row, number).matches(".*[a-z].*")) {
        String kind = sheet.getSheetName().equals("THT") ? "THT" : text(row, 3);
        register.add(
            new Entry(
                known(file), text(row, 1), kind, from, day(row.getCell(ended)), text(row, how)));
      }
    }
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static LocalDate day(Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return null;
    }

    return cell.getCellType() == CellType.NUMERIC
        ? cell.getLocalDateTimeCellValue().toLocalDate()
        : day(cell.getStringCellValue());
  }

  /** A day, or null where the text is empty or no day of any calendar. */
  private static LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text.replace('.', '/'), SLASHES);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

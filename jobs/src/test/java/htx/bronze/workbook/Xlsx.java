package htx.bronze.workbook;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests: made well by POI, then broken part by part. */
public final class Xlsx {
  public static final String SHEET = "xl/worksheets/sheet1.xml";

  private Xlsx() {}

  /** A workbook as POI writes it. */
  public static byte[] of(Consumer<Workbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One sheet "HTX": a heading and 30 cooperatives with a capital. */
  public static byte[] sample() {
    return of(
        workbook -> {
          Sheet sheet = workbook.createSheet("HTX");
          text(sheet, 0, "Mã số", "Tên HTX", "Vốn điều lệ");

          for (int i = 1; i <= 30; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue("HTX" + (100 + i));
            row.createCell(1).setCellValue("Hợp tác xã số " + i);
            row.createCell(2).setCellValue(1000 * i);
          }
        });
  }

  public static void text(Sheet sheet, int row, String... values) {
    Row line = sheet.createRow(row);

    for (int i = 0; i < values.length; i++) {
      Cell cell = line.createCell(i);
      cell.setCellValue(values[i]);
    }
  }

  /** The sample with its one sheet's rows written as given. */
  static byte[] withRows(String rows) {
    return with(
        sample(),
        SHEET,
        xml ->
            xml.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
  }

  /** The same workbook with one part changed as text, all checksums right. */
  public static byte[] with(byte[] workbook, String part, UnaryOperator<String> change) {
    return remade(
        workbook,
        part,
        before -> {
          String after = change.apply(before);

          if (after.equals(before)) {
            throw new IllegalStateException("The change of " + part + " changes nothing");
          }
          return after;
        });
  }

  /** The same workbook with one part made anew of its text, perhaps as it was. */
  static byte[] remade(byte[] workbook, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = parts(workbook);
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
    return zip(parts, ZipEntry.DEFLATED);
  }

  /** The same workbook without some of its parts, which it still names. */
  static byte[] without(byte[] workbook, String... names) {
    Map<String, byte[]> parts = parts(workbook);

    if (!parts.keySet().removeAll(List.of(names))) {
      throw new IllegalStateException("There is no part of these names");
    }
    return zip(parts, ZipEntry.DEFLATED);
  }

  public static Map<String, byte[]> parts(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>();

    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] zip(Map<String, byte[]> parts, int method) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          ZipEntry entry = new ZipEntry(part.getKey());
          entry.setMethod(method);
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setCrc(crc.getValue());
          entry.setSize(part.getValue().length);
          out.putNextEntry(entry);
          out.write(part.getValue());
          out.closeEntry();
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes with every run of the one text put in place of the other, of the same length. */
  public static byte[] patched(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);

    if (from.length() != to.length() || !text.contains(from)) {
      throw new IllegalStateException("'" + from + "' cannot be made '" + to + "'");
    }
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  public static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every cell with a value of every sheet, one line a row: "HTX 2: A2 text HTX101, ...". */
  public static String read(Path file) {
    StringBuilder drawn = new StringBuilder();

    try (WorkbookReader workbook = WorkbookReader.open(file, Limits.DISTRICT)) {
      for (WorkbookReader.Sheet sheet : workbook.sheets()) {
        try (Lines lines = workbook.lines(sheet)) {
          while (lines.hasNext()) {
            drawn.append(sheet.name()).append(' ').append(Drawn.line(lines.next())).append('\n');
          }
        }
      }
      return drawn.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> partNames(byte[] zip) {
    return new ArrayList<>(parts(zip).keySet());
  }
}

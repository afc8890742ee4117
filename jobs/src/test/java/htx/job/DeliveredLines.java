package htx.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How many lines the files of a landing folder have, counted by opening each. */
final class DeliveredLines {
  private DeliveredLines() {}

  /** Lines by delivery, file and sheet, such as {@code 2018-01-10_164/htx_164_2017.xlsx/THT}. */
  static Map<String, Long> of(Path landing) throws IOException {
    Map<String, Long> lines = new TreeMap<>();

    for (Path file : files(landing)) {
      String name = landing.relativize(file).toString();

      if (name.endsWith(".xlsx")) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
          for (Sheet sheet : workbook) {
            lines.put(name + "/" + sheet.getSheetName(), sheet.getLastRowNum() + 1L);
          }
        }
      } else {
        lines.put(name + "/", text(file).lines().count());
      }
    }

    return lines;
  }

  private static List<Path> files(Path landing) throws IOException {
    try (Stream<Path> walk = Files.walk(landing)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

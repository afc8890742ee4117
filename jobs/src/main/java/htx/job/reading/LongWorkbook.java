package htx.job.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one long sheet, as programs write them: twelve columns of texts, numbers and days
 * in turn. It is written row by row, and always the same.
 */
public final class LongWorkbook {
  /** The columns of the sheet. */
  public static final int COLUMNS = 12;

  private static final int TEXTS = 50_000;
  private static final int FIRST_DAY = 40_000;
  private static final int DAYS = 4_000;
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private LongWorkbook() {}

  /** Writes it. */
  public static void write(Path file, int rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      part(zip, out, "[Content_Types].xml", contentTypes());
      part(zip, out, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          out,
          "xl/_rels/workbook.xml.rels",
          relations(
              "worksheet",
              "worksheets/sheet1.xml",
              "styles",
              "styles.xml",
              "sharedStrings",
              "sharedStrings.xml"));
      part(
          zip,
          out,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
              + "<sheet name=\"HTX\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
      part(zip, out, "xl/styles.xml", styles());
      texts(zip, out);
      sheet(zip, out, rows);
    }
  }

  private static String contentTypes() {
    return "<Types xmlns=\"%s/content-types\">".formatted(PACKAGE)
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        + "relationships+xml\"/>"
        + override("/xl/workbook.xml", "sheet.main")
        + override("/xl/worksheets/sheet1.xml", "worksheet")
        + override("/xl/styles.xml", "styles")
        + override("/xl/sharedStrings.xml", "sharedStrings")
        + "</Types>";
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, SPREADSHEET, kind);
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder relations =
        new StringBuilder("<Relationships xmlns=\"%s/relationships\">".formatted(PACKAGE));

    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      relations.append(
          "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2, OFFICE, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }

    return relations.append("</Relationships>").toString();
  }

  /** The plain style, and that of days. */
  private static String styles() {
    return "<styleSheet xmlns=\"%s\">".formatted(MAIN)
        + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
  }

  private static void texts(ZipOutputStream zip, Writer out) throws IOException {
    zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
    out.write("<sst xmlns=\"%s\" uniqueCount=\"%d\">".formatted(MAIN, TEXTS));

    for (int i = 0; i < TEXTS; i++) {
      out.write("<si><t>Hợp tác xã số " + i + "</t></si>");
    }

    out.write("</sst>");
    out.flush();
    zip.closeEntry();
  }

  private static void sheet(ZipOutputStream zip, Writer out, int rows) throws IOException {
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    out.write("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));

    for (int row = 1; row <= rows; row++) {
      out.write("<row r=\"" + row + "\">");

      for (int column = 0; column < COLUMNS; column++) {
        String place = (char) ('A' + column) + Integer.toString(row);
        // a stride that is no divisor of the counts, so that neighbours differ
        long any = (row * 7919L + column * 104_729L);
        out.write(
            switch (column % 3) {
              case 0 -> "<c r=\"" + place + "\" t=\"s\"><v>" + any % TEXTS + "</v></c>";
              case 1 -> "<c r=\"" + place + "\"><v>" + any + "." + any % 100 + "</v></c>";
              default ->
                  "<c r=\"" + place + "\" s=\"1\"><v>" + (FIRST_DAY + any % DAYS) + "</v></c>";
            });
      }

      out.write("</row>");
    }

    out.write("</sheetData></worksheet>");
    out.flush();
    zip.closeEntry();
  }

  private static void part(ZipOutputStream zip, Writer out, String name, String text)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    out.write(text);
    out.flush();
    zip.closeEntry();
  }
}

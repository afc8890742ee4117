package htx.bronze.file;

import htx.table.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its bytes, whatever its name says. */
public enum FileType {
  ZIP("xlsx"),
  GZIP("gzip"),
  TEXT("CSV"),
  OLE2("OLE2"),
  XLS("xls"),
  HTML("HTML"),
  XML_2003("XML Spreadsheet 2003"),
  XML("XML"),
  PDF("PDF"),
  PICTURE(new Words("hình ảnh", "a picture")),
  RICH_TEXT("RTF"),
  OTHER(new Words("tệp nhị phân", "binary"));

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(!doctype html|html|head|meta|title|style|body|script|table|t[rdh]|div)\\b");

  private final Words shown;

  FileType(String name) {
    this(Words.same(name));
  }

  FileType(Words shown) {
    this.shown = shown;
  }

  /** The type as messages name it. */
  public Words shown() {
    return shown;
  }

  /** The type that a file's first bytes tell. */
  public static FileType of(byte[] head) {
    if (starts(head, "504b0304") || starts(head, "504b0506")) {
      return ZIP;
    }

    if (starts(head, "1f8b")) {
      return GZIP;
    }

    if (starts(head, "d0cf11e0a1b11ae1")) {
      return OLE2;
    }

    // the first record of a workbook of Excel 2 to 4, which had no container
    if (starts(head, "0900")
        || starts(head, "0902")
        || starts(head, "0904")
        || starts(head, "0908")) {
      return XLS;
    }

    if (starts(head, "25504446")) {
      return PDF;
    }

    if (starts(head, "7b5c727466")) {
      return RICH_TEXT;
    }

    if (startsOneOf(head, "89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a")) {
      return PICTURE;
    }

    if (startsOneOf(head, "52617221", "377abcaf", "fd377a58", "425a6839", "00000200")) {
      return OTHER;
    }

    return ofText(head);
  }

  private static FileType ofText(byte[] head) {
    // enough for the markup sought: its letters are ASCII, and UTF-16 only puts zeros between them
    String text =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);

    if (text.startsWith("mime-version:")) {
      return HTML;
    }

    if (!text.startsWith("<")) {
      return TEXT;
    }

    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !text.contains("<html")) {
      return XML_2003;
    }

    return MARKUP.matcher(text).find() ? HTML : XML;
  }

  private static boolean startsOneOf(byte[] head, String... hex) {
    return Arrays.stream(hex).anyMatch(magic -> starts(head, magic));
  }

  private static boolean starts(byte[] head, String hex) {
    byte[] magic = HexFormat.of().parseHex(hex);
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}

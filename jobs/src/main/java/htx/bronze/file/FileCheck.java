package htx.bronze.file;

import htx.table.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of a file before it is opened: its size, and its type by its first bytes. */
public final class FileCheck {
  private static final int HEAD = 4096;
  private static final String ZIP = "PK\u0003\u0004";

  private FileCheck() {}

  /**
   * The type of a file that may be opened.
   *
   * @throws RefusedFile where it is empty, too large, or of a type that is never read
   */
  public static FileType check(Path path, Limits limits) throws IOException {
    long size = Files.size(path);

    if (size == 0) {
      throw Fault.F_EMPTY.refusal("");
    }

    if (size > limits.fileBytes()) {
      throw Fault.F_TOO_LARGE.refusal("", size, limits.fileBytes());
    }

    byte[] head;

    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD);
    }

    FileType type = FileType.of(head);
    int zip = new String(head, StandardCharsets.ISO_8859_1).indexOf(ZIP);

    if (type == FileType.TEXT && zip > 0) {
      throw Fault.F_FOREIGN_BYTES.refusal(
          "", zip, new Words("trước nội dung bảng tính", "in front of the workbook"));
    }

    switch (type) {
      case OLE2 -> throw OldOffice.refusal(path);
      case XLS -> throw Fault.F_FORMAT_XLS.refusal("");
      case HTML -> throw Fault.F_FORMAT_HTML.refusal("");
      case XML_2003 -> throw Fault.F_FORMAT_XML2003.refusal("");
      default -> {
        return type;
      }
    }
  }

  /**
   * That a file is of the type that is read.
   *
   * @throws RefusedFile F_FORMAT where it is not
   */
  public static void expect(FileType found, FileType... readable) {
    for (FileType type : readable) {
      if (found == type) {
        return;
      }
    }

    throw Fault.F_FORMAT.refusal("", found.shown(), readable[0].shown());
  }
}

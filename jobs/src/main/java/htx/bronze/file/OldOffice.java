package htx.bronze.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the container of the old Office, which also wraps workbooks with a password. */
final class OldOffice {
  private OldOffice() {}

  /** Why such a file is refused. */
  static RefusedFile refusal(Path path) {
    try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return Fault.F_ENCRYPTED.refusal("");
      }

      if (container.getRoot().hasEntryCaseInsensitive("Workbook")
          || container.getRoot().hasEntryCaseInsensitive("Book")) {
        return Fault.F_FORMAT_XLS.refusal("");
      }

      if (container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        return Fault.F_FORMAT.refusal("", "Word", FileType.ZIP.shown());
      }

      return Fault.F_FORMAT.refusal("", FileType.OLE2.shown(), FileType.ZIP.shown());
    } catch (IOException | RuntimeException e) {
      return Fault.F_DAMAGED.refusal("", FileType.OLE2.shown(), e.getClass().getSimpleName());
    }
  }
}

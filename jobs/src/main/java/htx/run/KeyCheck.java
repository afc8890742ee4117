package htx.run;

import htx.lake.DurableFile;
import htx.table.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The check value of the key that a lake's pseudonyms were made with. */
public record KeyCheck(Path file) {

  public static KeyCheck in(Path folder) {
    return new KeyCheck(folder.resolve("key-check"));
  }

  /**
   * Confirms that the key is the lake's own; the first key becomes that.
   *
   * @throws Refused where the lake was filled with another key
   */
  public void confirm(String check) throws IOException {
    if (!Files.exists(file)) {
      DurableFile.write(file, check.getBytes(StandardCharsets.UTF_8));
      return;
    }

    String first = Files.readString(file).strip();

    if (!first.equals(check)) {
      throw new Refused(RunFault.RUN_OTHER_KEY.of(first, check));
    }
  }
}

package htx.run.vintage;

import htx.lake.DurableFile;
import htx.silver.VintageValue;
import htx.table.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Declares a publication, and keeps what it stated once its documents are made. */
public record Freezing(VintageFolder folder, Declaration declared) {

  /** Says which years are stated, and how firm they are; documents made from now on say it. */
  public void declare() throws IOException {
    String text = String.join("\n", declared.lines()) + "\n";
    DurableFile.write(folder.declaration(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes back what was declared and not frozen. */
  public void withdraw() throws IOException {
    Files.deleteIfExists(folder.manifest());
    Files.deleteIfExists(folder.declaration());
    Files.deleteIfExists(folder.path());
  }

  /**
   * Keeps the values of its years, what it was made from, and its documents under its name. The
   * values come last: with them it is frozen.
   *
   * @param exports where publications are
   * @param id the folder of its documents there
   */
  public void freeze(Path exports, String id, StatedValues stated) throws IOException {
    Path documents = exports.resolve(id);
    DurableFile.write(
        folder.manifest(), Files.readAllBytes(documents.resolve(VintageFolder.MANIFEST)));
    link(exports, id);
    DurableFile.write(folder.values(), TextLines.packed(lines(stated)));
  }

  private void link(Path exports, String id) throws IOException {
    Path draft = exports.resolve("." + declared.name() + ".draft");
    Files.deleteIfExists(draft);
    Files.createSymbolicLink(draft, Path.of(id));
    Files.move(draft, exports.resolve(declared.name()), StandardCopyOption.ATOMIC_MOVE);
    DurableFile.sync(exports);
  }

  private List<String> lines(StatedValues stated) {
    List<String> lines = new ArrayList<>();
    lines.add(
        VintageValue.TABLE.fields().stream().map(Field::name).collect(Collectors.joining(",")));
    stated
        .values()
        .forEach(
            (of, value) -> {
              if (declared.years().containsKey(of.year())) {
                lines.add(line(of, value));
              }
            });

    return lines;
  }

  private String line(StatedValues.Of of, BigDecimal value) {
    return declared.name() + "," + String.join(",", of.texts()) + "," + value.toPlainString();
  }
}

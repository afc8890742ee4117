package htx.lake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
  @TempDir private Path folder;

  @Test
  void aFileIsWrittenWithTheFoldersItNeedsAndNothingBesideIt() throws IOException {
    Path file = folder.resolve("lake/_state/ledger.json");
    DurableFile.write(file, "một".getBytes(UTF_8));

    assertThat(file).hasContent("một");
    assertThat(names(file.getParent())).containsExactly("ledger.json");
  }

  @Test
  void whoReadsTheOldFileReadsItToItsEnd() throws IOException {
    Path file = folder.resolve("ledger.json");
    DurableFile.write(file, "the old content".getBytes(UTF_8));

    try (InputStream reader = Files.newInputStream(file)) {
      DurableFile.write(file, "new".getBytes(UTF_8));

      assertThat(reader).hasContent("the old content");
    }

    assertThat(file).hasContent("new");
  }

  @Test
  void aWriteThatFailsLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("ledger.json");
    DurableFile.write(file, "old".getBytes(UTF_8));
    Files.createDirectory(folder.resolve("ledger.json.draft"));

    assertThatThrownBy(() -> DurableFile.write(file, "new".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void nothingOfADraftLeftByAPowerCutComesIntoTheFile() throws IOException {
    Path file = folder.resolve("ledger.json");
    Files.writeString(folder.resolve("ledger.json.draft"), "half of a much longer draft");
    DurableFile.write(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
    assertThat(names(folder)).containsExactly("ledger.json");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCheckTest {
  private static final String FIRST = "k1_aaaaaaaa";
  private static final String OTHER = "k1_bbbbbbbb";

  @TempDir private Path folder;

  @Test
  void theFirstKeyIsTheLakesOwnAndPassesAgain() throws IOException {
    KeyCheck.in(folder).confirm(FIRST);

    assertThat(folder.resolve("key-check")).hasContent(FIRST);
    assertThatCode(() -> KeyCheck.in(folder).confirm(FIRST)).doesNotThrowAnyException();
  }

  @Test
  void anotherKeyIsRefusedByBothCheckValuesAndNothingIsWritten() throws IOException {
    KeyCheck.in(folder).confirm(FIRST);

    assertThatThrownBy(() -> KeyCheck.in(folder).confirm(OTHER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The lake's pseudonyms were made with the key k1_aaaaaaaa, this run has the key"
                + " k1_bbbbbbbb; nothing was written");
    assertThat(folder.resolve("key-check")).hasContent(FIRST);
    assertThat(names(folder)).containsExactly("key-check");
  }

  @Test
  void aCheckValueThatAnEditorEndedWithALineBreakIsTheSame() throws IOException {
    Files.writeString(folder.resolve("key-check"), FIRST + "\n");

    assertThatCode(() -> KeyCheck.in(folder).confirm(FIRST)).doesNotThrowAnyException();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}

package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordSearchTest {

  @Test
  void aWordIsFoundWhereverThePiecesPartIt() {
    String text = "mergemergeCel mergeCell";

    for (int piece = 1; piece <= text.length(); piece++) {
      assertThat(isFound("mergeCell", text, piece)).as("pieces of " + piece).isTrue();
      assertThat(isFound("mergeCells", text, piece)).as("pieces of " + piece).isFalse();
    }
  }

  @Test
  void aWordThatOverlapsItsOwnBeginningIsFound() {
    for (int piece = 1; piece <= 6; piece++) {
      assertThat(isFound("aab", "aaaaab", piece)).as("pieces of " + piece).isTrue();
      assertThat(isFound("aab", "abaaca", piece)).as("pieces of " + piece).isFalse();
    }
  }

  @Test
  void bytesBeyondAsciiAreNoLetters() {
    assertThat(isFound("ab", "\u00E1b\u1EA5ab", 3)).isTrue();
    assertThat(isFound("ab", "\u00E1b\u1EA5a", 3)).isFalse();
  }

  private static boolean isFound(String word, String text, int piece) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    WordSearch search = new WordSearch(word);

    for (int start = 0; start < bytes.length; start += piece) {
      byte[] next = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + piece));
      search.look(next, next.length);
    }

    return search.found();
  }
}

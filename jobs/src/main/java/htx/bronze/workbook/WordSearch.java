package htx.bronze.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for a word of ASCII letters in bytes that come piece by piece. */
final class WordSearch {
  private final byte[] word;
  private final int[] skips = new int[256];
  private byte[] tail = new byte[0];
  private boolean found;

  WordSearch(String word) {
    this.word = word.getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(skips, this.word.length);

    for (int i = 0; i < this.word.length - 1; i++) {
      skips[this.word[i]] = this.word.length - 1 - i;
    }
  }

  /** Looks through the next bytes, of which so many count. */
  void look(byte[] bytes, int count) {
    if (found) {
      return;
    }

    // the word may begin in one piece and end in the next
    int head = Math.min(count, word.length - 1);
    byte[] seam = Arrays.copyOf(tail, tail.length + head);
    System.arraycopy(bytes, 0, seam, tail.length, head);
    found = holds(seam, seam.length) || holds(bytes, count);

    if (count >= word.length - 1) {
      tail = Arrays.copyOfRange(bytes, count - word.length + 1, count);
    } else {
      tail = Arrays.copyOfRange(seam, Math.max(0, seam.length - word.length + 1), seam.length);
    }
  }

  boolean found() {
    return found;
  }

  /** By the letter under the word's last, the word is moved on as far as it can be. */
  private boolean holds(byte[] bytes, int count) {
    int last = word.length - 1;

    for (int end = last; end < count; end += skips[bytes[end] & 0xFF]) {
      if (bytes[end] == word[last] && stands(bytes, end - last)) {
        return true;
      }
    }

    return false;
  }

  private boolean stands(byte[] bytes, int start) {
    return Arrays.equals(bytes, start, start + word.length, word, 0, word.length);
  }
}

package htx.quality;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Undoes the reading of UTF-8 as windows-1252 or, on machines set to Vietnamese, windows-1258: all
 * bytes must make letters again.
 */
final class Utf8Twice {
  private static final List<String> TAKEN_FOR = List.of("windows-1252", "windows-1258");

  private Utf8Twice() {}

  static Optional<String> decoded(String text) {
    return TAKEN_FOR.stream()
        .flatMap(charset -> decoded(text, Charset.forName(charset)).stream())
        .findFirst();
  }

  private static Optional<String> decoded(String text, Charset takenFor) {
    CharsetEncoder encoder = takenFor.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(text.length());

    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);

      // the bytes that these charsets leave out are read as controls
      if (character < 0xA0) {
        bytes.put((byte) character);
      } else if (encoder.canEncode(character)) {
        bytes.put(String.valueOf(character).getBytes(takenFor));
      } else {
        return Optional.empty();
      }
    }

    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
      return Optional.of(Normalizer.normalize(decoded, Normalizer.Form.NFC));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

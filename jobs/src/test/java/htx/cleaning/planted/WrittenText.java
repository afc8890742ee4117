package htx.cleaning.planted;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How programs write text files: all of it means the same. */
enum WrittenText {
  PLAIN("", "\n", StandardCharsets.UTF_8),
  MARKED("\uFEFF", "\r\n", StandardCharsets.UTF_8),
  UTF_16("\uFEFF", "\r\n", StandardCharsets.UTF_16LE),
  OF_OLD_MACS("\uFEFF", "\r", StandardCharsets.UTF_8);

  private final String mark;
  private final String lineEnd;
  private final Charset charset;

  WrittenText(String mark, String lineEnd, Charset charset) {
    this.mark = mark;
    this.lineEnd = lineEnd;
    this.charset = charset;
  }

  /** The way that a number stands for; each has many. */
  static WrittenText as(int number) {
    return values()[number % values().length];
  }

  byte[] of(String text) {
    return (mark + text.replace("\n", lineEnd)).getBytes(charset);
  }
}

package htx.export;

/** The language that headings, names and notes of an export are written in. */
public enum Language {
  VI,
  EN;

  /** The one of the two texts that is in this language. */
  String say(String vi, String en) {
    return this == VI ? vi : en;
  }
}

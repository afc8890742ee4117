package htx.table;

import java.io.Serializable;

/** The same words to people in Vietnamese and English. */
public record Words(String vi, String en) implements Serializable {

  public String in(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** The language that a person reads. */
  public enum Language {
    VI,
    EN
  }
}

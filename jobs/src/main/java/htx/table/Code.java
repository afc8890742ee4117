package htx.table;

import java.io.Serializable;

/**
 * A reason that people are told, known by the name of its constant: tables store that name, and the
 * list of codes explains it.
 */
public interface Code extends Serializable {
  /** What a reason is about. */
  enum About {
    FILE(new Words("tệp", "file")),
    SHEET(new Words("trang tính", "sheet")),
    LINE(new Words("dòng", "line")),
    CELL(new Words("ô", "cell")),
    RUN(new Words("lần chạy", "run"));

    private final Words words;

    About(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }

  /** What follows from a reason. */
  enum Effect {
    /** What it is about is not taken in. */
    REFUSES(new Words("từ chối", "refused")),
    /** What it is about was taken in before, and is not counted again. */
    REPEATS(new Words("trùng lặp", "repeated")),
    /** What it is about is no data. */
    LEAVES_OUT(new Words("bỏ qua", "left out")),
    WARNS(new Words("lưu ý", "remark")),
    /** The run ends, or its documents are not made. */
    STOPS(new Words("dừng", "stops"));

    private final Words words;

    Effect(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }

  /** The code itself. */
  String name();

  About about();

  Effect effect();

  Telling telling();

  /** The message for this reason about a whole file, sheet, line or run. */
  default Message of(Object... named) {
    return at("", named);
  }

  /**
   * The message for this reason.
   *
   * @param place the cell, line, heading or part spoken of; empty for the whole
   * @param named what fills the sentence's places
   */
  default Message at(String place, Object... named) {
    return new Message(this, telling().told(0).filled(named), place);
  }

  /** The message of a code that has a second sentence, in that one. */
  default Message otherwise(Object... named) {
    return new Message(this, telling().told(1).filled(named), "");
  }
}

package htx.export;

import htx.table.Assumptions;
import htx.table.Language;

/**
 * What a publication is made for: its language and marks, whose it is, and what its figures take as
 * given.
 *
 * @param owner the organisation that issues the publication, in the publication's language
 * @param province the province's name with the kind of unit: {@code Tỉnh Thái Nguyên}
 * @param provinceCode code of the province, the unit of its totals
 */
public record ExportSettings(
    Language language,
    ByteOrderMark byteOrderMark,
    Content content,
    String owner,
    String province,
    String provinceCode,
    Assumptions assumptions) {

  /** Whether text files start with the mark by which Excel knows UTF-8. */
  public enum ByteOrderMark {
    WRITTEN,
    LEFT_OUT
  }

  /** Whether the figures are real or made up to show how things work. */
  public enum Content {
    REAL,
    FICTITIOUS
  }

  boolean fictitious() {
    return content == Content.FICTITIOUS;
  }
}

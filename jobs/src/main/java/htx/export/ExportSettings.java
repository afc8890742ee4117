package htx.export;

import htx.table.Assumptions;
import htx.table.Language;

/**
 * What a publication is made for: how it looks and whose it is, and what its figures take as given.
 */
public record ExportSettings(ExportChoices chosen, Assumptions assumptions) {

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

  Language language() {
    return chosen.language();
  }

  ByteOrderMark byteOrderMark() {
    return chosen.csvByteOrderMark();
  }

  /** The organisation that issues the publication. */
  String owner() {
    return chosen.owner();
  }

  /** The province's name with the kind of unit. */
  String province() {
    return chosen.provinceName();
  }

  /** The province's code, the unit of its totals. */
  String provinceCode() {
    return assumptions.chosen().province();
  }

  boolean fictitious() {
    return chosen.fictitious() == Content.FICTITIOUS;
  }
}

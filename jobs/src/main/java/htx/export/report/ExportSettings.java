package htx.export.report;

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

  public Language language() {
    return chosen.language();
  }

  public ByteOrderMark byteOrderMark() {
    return chosen.csvByteOrderMark();
  }

  /** The organisation that issues the publication. */
  public String owner() {
    return chosen.owner();
  }

  /** The province's name with the kind of unit. */
  public String province() {
    return chosen.provinceName();
  }

  /** The province's code, the unit of its totals. */
  public String provinceCode() {
    return assumptions.chosen().province();
  }

  public boolean fictitious() {
    return chosen.fictitious() == Content.FICTITIOUS;
  }
}

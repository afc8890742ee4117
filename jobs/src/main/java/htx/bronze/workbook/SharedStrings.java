package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that a workbook's cells point to by number. */
final class SharedStrings {
  private final List<String> texts = new ArrayList<>();

  private final String absent;

  private SharedStrings(String absent) {
    this.absent = absent;
  }

  /** None: for a workbook without such texts. */
  static SharedStrings none() {
    return new SharedStrings("");
  }

  /** None: for a workbook that names a part which it lacks. */
  static SharedStrings absent(String part) {
    return new SharedStrings(part);
  }

  static SharedStrings read(CheckedZip zip, String part, Limits limits) throws IOException {
    SharedStrings strings = new SharedStrings("");

    try (Xml xml = Xml.open(zip, part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          strings.texts.add(RichText.read(xml, "si", limits.characters()));
        }

        if (strings.texts.size() > limits.strings()) {
          throw Fault.S_TOO_MANY_TEXTS.refusal(part, limits.strings());
        }
      }
    }

    return strings;
  }

  /**
   * The text that a cell points to.
   *
   * @throws RefusedFile X_STRING_INDEX where there is no text of that number, F_PART_MISSING where
   *     the part with the texts is not there
   */
  String text(String index, String cell) {
    if (!absent.isEmpty()) {
      throw Fault.F_PART_MISSING.refusal(cell, absent);
    }

    int number;

    try {
      number = Integer.parseInt(index.strip());
    } catch (NumberFormatException e) {
      throw Fault.X_STRING_INDEX.refusal(cell, cell, index);
    }

    if (number < 0 || number >= texts.size()) {
      throw Fault.X_STRING_INDEX.refusal(cell, cell, index);
    }

    return texts.get(number);
  }
}

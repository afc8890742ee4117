package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import htx.quality.Canonical;
import htx.quality.Doubt;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the sheet that a contract means, however its name is typed. */
public final class SheetNames {
  private SheetNames() {}

  /**
   * The one sheet of a name; case, spaces and the way accents are typed do not count.
   *
   * @throws RefusedFile S_MISSING or S_AMBIGUOUS where there is none or more than one
   */
  public static WorkbookReader.Sheet find(List<WorkbookReader.Sheet> sheets, String wanted) {
    String key = Canonical.key(wanted);
    List<WorkbookReader.Sheet> found =
        sheets.stream().filter(sheet -> Canonical.key(sheet.name()).equals(key)).toList();

    if (found.isEmpty()) {
      throw Fault.S_MISSING.refusal(wanted, wanted, quoted(sheets));
    }

    if (found.size() > 1) {
      throw Fault.S_AMBIGUOUS.refusal(wanted, wanted, quoted(found));
    }

    WorkbookReader.Sheet sheet = found.get(0);
    return sheet.name().equals(wanted) ? sheet : sheet.with(Doubt.S_NAME_NORMALISED.at(""));
  }

  private static String quoted(List<WorkbookReader.Sheet> sheets) {
    return sheets.stream().map(sheet -> "'" + sheet.name() + "'").collect(Collectors.joining(", "));
  }
}

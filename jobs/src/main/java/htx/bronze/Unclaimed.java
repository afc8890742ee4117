package htx.bronze;

import htx.bronze.file.Fault;
import htx.bronze.file.FileCheck;
import htx.bronze.file.FileType;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import htx.bronze.workbook.WorkbookReader;
import htx.contract.FileName;
import htx.table.Message;
import htx.table.Words;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Tells why landed files are read by no contract: each is refused by name, none passed over. */
public final class Unclaimed {
  private final List<FileName> names;

  private Unclaimed(List<FileName> names) {
    this.names = names;
  }

  /**
   * All landed files, those that no contract reads with the reason.
   *
   * @param names what the files of all contracts are called
   */
  public static List<LandedFile> told(List<LandedFile> landed, Collection<FileName> names) {
    Unclaimed unclaimed = new Unclaimed(names.stream().distinct().toList());
    return landed.stream().map(unclaimed::told).toList();
  }

  private LandedFile told(LandedFile landed) {
    String name = landed.file().name();
    boolean claimed = names.stream().anyMatch(known -> known.matches(name));
    return claimed || landed.leftOut().isPresent() ? landed : landed.leftOut(reason(landed));
  }

  /** What it is, where that alone forbids reading it; else that its name is none of the known. */
  private Message reason(LandedFile landed) {
    try {
      if (FileCheck.check(landed.path(), Limits.DISTRICT) == FileType.ZIP) {
        WorkbookReader.open(landed.path(), Limits.DISTRICT).close();
      }
    } catch (RefusedFile e) {
      return e.finding();
    } catch (IOException | RuntimeException e) {
      return Fault.F_UNREADABLE.at("", e.getClass().getSimpleName());
    }

    Words expected = Words.joined(names.stream().map(FileName::shown).distinct().toList(), ", ");
    return Fault.F_NAME.at("", landed.file().name(), expected);
  }
}

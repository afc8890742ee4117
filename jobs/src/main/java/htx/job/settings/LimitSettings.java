package htx.job.settings;

import htx.bronze.file.Limits;
import htx.contract.Format;
import java.util.Map;
import java.util.Set;

/**
 * What a delivered file may ask of the machine that reads it, and what the files of single sources
 * may ask instead; sizes in MiB.
 *
 * @param bySource all limits of a source that has any of its own, by its name
 */
public record LimitSettings(
    int fileMib,
    int textMib,
    int inflation,
    int workbookParts,
    int partMib,
    int workbookMib,
    int sheets,
    int rows,
    int blankRun,
    int columns,
    int texts,
    int characters,
    Map<String, LimitSettings> bySource) {
  private static final long MIB = 1 << 20;
  private static final Set<String> OF_TEXT_ALONE = Set.of("text_mib");
  private static final Set<String> OF_TEXT = Set.of("file_mib", "text_mib", "inflation");

  public LimitSettings {
    bySource = Map.copyOf(bySource);
  }

  /** The limits of a source's files. */
  public Limits of(String source) {
    return bySource.getOrDefault(source, this).limits();
  }

  /** Whether a file of a kind can meet the limit that a key sets. */
  static boolean concerns(String key, Format.Kind kind) {
    return switch (kind) {
      case CSV -> OF_TEXT.contains(key);
      case WORKBOOK -> !OF_TEXT_ALONE.contains(key);
    };
  }

  private Limits limits() {
    return new Limits(
        fileMib * MIB,
        workbookParts,
        partMib * MIB,
        workbookMib * MIB,
        textMib * MIB,
        inflation,
        sheets,
        rows,
        blankRun,
        columns,
        texts,
        characters);
  }
}

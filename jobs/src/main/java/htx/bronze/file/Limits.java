package htx.bronze.file;

import htx.contract.Format;
import java.io.Serializable;

/**
 * What a file may ask of the machine that reads it.
 *
 * @param fileBytes size on disk
 * @param entries parts in a workbook
 * @param entryBytes one part, unpacked
 * @param totalBytes all parts of a workbook, unpacked
 * @param textBytes a packed text file, unpacked
 * @param inflation times that the packed bytes of a part with cells may grow, once they unpack to
 *     more than 16 MiB, and those of a text file beyond 1 MiB
 * @param sheets sheets in a workbook
 * @param rows rows with values in a sheet; a text file is bounded by its bytes
 * @param blankRun blank rows between two rows with values
 * @param columns columns of a sheet that may hold values
 * @param strings different texts in a workbook
 * @param characters characters in one cell
 */
public record Limits(
    long fileBytes,
    int entries,
    long entryBytes,
    long totalBytes,
    long textBytes,
    int inflation,
    int sheets,
    int rows,
    int blankRun,
    int columns,
    int strings,
    int characters)
    implements Serializable {

  private static final long MIB = 1 << 20;

  /** Fit for a district's workbook and a fund's ledger. */
  public static final Limits DISTRICT =
      new Limits(
          100 * MIB,
          2_000,
          256 * MIB,
          512 * MIB,
          2048 * MIB,
          200,
          50,
          300_000,
          10_000,
          256,
          2_000_000,
          1 << 20);

  /** Those that a file of a kind can meet, in words that are other words once one is another. */
  public String met(Format.Kind kind) {
    return switch (kind) {
      case CSV ->
          "fileBytes=%s, textBytes=%s, inflation=%s".formatted(fileBytes, textBytes, inflation);
      case WORKBOOK -> withoutText().toString();
    };
  }

  private Limits withoutText() {
    return new Limits(
        fileBytes,
        entries,
        entryBytes,
        totalBytes,
        0,
        inflation,
        sheets,
        rows,
        blankRun,
        columns,
        strings,
        characters);
  }
}

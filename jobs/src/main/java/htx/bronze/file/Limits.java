package htx.bronze.file;

import java.io.Serializable;

/**
 * What a file may ask of the machine that reads it.
 *
 * @param fileBytes size on disk
 * @param entries parts in a workbook
 * @param entryBytes one part, unpacked
 * @param totalBytes all parts of a workbook, unpacked
 * @param textBytes a text file, unpacked
 * @param inflation times that the packed bytes of a part with cells may grow, once they unpack to
 *     more than 16 MiB
 * @param sheets sheets in a workbook
 * @param rows rows with values in a sheet; a text file is bounded by its bytes
 * @param blankRun blank rows between two rows with values
 * @param columns columns of a sheet, or fields of a record, that may hold values
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
}

package htx.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;

/**
 * A column of a table that is, in what is shown, one column over another times a factor.
 *
 * <p>A reader gets it again up to one unit of its last digit. Counts are exact and give it at any
 * size; of a number rounded to h halves of its last digit, a percentage shown with one decimal
 * needs about 1000 h, so a table that rounds harder than that shows up here.
 */
public record PrintedRatio(String table, int column, int above, int below, int times) {
  public static final List<PrintedRatio> ALL =
      List.of(
          new PrintedRatio("01", 6, 5, 4, 100),
          new PrintedRatio("01", 7, 5, 3, 100),
          new PrintedRatio("03", 9, 8, 2, 100),
          new PrintedRatio("04", 6, 5, 4, 1),
          new PrintedRatio("04", 7, 5, 4, 1000),
          new PrintedRatio("05", 6, 5, 4, 1000),
          new PrintedRatio("05", 12, 11, 8, 100),
          new PrintedRatio("07", 5, 4, 3, 100),
          new PrintedRatio("08", 8, 7, 6, 100));

  /** The lines that have all three numbers. */
  public List<String> lines(ReadWorkbook book) {
    return rows(book).stream()
        .filter(row -> recomputed(row).isPresent() && shown(row).isPresent())
        .map(PrintedTable::name)
        .toList();
  }

  /** The lines whose ratio does not follow. */
  public List<String> notFollowing(ReadWorkbook book) {
    List<String> lines = new ArrayList<>();

    for (Row row : rows(book)) {
      shown(row)
          .ifPresent(
              shown ->
                  recomputed(row)
                      .map(found -> found.setScale(shown.scale(), RoundingMode.HALF_UP))
                      .filter(found -> found.subtract(shown).abs().compareTo(shown.ulp()) > 0)
                      .ifPresent(
                          found ->
                              lines.add(PrintedTable.name(row) + ": " + shown + ", not " + found)));
    }

    return lines;
  }

  private List<Row> rows(ReadWorkbook book) {
    return PrintedTable.of(book, table).rows();
  }

  private Optional<BigDecimal> shown(Row row) {
    return PrintedTable.number(row, column);
  }

  private Optional<BigDecimal> recomputed(Row row) {
    return PrintedTable.number(row, above)
        .flatMap(
            over ->
                PrintedTable.number(row, below)
                    .filter(under -> under.signum() != 0)
                    .map(
                        under ->
                            over.multiply(BigDecimal.valueOf(times))
                                .divide(under, MathContext.DECIMAL128)));
  }
}

package htx.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;

/** Whether the ranks of a ranking follow from what it shows; more is better in all of them. */
public final class PrintedRanks {
  private static final int RANK = 0;
  private static final int VALUE = 2;

  private final List<String> wrong = new ArrayList<>();
  private int ranked;

  private PrintedRanks() {}

  /** The lines whose rank, mark of a tie or movement does not follow. */
  public static List<String> notFollowing(ReadWorkbook book) {
    PrintedTable table = PrintedTable.of(book, "09");
    int before = column(table, "Hạng năm trước");
    int movement = column(table, "Tăng, giảm hạng");
    PrintedRanks ranks = new PrintedRanks();
    List<Row> block = new ArrayList<>();

    for (Row row : table.rows()) {
      if (PrintedTable.number(row, RANK).isPresent()) {
        block.add(row);
      } else {
        ranks.check(block, before, movement);
        block.clear();
      }
    }

    ranks.check(block, before, movement);

    if (ranks.ranked == 0) {
      ranks.wrong.add("Nothing is ranked in " + table.title());
    }

    return ranks.wrong;
  }

  private void check(List<Row> block, int before, int movement) {
    List<BigDecimal> values =
        block.stream().map(row -> PrintedTable.number(row, VALUE).orElseThrow()).toList();

    for (Row row : block) {
      ranked++;
      BigDecimal value = PrintedTable.number(row, VALUE).orElseThrow();
      long better = values.stream().filter(other -> other.compareTo(value) > 0).count();
      boolean shared = values.stream().filter(other -> other.compareTo(value) == 0).count() > 1;
      BigDecimal rank = PrintedTable.number(row, RANK).orElseThrow();
      Optional<BigDecimal> moved =
          PrintedTable.number(row, movement)
              .map(
                  places ->
                      PrintedTable.number(row, before)
                          .orElseThrow()
                          .subtract(rank)
                          .subtract(places));

      if (rank.longValue() != better + 1
          || shared != PrintedTable.shared(row, RANK)
          || moved.filter(left -> left.signum() != 0).isPresent()) {
        wrong.add(PrintedTable.name(row) + ": " + rank + " by " + value);
      }
    }
  }

  private static int column(PrintedTable table, String heading) {
    for (Row row : table.rows()) {
      for (int column = 0; column < row.getLastCellNum(); column++) {
        if (row.getCell(column) != null && row.getCell(column).toString().equals(heading)) {
          return column;
        }
      }
    }

    throw new IllegalArgumentException("No column is called " + heading);
  }
}

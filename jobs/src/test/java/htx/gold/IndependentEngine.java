package htx.gold;

import htx.table.Assumptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Another engine, DuckDB, over the same rows: it answers by SQL that was written apart from the
 * computations under test.
 */
final class IndependentEngine implements AutoCloseable {
  private final Connection connection;

  /**
   * An engine that holds a copy of the given tables.
   *
   * @param folder an empty folder for the copies
   */
  IndependentEngine(List<TableRows> tables, Path folder) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");

    for (TableRows table : tables) {
      Path copy = folder.resolve(table.name());
      table.rows().write().parquet(copy.toString());
      execute(
          "create table "
              + table.name()
              + " as select * from read_parquet('"
              + copy
              + "/*.parquet')");
    }
  }

  /** Rows by the name that the engine knows their table by. */
  record TableRows(String name, Dataset<Row> rows) {}

  /** Makes the organisations' states of the tables, in place of those made before. */
  void assume(Assumptions assumptions) throws SQLException {
    execute(text("register.sql", assumptions));
  }

  /** The rows of a query as lines of text, in order of the text. */
  List<String> answers(String query, Assumptions assumptions) throws SQLException {
    List<String> lines = new ArrayList<>();

    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(text(query, assumptions))) {
      int columns = found.getMetaData().getColumnCount();

      while (found.next()) {
        List<String> cells = new ArrayList<>();

        for (int column = 1; column <= columns; column++) {
          String cell = found.getString(column);
          cells.add(cell == null ? "" : cell);
        }
        lines.add(String.join(" | ", cells));
      }
    }

    return lines.stream().sorted().collect(Collectors.toList());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void execute(String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  private static String text(String name, Assumptions assumptions) {
    try (InputStream stream = IndependentEngine.class.getResourceAsStream("independent/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .replace(":known_on", "date '" + assumptions.knownOn() + "'")
          .replace(":comparable_on", "date '" + assumptions.comparableOn() + "'")
          .replace(":first_year", String.valueOf(assumptions.firstYear()))
          .replace(":last_year", String.valueOf(assumptions.lastYear()))
          .replace(":effective_score", assumptions.effectiveScore().toPlainString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

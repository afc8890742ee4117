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
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Another engine, DuckDB, over the same rows: it answers by SQL that was written apart from the
 * computations under test.
 */
final class IndependentEngine implements AutoCloseable {
  private final Connection connection;
  private final Map<String, String> parameters;

  /**
   * An engine that holds a copy of the given tables and of the organisations' states made of them.
   *
   * @param folder an empty folder for the copies
   */
  IndependentEngine(List<TableRows> tables, Assumptions assumptions, Path folder)
      throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    this.parameters =
        Map.of(
            ":known_on", "date '" + assumptions.knownOn() + "'",
            ":comparable_on", "date '" + assumptions.comparableOn() + "'",
            ":first_year", String.valueOf(assumptions.firstYear()),
            ":last_year", String.valueOf(assumptions.lastYear()),
            ":effective_score", assumptions.effectiveScore().toPlainString());

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

    execute(text("register.sql"));
  }

  /** Rows by the name that the engine knows their table by. */
  record TableRows(String name, Dataset<Row> rows) {}

  /** The rows of a query as lines of text, in order of the text. */
  List<String> answers(String query) throws SQLException {
    List<String> lines = new ArrayList<>();

    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(text(query))) {
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

  private String text(String name) {
    try (InputStream stream = IndependentEngine.class.getResourceAsStream("independent/" + name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

      for (Map.Entry<String, String> parameter : parameters.entrySet()) {
        text = text.replace(parameter.getKey(), parameter.getValue());
      }

      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

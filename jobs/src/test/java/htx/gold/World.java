package htx.gold;

import static htx.testing.Rows.rows;

import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.Succession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A small province for the tests: the real units of some events, and invented organisations. */
final class World {
  private final SparkSession spark;
  private final Map<Table, Dataset<Row>> tables = new HashMap<>();

  private World(SparkSession spark) {
    this.spark = spark;
  }

  /** The units around the transfer of 18/08/2017 and the mergers of 01/01/2020. */
  static World of(SparkSession spark) {
    return new World(spark)
        .with(
            Commune.TABLE,
            """
            code  | name       | district | province | valid_from | valid_to
            05431 | Quán Triều | 164      | 19       |            | 2025-07-01
            05659 | Chùa Hang  | 169      | 19       |            | 2017-08-18
            05659 | Chùa Hang  | 164      | 19       | 2017-08-18 | 2025-07-01
            05692 | Hóa Thượng | 169      | 19       |            | 2023-04-10
            05692 | Hóa Thượng | 169      | 19       | 2023-04-10 | 2025-07-01
            05509 | Lương Châu | 165      | 19       |            | 2020-01-01
            05509 | Châu Sơn   | 165      | 19       | 2020-01-01 | 2025-07-01
            05524 | Vinh Sơn   | 165      | 19       |            | 2020-01-01
            """)
        .with(
            Succession.TABLE,
            """
            on_day     | from_code | to_code | share | largest
            2020-01-01 | 05524     | 05509   | whole | true
            """);
  }

  World with(Table table, String text) {
    tables.put(table, rows(spark, table, text));
    return this;
  }

  World with(Table table, Dataset<Row> rows) {
    tables.put(table, rows);
    return this;
  }

  Inputs inputs() {
    return new Inputs(tables);
  }

  /** All answers, computed in their order; a table that the world lacks is empty. */
  Inputs answers(Assumptions assumptions) {
    return answers(assumptions, Answers.DERIVATIONS);
  }

  /** The indicators' values and the answers that are made of them alone. */
  Inputs fromIndicators(Assumptions assumptions) {
    return answers(
        assumptions,
        Answers.DERIVATIONS.stream()
            .filter(step -> !step.output().equals(Reconciliation.TABLE))
            .filter(step -> !step.output().equals(DataQuality.TABLE))
            .toList());
  }

  private Inputs answers(Assumptions assumptions, List<Derivation> steps) {
    Map<Table, Dataset<Row>> made = new HashMap<>(tables);

    for (Derivation step : steps) {
      step.inputs().stream()
          .map(Input::table)
          .forEach(
              table ->
                  made.computeIfAbsent(
                      table, absent -> spark.createDataFrame(List.of(), absent.schema())));
      Dataset<Row> rows =
          spark.createDataFrame(
              step.compute().rows(new Inputs(made), assumptions).collectAsList(),
              step.output().schema());
      made.merge(step.output(), rows, Dataset::union);
    }

    return new Inputs(made);
  }

  /** The years given, on the boundaries of the end of the last, 65 points for effective. */
  static Assumptions years(int first, int last) {
    return knownOn(Assumptions.EVERYTHING, first, last);
  }

  static Assumptions knownOn(LocalDate day, int first, int last) {
    return new Assumptions(
        day,
        first,
        last,
        LocalDate.of(last, 12, 31),
        new BigDecimal("65"),
        last - 1,
        first,
        List.of("coop_existing", "coop_founded"));
  }
}

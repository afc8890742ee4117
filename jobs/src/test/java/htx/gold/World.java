package htx.gold;

import static htx.testing.Rows.list;

import htx.job.settings.Settings;
import htx.run.Pipeline;
import htx.silver.Vintage;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Layer;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.Succession;
import htx.testing.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A small province for the tests: the real units of some events, and invented organisations. */
final class World {
  /** What the house makes of files: a province without such files has empty tables of it. */
  private static final Set<Table> TAKEN_IN =
      Pipeline.TABLES.stream()
          .filter(table -> table.layer() != Layer.GOLD)
          .collect(Collectors.toSet());

  private final SparkSession spark;
  private final Map<Table, List<Row>> tables = new HashMap<>();

  private World(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * The units around the transfer of 18/08/2017 and the mergers of 01/01/2020. Everyone has sent
   * what was expected.
   */
  static World of(SparkSession spark) {
    return new World(spark)
        .with(MissingDelivery.TABLE, "source\n")
        .with(
            Vintage.TABLE,
            """
            vintage | issued_on  | known_on   | comparable_on | year | status      | confirmed_by | confirmed_on
            year    | 2018-03-01 | 2018-01-18 | 2017-12-31    | 2017 | official    | office       | 2018-03-01
            """)
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
    tables.put(table, list(table, text));
    return this;
  }

  /** The tables of this world as they are, those named that it lacks empty. */
  Inputs inputs(Table... lacking) {
    Map<Table, List<Row>> all = new HashMap<>(tables);
    Stream.of(lacking).forEach(table -> all.putIfAbsent(table, List.of()));
    Map<Table, Dataset<Row>> inputs = new HashMap<>();
    all.forEach((table, rows) -> inputs.put(table, dataset(table, rows)));

    return new Inputs(inputs, all);
  }

  /**
   * This world with the wanted tables computed, and what they follow from. A silver or reference
   * table that it lacks is empty.
   *
   * @throws IllegalStateException where a table is read that no step of the house makes
   */
  World answers(Assumptions assumptions, Input... wanted) {
    return answers(Answers.DERIVATIONS, assumptions, wanted);
  }

  World answers(List<Derivation> derivations, Assumptions assumptions, Input... wanted) {
    World answered = new World(spark);
    answered.tables.putAll(tables);

    for (Derivation step : Needed.of(derivations, tables.keySet(), List.of(wanted))) {
      List<Row> rows = new ArrayList<>(answered.tables.getOrDefault(step.output(), List.of()));
      rows.addAll(step.compute().rows(answered.read(step), assumptions).collectAsList());
      answered.tables.put(step.output(), rows);
    }

    return answered;
  }

  Dataset<Row> rows(Table table) {
    return dataset(table, tables.get(table));
  }

  /** What a derivation names, in the form in which it asks for it. */
  private Inputs read(Derivation step) {
    Map<Table, Dataset<Row>> rows = new HashMap<>();
    Map<Table, List<Row>> lists = new HashMap<>();

    for (Input input : step.inputs()) {
      Table table = input.table();

      if (!tables.containsKey(table) && !TAKEN_IN.contains(table)) {
        throw new IllegalStateException(step.name() + " reads " + table + ", which nothing makes");
      }

      switch (input.form()) {
        case ROWS -> rows.put(table, read(input));
        case LIST -> lists.put(table, tables.getOrDefault(table, List.of()));
      }
    }

    return new Inputs(rows, lists);
  }

  /** A table, or the parts of it that a derivation names. */
  private Dataset<Row> read(Input input) {
    Table table = input.table();
    Predicate<Row> isRead =
        row ->
            input.parts().isEmpty()
                || input.parts().contains(row.<String>getAs(table.part().orElseThrow().name()));

    return dataset(table, tables.getOrDefault(table, List.of()).stream().filter(isRead).toList());
  }

  private Dataset<Row> dataset(Table table, List<Row> rows) {
    return spark.createDataFrame(rows, table.schema());
  }

  /** The years given, on the boundaries of the end of the last, 65 points for effective. */
  static Assumptions years(int first, int last) {
    return knownOn(Assumptions.EVERYTHING, first, last);
  }

  static Assumptions knownOn(LocalDate day, int first, int last) {
    Settings settings =
        Shipped.settings(
            "report.first_year=" + first,
            "report.last_year=" + last,
            "report.effective_score=65",
            "report.trend_base=" + first,
            "report.ranked_indicators=[coop_existing, coop_founded]");

    return Assumptions.of(settings.report(), day, () -> last);
  }
}

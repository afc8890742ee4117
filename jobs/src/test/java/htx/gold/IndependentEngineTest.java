package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.IndependentEngine.TableRows;
import htx.silver.AnnualReturn;
import htx.silver.Cooperative;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Membership;
import htx.table.Assumptions;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.Succession;
import htx.testing.OnSpark;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnSpark
public class IndependentEngineTest {
  private static final List<Table> READ =
      List.of(
          Cooperative.TABLE,
          AnnualReturn.TABLE,
          Membership.TABLE,
          Loan.TABLE,
          LoanBalance.TABLE,
          Commune.TABLE,
          Succession.TABLE);

  @TempDir Path folder;

  @Test
  void aWorldCountedByHandIsCountedTheSameByBoth(SparkSession spark) throws SQLException {
    agree(
        Province2018.of(spark).inputs(),
        Province2018.answered(spark).inputs(),
        Province2018.ASSUMED,
        folder);
  }

  @Test
  void randomHistoriesAreCountedTheSameByBothAsKnownEarlierAndAsKnownNow(SparkSession spark)
      throws SQLException {
    World world = Province2018.of(spark).with(Cooperative.TABLE, histories(120));

    try (IndependentEngine engine = new IndependentEngine(copied(world.inputs()), folder)) {
      agree(engine, world, World.knownOn(LocalDate.of(2019, 1, 22), 2015, 2018));
      agree(engine, world, World.years(2015, 2020));
    }
  }

  private static void agree(IndependentEngine engine, World world, Assumptions assumptions)
      throws SQLException {
    World values =
        world.answers(
            assumptions,
            Input.of(
                IndicatorValue.TABLE, "organisation", "return", "membership", "loan", "balance"),
            Input.of(SectorGrowth.TABLE));
    Map<Table, Dataset<Row>> made = new HashMap<>(values.inputs().tables());
    // districts are ranked by values of organisations alone
    made.put(DistrictRanking.TABLE, DistrictRanking.compute(values.inputs(), assumptions));
    agree(engine, new Inputs(made, Map.of()), assumptions);
  }

  /**
   * Compares the answers with those of the other engine.
   *
   * @param given silver and reference tables
   * @param made the gold tables made of them
   * @param folder an empty folder
   */
  public static void agree(Inputs given, Inputs made, Assumptions assumptions, Path folder)
      throws SQLException {
    try (IndependentEngine engine = new IndependentEngine(copied(given), folder)) {
      agree(engine, made, assumptions);
    }
  }

  private static List<TableRows> copied(Inputs given) {
    return READ.stream()
        .map(table -> new TableRows(table.name(), given.rows(table).select(table.columns())))
        .toList();
  }

  private static void agree(IndependentEngine engine, Inputs made, Assumptions assumptions)
      throws SQLException {
    Dataset<Row> values = made.rows(IndicatorValue.TABLE).where("value <> 0");
    engine.assume(assumptions);

    assertThat(
            lines(
                values.where(
                    col("indicator")
                        .isin(
                            "coop_existing",
                            "group_existing",
                            "union_existing",
                            "coop_founded",
                            "group_founded",
                            "coop_converted",
                            "coop_dissolved")),
                "indicator",
                "basis",
                "unit",
                "period",
                "item",
                "value"))
        .isNotEmpty()
        .isEqualTo(engine.answers("counts.sql", assumptions));
    assertThat(
            lines(
                values.where(
                    col("indicator")
                        .isin(
                            "members",
                            "revenue",
                            "coop_effective",
                            "persons",
                            "coop_persons",
                            "disbursed",
                            "outstanding",
                            "borrowers")
                        .and(col("basis").equalTo("comparable"))
                        .and(col("level").equalTo("province"))
                        .and(col("dimension").equalTo("all"))),
                "indicator",
                "period",
                "value"))
        .isNotEmpty()
        .isEqualTo(engine.answers("sums.sql", assumptions));
    assertThat(
            lines(
                made.rows(SectorGrowth.TABLE)
                    .where(
                        "stock > 0 or stock_before > 0 or founded > 0 or dissolved > 0 or"
                            + " converted > 0"),
                "basis",
                "unit",
                "sector",
                "year",
                "stock_before",
                "founded",
                "dissolved",
                "converted",
                "stock",
                "net",
                "growth_percent"))
        .isNotEmpty()
        .isEqualTo(engine.answers("growth.sql", assumptions));
    assertThat(
            lines(
                made.rows(DistrictRanking.TABLE)
                    .where("indicator = 'coop_existing' and rank is not null"),
                "basis",
                "year",
                "unit",
                "rank",
                "tied",
                "rated"))
        .isNotEmpty()
        .isEqualTo(engine.answers("ranks.sql", assumptions));
  }

  private static List<String> lines(Dataset<Row> rows, String... columns) {
    Column[] cells =
        Stream.of(columns)
            .map(name -> coalesce(col(name).cast("string"), lit("")))
            .toArray(Column[]::new);
    return rows.select(concat_ws(" | ", cells)).as(Encoders.STRING()).collectAsList().stream()
        .sorted()
        .toList();
  }

  /** Organisations that are reported late, move, end, and are restated, at random but the same. */
  private static String histories(int organisations) {
    Random random = new Random(20180818);
    String[] communes = {
      "05431|164|164", "05659|169|164", "05692|169|169", "05509|165|165", "05524|165|165"
    };
    String[] sectors = {"NN", "XD", "TM-DV", "TD"};
    String[] kinds = {"HTX", "HTX", "HTX", "THT", "LHHTX"};
    String[] ends = {"dissolved", "converted", "merged"};
    String[] withReturnsAndRosters = {"A", "B", "C", "D", "E", "G", "L"};
    StringBuilder text =
        new StringBuilder(
            "org_id|kind|sector|commune|district|founded_on|ended_on|end_kind|legal_status|reported_on|known_from|known_to|line\n");

    for (int organisation = 0; organisation < organisations; organisation++) {
      String kind = kinds[random.nextInt(kinds.length)];
      LocalDate founded = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(365 * 8));
      LocalDate ended =
          random.nextInt(3) == 0 ? founded.plusDays(1 + random.nextInt(365 * 4)) : null;
      int place = random.nextInt(communes.length);
      int firstReport = Math.max(2014, founded.getYear() + random.nextInt(3));

      for (int year = firstReport; year <= 2020; year++) {
        if (random.nextInt(5) == 0) {
          place = random.nextInt(communes.length);
        }

        boolean gone = place == 4 && year >= 2020;
        String[] commune = communes[gone ? 3 : place].split("\\|", -1);
        LocalDate reported = LocalDate.of(year, 12, 14);
        LocalDate known = LocalDate.of(year + 1, 1, 10);
        boolean over = ended != null && !ended.isAfter(reported);
        String restated = random.nextInt(6) == 0 ? known.plusDays(20).toString() : "";
        String district = reported.isBefore(LocalDate.of(2017, 8, 18)) ? commune[1] : commune[2];
        String sector = sectors[random.nextInt(20) == 0 ? 3 : organisation % 3];
        text.append(
            String.join(
                "|",
                organisation < withReturnsAndRosters.length
                    ? withReturnsAndRosters[organisation]
                    : "O" + organisation,
                kind,
                sector,
                commune[0],
                district,
                founded.toString(),
                over ? ended.toString() : "",
                over ? ends[organisation % 3] : "",
                "active",
                reported.toString(),
                known.toString(),
                restated,
                String.valueOf(random.nextInt(1000))));
        text.append('\n');
      }
    }

    return text.toString();
  }
}

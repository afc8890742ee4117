package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.SectorGrowthRows.Counted;
import htx.silver.Cooperative;
import htx.table.Field;
import htx.table.Input;
import htx.testing.OnSpark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class SectorGrowthTest {
  private static final Map<Field, String> PROVINCE =
      Map.of(
          SectorGrowth.BASIS, "of_the_day",
          SectorGrowth.LEVEL, "province",
          SectorGrowth.UNIT, "19");

  @Test
  void stocksFlowsAndMovesAddUp(SparkSession spark) {
    // A moves from trade to farming; B, in Chùa Hang, moves to the city in 2017; D is converted
    World world =
        World.of(spark)
            .with(
                Cooperative.TABLE,
                """
                org_id | kind | sector | commune | district | founded_on | ended_on   | end_kind  | reported_on | known_from
                A      | HTX  | TM-DV  | 05692   | 169      | 2014-01-01 |            |           | 2016-12-14  | 2017-01-10
                A      | HTX  | NN     | 05692   | 169      | 2014-01-01 |            |           | 2017-12-14  | 2018-01-10
                B      | HTX  | NN     | 05659   | 169      | 2014-01-01 |            |           | 2016-12-14  | 2017-01-10
                C      | HTX  | NN     | 05692   | 169      | 2017-05-01 |            |           | 2017-12-14  | 2018-01-10
                D      | HTX  | NN     | 05692   | 169      | 2015-01-01 | 2017-06-01 | merged    | 2016-12-14  | 2017-01-10
                E      | HTX  | NN     | 05692   | 169      | 2017-01-05 | 2017-06-01 | dissolved | 2017-12-14  | 2018-01-10
                """);

    assertThat(
            draw(
                world
                    .answers(World.years(2016, 2017), Input.of(SectorGrowth.TABLE))
                    .rows(SectorGrowth.TABLE)
                    .where("basis = 'of_the_day' and year = 2017"),
                SectorGrowth.UNIT,
                SectorGrowth.SECTOR,
                SectorGrowth.STOCK_BEFORE,
                SectorGrowth.FOUNDED,
                SectorGrowth.DISSOLVED,
                SectorGrowth.CONVERTED,
                SectorGrowth.OTHER_CHANGE,
                SectorGrowth.STOCK,
                SectorGrowth.NET,
                SectorGrowth.GROWTH_PERCENT,
                SectorGrowth.CONTRIBUTION_POINTS,
                SectorGrowth.SHARE_PERCENT,
                SectorGrowth.COMPARABILITY))
        .isEqualTo(
            """
            unit | sector | stock_before | founded | dissolved | converted | other_change | stock | net | growth_percent | contribution_points | share_percent | comparability
            164 | NN | 0 | 0 | 0 | 0 | 1 | 1 | 1 |  |  | 100.000000 | boundaries_changed
            164 | all | 0 | 0 | 0 | 0 | 1 | 1 | 1 |  |  | 100.000000 | boundaries_changed
            169 | NN | 2 | 2 | 1 | 1 | 0 | 2 | 0 |  |  | 100.000000 | boundaries_changed
            169 | TM-DV | 1 | 0 | 0 | 0 | -1 | 0 | -1 |  |  | 0.000000 | boundaries_changed
            169 | all | 3 | 2 | 1 | 1 | -1 | 2 | -1 |  |  | 100.000000 | boundaries_changed
            19 | NN | 2 | 2 | 1 | 1 | 1 | 3 | 1 | 50.000000 | 33.333333 | 100.000000 | comparable
            19 | TM-DV | 1 | 0 | 0 | 0 | -1 | 0 | -1 | -100.000000 | -33.333333 | 0.000000 | comparable
            19 | all | 3 | 2 | 1 | 1 | 0 | 3 | 0 | 0.000000 | 0.000000 | 100.000000 | comparable
            """);
  }

  @Test
  void pointsAndSharesOfSectorsAddUpToTheLastDigitInAnyWorld() {
    Random random = new Random(20190122);

    for (int world = 0; world < 200; world++) {
      Map<String, Map<Integer, Counted>> counted = new TreeMap<>();
      long[] all = new long[2];

      for (String sector : List.of("CN-TTCN", "KHAC", "MT", "NN", "TD", "TM-DV", "VT", "XD")) {
        Map<Integer, Counted> years = new TreeMap<>();

        for (int year = 0; year < 2; year++) {
          long stock = random.nextInt(400);
          years.put(2017 + year, new Counted(stock, 0, 0, 0));
          all[year] += stock;
        }
        counted.put(sector, years);
      }
      counted.put(
          "all", Map.of(2017, new Counted(all[0], 0, 0, 0), 2018, new Counted(all[1], 0, 0, 0)));

      List<Row> rows =
          new ArrayList<>(
              SectorGrowthRows.of(
                  PROVINCE, counted, new TreeSet<>(Set.of(2017, 2018)), new TreeSet<>()));
      rows.removeIf(row -> row.getInt(4) == 2017);
      BigDecimal growth = total(rows, true, 12);

      assertThat(total(rows, false, 13)).isEqualTo(growth).isEqualTo(total(rows, true, 13));
      assertThat(total(rows, false, 14)).isEqualByComparingTo("100");
    }
  }

  private static BigDecimal total(List<Row> rows, boolean ofAll, int column) {
    return rows.stream()
        .filter(row -> row.getString(3).equals("all") == ofAll)
        .map(row -> row.getDecimal(column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

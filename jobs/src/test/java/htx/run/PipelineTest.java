package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.Publication;
import htx.table.Field;
import htx.table.Part;
import htx.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  @Test
  void theReadmeListsEveryTableWithItsGrainAndKey() throws IOException {
    String expected =
        Pipeline.TABLES.stream().map(PipelineTest::line).collect(Collectors.joining("\n"));
    String readme = Files.readString(Path.of("README.md"));
    String listed =
        readme
            .lines()
            .filter(line -> line.matches("\\| `(reference|bronze|silver|gold)\\..*"))
            .collect(Collectors.joining("\n"));

    assertThat(listed).isEqualTo(expected);
  }

  @Test
  void everyTableHasAKeyOfItsOwnColumns() {
    assertThat(Pipeline.TABLES)
        .allSatisfy(table -> assertThat(table.fields()).containsAll(table.key()));
  }

  @Test
  void theTablesOfTheHouseAreThoseThatItsStepsMake(@TempDir Path folder) throws IOException {
    assertThat(Pipeline.TABLES)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            new FinishedRun(folder)
                .steps().stream()
                    .flatMap(step -> step.makes().stream())
                    .map(Part::table)
                    .collect(Collectors.toSet()));
  }

  @Test
  void readersAreGivenTheAnswersInThisOrder() {
    assertThat(Publication.TABLES)
        .extracting(Table::name)
        .containsExactly(
            "indicator_value",
            "trend",
            "sector_growth",
            "district_ranking",
            "value_chain",
            "lending",
            "plan_attainment",
            "revision",
            "late_organisation",
            "reconciliation",
            "data_quality",
            "cross_check",
            "missing_delivery");
  }

  private static String line(Table table) {
    String key = table.key().stream().map(Field::name).collect(Collectors.joining(", "));

    return "| `" + table.id() + "` | " + table.grain() + " | " + key + " |";
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Field;
import htx.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void theReadmeListsEveryTableWithItsGrainAndKey() throws IOException {
    String expected =
        Catalogue.ALL.stream().map(CatalogueTest::line).collect(Collectors.joining("\n"));
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
    assertThat(Catalogue.ALL)
        .allSatisfy(table -> assertThat(table.fields()).containsAll(table.key()));
  }

  private static String line(Table table) {
    String key = table.key().stream().map(Field::name).collect(Collectors.joining(", "));

    return "| `" + table.id() + "` | " + table.grain() + " | " + key + " |";
  }
}

package htx.cleaning.planted;

import static org.assertj.core.api.Assertions.assertThat;

import htx.testing.Campaign;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets with errors planted at known places, of every form, made at random. */
class PlantedErrorsTest {
  private static final int SEEDS = Campaign.rounds(75, 20_000);
  private static final int FILES = Campaign.rounds(30, 2_000);

  @TempDir private Path folder;

  static List<PlantedForm> forms() {
    return PlantedForm.ALL;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyPlantedErrorIsToldAtItsCellAndNoneIsInvented(PlantedForm form) {
    for (int seed = 0; seed < SEEDS; seed++) {
      PlantedSheet sheet = PlantedSheet.of(form, seed);

      assertThat(sheet.differences(sheet.read())).as("Seed %s:%n%s", seed, sheet.text()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theSameHoldsOfTheFilesInWhichTheyAreSent(PlantedForm form) throws IOException {
    PlantedFile file = new PlantedFile(folder);

    for (int seed = 0; seed < FILES; seed++) {
      PlantedSheet sheet = PlantedSheet.of(form, seed);

      assertThat(sheet.differences(file.read(sheet)))
          .as("Seed %s:%n%s", seed, sheet.text())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachErrorIsToldByItselfToo(PlantedForm form) {
    for (PlantedColumn column : form.columns()) {
      for (Slip slip : column.slips()) {
        PlantedSheet sheet = PlantedSheet.of(form, column, slip);

        assertThat(sheet.issues()).hasSize(1);
        assertThat(sheet.differences(sheet.read())).as(sheet.text()).isEmpty();
      }
    }
  }

  @Test
  void anErrorThatIsNotExpectedIsSeen() {
    for (PlantedForm form : PlantedForm.ALL) {
      PlantedSheet sheet = withAnIssue(form);

      assertThat(sheet.differences(sheet.read())).isEmpty();
      assertThat(sheet.forgetting(sheet.issues().first()).differences(sheet.read()))
          .singleElement()
          .asString()
          .startsWith("issues");
    }
  }

  private static PlantedSheet withAnIssue(PlantedForm form) {
    int seed = 0;
    PlantedSheet sheet = PlantedSheet.of(form, seed);

    while (sheet.issues().isEmpty() || !sheet.refusal().isEmpty()) {
      seed++;
      sheet = PlantedSheet.of(form, seed);
    }

    return sheet;
  }
}

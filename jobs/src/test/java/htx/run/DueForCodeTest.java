package htx.run;

import static htx.run.Forecast.Will.DO;
import static htx.run.Forecast.Will.PERHAPS;
import static htx.run.StepNames.BRONZE;
import static htx.run.StepNames.GOLD;
import static htx.run.StepNames.MISSING;
import static htx.run.StepNames.REFERENCE;
import static htx.run.StepNames.SILVER;
import static htx.run.StepNames.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which steps of the house are due after a change of its settings and of its own code. */
class DueForCodeTest {
  @TempDir private static Path folder;
  private FinishedRun house;

  @BeforeEach
  void allIsMade() throws IOException {
    house = new FinishedRun(folder);
  }

  @Test
  void anotherAssumptionHasAllAnswersComputedAgain() {
    house.trendBase(2017);

    assertThat(house.named(DO))
        .containsExactlyInAnyOrderElementsOf(joined(GOLD, List.of("export")));
    assertThat(house.named(PERHAPS)).containsExactlyInAnyOrder("account");
    assertThat(house.reason("gold.trend")).isEqualTo("changed: assumptions");
    assertThat(house.reason("export")).isEqualTo("changed: settings");
  }

  @Test
  void anotherOwnerHasTheDocumentsPublishedAgain() {
    house.owner("Liên minh HTX tỉnh");

    assertThat(house.named(DO)).containsExactlyInAnyOrder("export");
    assertThat(house.named(PERHAPS)).isEmpty();
  }

  @Test
  void newCodeOfTheAnswersComputesThemAgain() {
    house.code("gold", "new");

    assertThat(house.named(DO))
        .containsExactlyInAnyOrderElementsOf(joined(GOLD, List.of("export")));
    assertThat(house.named(PERHAPS)).containsExactlyInAnyOrder("account");
    assertThat(house.reason("gold.trend")).isEqualTo("changed: code");
  }

  @Test
  void aChangedRuleCleansAgainAndReadsNothingAnew() {
    // a rule stands in its contract; the layout, which files are read by, is the same
    house.code("source", "new");

    // contracts say, too, what is expected of whom
    assertThat(house.named(DO)).containsExactlyInAnyOrderElementsOf(joined(SILVER, MISSING));
    assertThat(house.named(PERHAPS))
        .containsExactlyInAnyOrderElementsOf(
            joined(
                GOLD.stream().filter(step -> !MISSING.contains(step)).toList(),
                List.of("account", "export")));
  }

  @Test
  void newCodeOfReadingReadsAndCleansAgain() throws IOException {
    assertThat(doneForNewCodeOf("contract"))
        .containsExactlyInAnyOrderElementsOf(joined(BRONZE, SILVER, MISSING));
    // a publication lists its deliveries as the sheets' room declares them
    assertThat(doneForNewCodeOf("sheet"))
        .containsExactlyInAnyOrderElementsOf(joined(BRONZE, SILVER, List.of("export")));
    assertThat(doneForNewCodeOf("cleaning")).containsExactlyInAnyOrderElementsOf(SILVER);
  }

  @Test
  void newCodeOfAnyOtherRoomDoesAgainWhatItWorksOn() throws IOException {
    List<String> export = List.of("export");
    List<String> all = joined(REFERENCE, BRONZE, SILVER, GOLD, export);
    List<String> cleanedOrLater = joined(REFERENCE, SILVER, GOLD, export);

    assertThat(doneForNewCodeOf("table")).containsExactlyInAnyOrderElementsOf(all);
    assertThat(doneForNewCodeOf("quality")).containsExactlyInAnyOrderElementsOf(all);
    assertThat(doneForNewCodeOf("territory")).containsExactlyInAnyOrderElementsOf(cleanedOrLater);
    assertThat(doneForNewCodeOf("silver")).containsExactlyInAnyOrderElementsOf(cleanedOrLater);
    assertThat(doneForNewCodeOf("indicator"))
        .containsExactlyInAnyOrderElementsOf(joined(GOLD, export));
    assertThat(doneForNewCodeOf("method"))
        .containsExactlyInAnyOrderElementsOf(joined(GOLD, export));
    assertThat(doneForNewCodeOf("bronze"))
        .containsExactlyInAnyOrderElementsOf(joined(REFERENCE, BRONZE));
    assertThat(doneForNewCodeOf("export")).containsExactlyInAnyOrder("export");
    assertThat(doneForNewCodeOf("lake")).isEmpty();
    assertThat(doneForNewCodeOf("run")).isEmpty();
    assertThat(doneForNewCodeOf("simulate")).isEmpty();
    assertThat(doneForNewCodeOf("job")).isEmpty();
  }

  private List<String> doneForNewCodeOf(String room) throws IOException {
    house = new FinishedRun(folder);
    house.code(room, "new");

    return house.named(DO);
  }
}

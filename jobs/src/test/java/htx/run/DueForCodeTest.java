package htx.run;

import static htx.run.Forecast.Will.DO;
import static htx.run.Forecast.Will.PERHAPS;
import static htx.run.HouseSteps.BRONZE;
import static htx.run.HouseSteps.GOLD;
import static htx.run.HouseSteps.REFERENCE;
import static htx.run.HouseSteps.SILVER;
import static htx.run.HouseSteps.joined;
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
  private FinishedHouse house;

  @BeforeEach
  void allIsMade() throws IOException {
    house = new FinishedHouse(folder);
  }

  @Test
  void anotherAssumptionHasAllAnswersComputedAgain() {
    house.officialThrough(2017);

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
  void newCodeOfTheContractsReadsAndCleansAgain() {
    house.code("source", "new");

    // the contracts say what a line is, so the lines themselves are read anew
    assertThat(house.named(DO))
        .containsExactlyInAnyOrderElementsOf(
            joined(REFERENCE, BRONZE, SILVER, GOLD, List.of("export")));
    assertThat(house.named(PERHAPS)).containsExactlyInAnyOrder("account");
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
    assertThat(doneForNewCodeOf("bronze")).containsExactlyInAnyOrderElementsOf(BRONZE);
    assertThat(doneForNewCodeOf("export")).containsExactlyInAnyOrder("export");
    assertThat(doneForNewCodeOf("lake")).isEmpty();
    assertThat(doneForNewCodeOf("run")).isEmpty();
    assertThat(doneForNewCodeOf("simulate")).isEmpty();
    assertThat(doneForNewCodeOf("job")).isEmpty();
  }

  private List<String> doneForNewCodeOf(String room) throws IOException {
    house = new FinishedHouse(folder);
    house.code(room, "new");

    return house.named(DO);
  }
}

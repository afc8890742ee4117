package htx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the rooms: each uses only those before it, and only some may touch the world. */
class HouseTest {
  private static final List<String> ROOMS =
      List.of(
          "table",
          "quality",
          "territory",
          "silver",
          "source",
          "indicator",
          "method",
          "gold",
          "lake",
          "bronze",
          "export",
          "run",
          "simulate",
          "job");
  private static final String[] PURE =
      Stream.of("table", "quality", "territory", "silver", "source", "indicator", "method", "gold")
          .map(room -> "htx." + room + "..")
          .toArray(String[]::new);
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("htx");

  @Test
  void noRoomUsesOneThatComesAfterIt() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(room -> "htx." + room + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("htx." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(false)
          .check(HOUSE);
    }
  }

  @Test
  void thereIsNoCircle() {
    slices().matching("htx.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyRoomIsKnownAndSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("jobs/src/main/java/htx"))) {
      List<String> rooms =
          folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();

      assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
      assertThat(rooms)
          .allSatisfy(
              room ->
                  assertThat(Path.of("jobs/src/main/java/htx", room, "package-info.java"))
                      .content()
                      .contains("/**"));
    }
  }

  @Test
  void computingRoomsKnowNoFileNoClockAndNoDelta() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io.File..", "java.nio.file..", "io.delta..", "org.apache.poi..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(HOUSE);
  }

  @Test
  void computingRoomsStartNoSession() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.apache\\.spark\\.sql\\.(classic\\.)?SparkSession.*")
        .check(HOUSE);
  }

  @Test
  void methodsKnowNoSpark() {
    noClasses()
        .that()
        .resideInAPackage("htx.method..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .check(HOUSE);
  }

  @Test
  void onlyTheLakeKnowsDelta() {
    noClasses()
        .that()
        .resideOutsideOfPackage("htx.lake..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.delta..")
        .check(HOUSE);
  }
}

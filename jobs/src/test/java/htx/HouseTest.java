package htx;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import htx.lake.Lake;
import htx.run.Room;
import htx.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the rooms: each uses only those before it, and only some may touch the world. */
class HouseTest {
  private static final List<String> ROOMS = Stream.of(Room.values()).map(Room::folder).toList();
  private static final String[] PURE =
      ROOMS.subList(0, ROOMS.indexOf("lake")).stream()
          .map(room -> "htx." + room + "..")
          .toArray(String[]::new);

  private static final ArchRule IS_FREE_OF_CIRCLES =
      slices().matching("htx.(*)..").should().beFreeOfCycles();

  private static final ArchRule HAS_NO_CIRCLE_OF_FOLDERS =
      slices().matching("htx.(**)").should().beFreeOfCycles();

  private static final ArchRule KNOWS_NO_FILE =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "io.delta..", "org.apache.poi..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  private static final ArchRule KNOWS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  private static final ArchRule STARTS_NO_SESSION =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.apache\\.spark\\.sql\\.(classic\\.)?SparkSession.*");

  private static final ArchRule METHODS_KNOW_NO_SPARK =
      noClasses()
          .that()
          .resideInAPackage("htx.method..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  private static final ArchRule ONLY_THE_LAKE_KNOWS_DELTA =
      noClasses()
          .that()
          .resideOutsideOfPackage("htx.lake..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.delta..");

  private static final String INVENTED = "htx\\.simulate\\..*|htx\\.job\\.Simulate";

  private static final ArchRule KNOWS_NOTHING_INVENTED =
      noClasses()
          .that()
          .haveNameNotMatching(INVENTED)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(INVENTED);

  private static final ArchRule COLLECTS_NOTHING =
      noClasses()
          .that()
          .resideInAnyPackage("htx.territory..", "htx.indicator..", "htx.method..", "htx.gold..")
          .or()
          .haveSimpleName("Offender")
          .should()
          .callMethodWhere(
              target(owner(assignableTo("org.apache.spark.sql.Dataset")))
                  .and(
                      target(
                          nameMatching(
                              "collect.*|toLocalIterator|take.*|head|first|count|reduce|foreach.*"
                                  + "|isEmpty|show.*"))));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importUrl(Table.class.getProtectionDomain().getCodeSource().getLocation());

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter()
          .importClasses(
              htx.table.Offender.class, htx.method.Offender.class, Table.class, Lake.class);

  @Test
  void noRoomUsesOneThatComesAfterIt() {
    for (String room : ROOMS.subList(0, ROOMS.size() - 1)) {
      usesNoLaterRoom(room).check(HOUSE);
    }

    assertThat(broken(usesNoLaterRoom("table"))).contains("htx.lake.Lake");
  }

  @Test
  void everyRoomUsesExactlyTheRoomsThatItNames() {
    assertSoftly(
        softly -> {
          for (Room room : Room.values()) {
            softly
                .assertThat(usedBy(room, HOUSE))
                .as(room.folder())
                .containsExactlyInAnyOrderElementsOf(room.uses());
          }
        });

    // control: a class that uses a room which its own does not name
    assertThat(usedBy(Room.TABLE, OFFENDERS)).containsExactly(Room.LAKE);
  }

  @Test
  void theReadmeListsTheRoomsInTheirOrder() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
      List<String> listed =
          lines
              .dropWhile(line -> !line.startsWith("jobs/ "))
              .skip(1)
              .takeWhile(line -> line.startsWith("  "))
              .map(line -> line.strip().split("/", 2)[0])
              .toList();

      assertThat(listed).isEqualTo(ROOMS);
    }
  }

  @Test
  void thereIsNoCircle() {
    IS_FREE_OF_CIRCLES.check(HOUSE);
    HAS_NO_CIRCLE_OF_FOLDERS.check(HOUSE);

    assertThat(broken(IS_FREE_OF_CIRCLES)).contains("htx.lake.Lake", "htx.table.Offender");
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
    KNOWS_NO_FILE.check(HOUSE);
    KNOWS_NO_CLOCK.check(HOUSE);

    assertThat(broken(KNOWS_NO_FILE))
        .contains("java.io.File", "java.nio.file.Path", "io.delta.tables.DeltaTable")
        .contains("org.apache.poi.xssf.usermodel.XSSFWorkbook");
    assertThat(broken(KNOWS_NO_CLOCK))
        .contains("LocalDate.now()", "Instant.now()")
        .contains("System.currentTimeMillis()", "System.nanoTime()");
  }

  @Test
  void computingRoomsStartNoSession() {
    STARTS_NO_SESSION.check(HOUSE);

    assertThat(broken(STARTS_NO_SESSION)).contains("org.apache.spark.sql.SparkSession");
  }

  @Test
  void answersComputeNothingBeforeTheyAreAskedFor() {
    COLLECTS_NOTHING.check(HOUSE);

    assertThat(broken(COLLECTS_NOTHING)).contains("collectAsList()", "count()");
  }

  @Test
  void methodsKnowNoSpark() {
    METHODS_KNOW_NO_SPARK.check(HOUSE);

    assertThat(broken(METHODS_KNOW_NO_SPARK))
        .contains("htx.method.Offender", "org.apache.spark.sql.Dataset");
  }

  @Test
  void onlyTheLakeKnowsDelta() {
    ONLY_THE_LAKE_KNOWS_DELTA.check(HOUSE);

    assertThat(broken(ONLY_THE_LAKE_KNOWS_DELTA)).contains("io.delta.tables.DeltaTable");
  }

  @Test
  void nothingOfTheProductKnowsWhatInventsDeliveries() {
    KNOWS_NOTHING_INVENTED.check(HOUSE);

    assertThat(broken(KNOWS_NOTHING_INVENTED)).contains("htx.simulate.InventedWorld");
  }

  private static ArchRule usesNoLaterRoom(String room) {
    String[] later =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(name -> "htx." + name + "..")
            .toArray(String[]::new);

    return noClasses()
        .that()
        .resideInAPackage("htx." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .allowEmptyShould(false);
  }

  /** The other rooms that classes of a room depend on. */
  private static Set<Room> usedBy(Room room, JavaClasses classes) {
    return classes.stream()
        .filter(type -> isIn(room, type))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .flatMap(type -> Stream.of(Room.values()).filter(other -> isIn(other, type)))
        .filter(other -> other != room)
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Room room, JavaClass type) {
    return (type.getPackageName() + ".").startsWith("htx." + room.folder() + ".");
  }

  /** What a rule finds wrong with classes that break all of them. */
  private static String broken(ArchRule rule) {
    return rule.evaluate(OFFENDERS).getFailureReport().toString();
  }
}

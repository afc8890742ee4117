package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir private Path folder;
  private Path classes;

  @BeforeEach
  void threeRoomsAreCompiled() throws IOException {
    classes = folder.resolve("classes");
    put("htx/gold/Trend.class", "trend");
    put("htx/gold/Trend$Row.class", "a row of it");
    put("htx/gold/deep/Down.class", "down");
    put("htx/source/Line.class", "line");
    put("htx/run/StepRunner.class", "work");
    put("htx/Loose.class", "in no room");
    put("log4j2.xml", "not ours to judge by");
  }

  @Test
  void everyFolderIsARoom() {
    assertThat(CodeVersion.at(classes).rooms()).containsOnlyKeys("gold", "run", "source");
  }

  @Test
  void theRunningCodeIsReadFromWhereItWasLoaded() {
    assertThat(CodeVersion.running().rooms()).containsKeys("gold", "job", "run", "source", "table");
  }

  @Test
  void aChangedClassChangesItsRoomAndNoOther() throws IOException {
    CodeVersion before = CodeVersion.at(classes);
    put("htx/gold/Trend$Row.class", "another row");
    CodeVersion after = CodeVersion.at(classes);

    assertThat(after.of(Set.of(Room.GOLD))).isNotEqualTo(before.of(Set.of(Room.GOLD)));
    assertThat(after.of(Set.of(Room.SOURCE))).isEqualTo(before.of(Set.of(Room.SOURCE)));
    assertThat(after.of(Set.of(Room.RUN))).isEqualTo(before.of(Set.of(Room.RUN)));
  }

  @Test
  void aClassFarDownChangesItsRoom() throws IOException {
    CodeVersion before = CodeVersion.at(classes);
    put("htx/gold/deep/Down.class", "further down");

    assertThat(CodeVersion.at(classes).of(Set.of(Room.GOLD)))
        .isNotEqualTo(before.of(Set.of(Room.GOLD)));
  }

  @Test
  void aClassThatIsNewGoneOrRenamedChangesItsRoom() throws IOException {
    CodeVersion before = CodeVersion.at(classes);

    put("htx/source/Page.class", "page");
    String more = CodeVersion.at(classes).of(Set.of(Room.SOURCE));
    Files.delete(classes.resolve("htx/source/Line.class"));
    String other = CodeVersion.at(classes).of(Set.of(Room.SOURCE));
    Files.delete(classes.resolve("htx/source/Page.class"));
    put("htx/source/Renamed.class", "line");
    String renamed = CodeVersion.at(classes).of(Set.of(Room.SOURCE));

    assertThat(List.of(before.of(Set.of(Room.SOURCE)), more, other, renamed))
        .doesNotHaveDuplicates();
  }

  @Test
  void aJarAndAFolderOfTheSameClassesAreTheSameVersion() throws IOException {
    assertThat(CodeVersion.at(jar())).isEqualTo(CodeVersion.at(classes));
  }

  @Test
  void aRoomThatIsNotThereIsSetApartFromOneThatIs() throws IOException {
    CodeVersion before = CodeVersion.at(classes);
    put("htx/export/Page.class", "page");
    CodeVersion after = CodeVersion.at(classes);

    assertThat(after.of(Set.of(Room.GOLD, Room.EXPORT)))
        .isNotEqualTo(before.of(Set.of(Room.GOLD, Room.EXPORT)));
    assertThat(before.of(Set.of(Room.EXPORT))).isEqualTo(Fingerprint.of(List.of("export=none")));
  }

  @Test
  void codeThatIsNowhereIsNotTakenForNone() {
    assertThatThrownBy(() -> CodeVersion.at(folder.resolve("empty.jar")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The code's own files cannot be read");
  }

  private void put(String name, String content) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("htx.jar");

    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }

    return jar;
  }
}

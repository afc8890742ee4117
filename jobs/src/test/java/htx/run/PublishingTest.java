package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
  @TempDir private Path folder;
  private Path exports;
  private Publishing publishing;

  @BeforeEach
  void oneIsPublished() {
    exports = folder.resolve("exports");
    publishing = new Publishing(exports, "current");
    publishing.publish("k2019", files("of 2019"));
  }

  @Test
  void aPublicationStandsWhereThePointerLeads() throws IOException {
    publishing.publish("k2020", files("of 2020"));

    assertThat(exports.resolve("current/bang/trend.csv")).hasContent("of 2020");
    assertThat(exports.resolve("k2019/bang/trend.csv")).hasContent("of 2019");
    assertThat(names()).containsExactly("current", "k2019", "k2020");
    assertThat(publishing.stands("k2020")).isTrue();
    assertThat(publishing.stands("k2019")).isFalse();
  }

  @Test
  void nobodySeesAPublicationThatIsBeingBuilt() throws IOException {
    publishing.publish(
        "k2020",
        draft -> {
          files("of 2020").write(draft);

          assertThat(exports.resolve("k2020")).doesNotExist();
          assertThat(exports.resolve("current/bang/trend.csv")).hasContent("of 2019");
        });

    assertThat(exports.resolve("current/bang/trend.csv")).hasContent("of 2020");
  }

  @Test
  void aPublicationThatCannotBeWrittenLeavesTheLastOneCurrent() {
    Publishing.Builder noSpace = halfAnd(new IOException("no space left"));

    assertThatThrownBy(() -> publishing.publish("k2020", noSpace))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The publication k2020 cannot be written")
        .hasRootCauseMessage("no space left");
    assertTheFirstStands();
  }

  @Test
  void aPublicationThatCannotBeBuiltLeavesTheLastOneCurrent() {
    Publishing.Builder wrong =
        draft -> {
          files("half").write(draft);
          throw new IllegalArgumentException("no figures");
        };

    assertThatThrownBy(() -> publishing.publish("k2020", wrong)).hasMessage("no figures");
    assertTheFirstStands();
  }

  @Test
  void aFailedRebuildOfWhatIsPublishedLeavesIt() {
    assertThatThrownBy(() -> publishing.publish("k2019", halfAnd(new IOException("no space left"))))
        .isInstanceOf(UncheckedIOException.class);
    assertTheFirstStands();
  }

  @Test
  void nothingOfADraftThatFailedComesIntoTheNext() throws IOException {
    Publishing.Builder stray =
        draft -> {
          Files.createDirectories(draft.resolve("old/deep"));
          Files.writeString(draft.resolve("old/deep/stray.csv"), "stray");
          throw new IOException("no space left");
        };

    assertThatThrownBy(() -> publishing.publish("k2020", stray))
        .hasRootCauseMessage("no space left");
    // the control: it is there to get in the way
    assertThat(exports.resolve(".k2020.draft/old/deep/stray.csv")).exists();

    publishing.publish("k2020", files("of 2020"));

    assertThat(exports.resolve("k2020/old")).doesNotExist();
    assertThat(exports.resolve("current/bang/trend.csv")).hasContent("of 2020");
    assertThat(names()).containsExactly("current", "k2019", "k2020");
  }

  @Test
  void aPointerLeftHalfwayDoesNotStandInTheWay() throws IOException {
    Files.createSymbolicLink(exports.resolve(".current.draft"), Path.of("k2017"));
    publishing.publish("k2020", files("of 2020"));

    assertThat(publishing.stands("k2020")).isTrue();
    assertThat(names()).containsExactly("current", "k2019", "k2020");
  }

  @Test
  void theSameIdAgainTakesThePlaceOfItsEqual() throws IOException {
    Files.delete(exports.resolve("k2019/manifest.json"));
    Files.writeString(exports.resolve("k2019/added by hand.txt"), "no part of it");
    publishing.publish("k2019", files("of 2019"));

    assertTheFirstStands();
    assertThat(exports.resolve("k2019/added by hand.txt")).doesNotExist();
  }

  @Test
  void aPublicationMadeAgainIsThereAtEveryMoment() throws IOException {
    Object folder = identity("k2019");
    Object tables = identity("k2019/bang");
    Object manifest = identity("k2019/manifest.json");
    publishing.publish("k2019", files("of 2019"));

    // what is taken away and put back, however fast, is another folder
    assertThat(identity("k2019")).isEqualTo(folder);
    assertThat(identity("k2019/bang")).isEqualTo(tables);
    // control: the files are new ones, moved over the old
    assertThat(identity("k2019/manifest.json")).isNotEqualTo(manifest);
    assertThat(names()).containsExactly("current", "k2019");
  }

  @Test
  void aFileOfAPublicationThatWasChangedIsPutRight() throws IOException {
    Files.writeString(exports.resolve("k2019/bang/trend.csv"), "changed");
    Files.delete(exports.resolve("k2019/manifest.json"));
    publishing.publish("k2019", files("of 2019"));

    assertTheFirstStands();
  }

  private Object identity(String file) throws IOException {
    return Files.readAttributes(exports.resolve(file), BasicFileAttributes.class).fileKey();
  }

  @Test
  void aPublicationWithoutItsManifestDoesNotStand() throws IOException {
    assertThat(publishing.stands("k2019")).isTrue();

    Files.delete(exports.resolve("k2019/manifest.json"));

    assertThat(publishing.stands("k2019")).isFalse();
  }

  @Test
  void aPublicationWithoutItsPointerOrFolderDoesNotStand() throws IOException {
    Files.delete(exports.resolve("current"));
    assertThat(publishing.stands("k2019")).isFalse();

    Files.createDirectory(exports.resolve("current"));
    Files.writeString(exports.resolve("current/manifest.json"), "{}");
    assertThat(publishing.stands("k2019")).isFalse();

    assertThat(new Publishing(folder.resolve("nowhere"), "current").stands("k2019")).isFalse();
  }

  @Test
  void anotherPointerLeavesTheCurrentOneAlone() throws IOException {
    new Publishing(exports, "as-of-2018-01-31").publish("k2018", files("of 2018"));

    assertTheFirstStands();
    assertThat(exports.resolve("as-of-2018-01-31/bang/trend.csv")).hasContent("of 2018");
  }

  private void assertTheFirstStands() {
    assertThat(publishing.stands("k2019")).isTrue();
    assertThat(exports.resolve("current/bang/trend.csv")).hasContent("of 2019");
    assertThat(exports.resolve("k2020")).doesNotExist();
  }

  private static Publishing.Builder files(String content) {
    return draft -> {
      Files.createDirectory(draft.resolve("bang"));
      Files.writeString(draft.resolve("bang/trend.csv"), content);
      Files.writeString(draft.resolve("manifest.json"), "{}");
    };
  }

  private static Publishing.Builder halfAnd(IOException failure) {
    return draft -> {
      files("half").write(draft);
      throw failure;
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(exports)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.lake.Lake;
import htx.lake.StoredVersions;
import htx.run.Pipeline;
import htx.table.Table;
import htx.testing.LocalSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A house with the sample in it, refreshed by the job that users start. */
record Sample(Path home) {
  private static Sample refreshed;

  /** The one house that tests look at and leave as it is, refreshed at first use. */
  static synchronized Sample refreshed() {
    if (refreshed == null) {
      try {
        Sample sample = new Sample(Files.createTempDirectory("htx-sample"));
        assertThat(sample.refresh()).isEqualTo(ExitCode.DONE);
        refreshed = sample;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    return refreshed;
  }

  /** Runs the nightly job, with settings given otherwise than the file has them. */
  ExitCode refresh(String... instead) {
    return run(List.of("refresh"), instead);
  }

  /** Runs a command with its own arguments, and settings given otherwise than the file has them. */
  ExitCode run(List<String> command, String... instead) {
    LocalSpark.session();
    List<String> arguments = new ArrayList<>(command);

    for (String setting :
        List.of(
            "folders.lake=" + lake(),
            "folders.exports=" + exports(),
            "deliveries.settle_seconds=0",
            "pseudonyms.key_file=" + home.resolve("pseudonym.key"))) {
      arguments.addAll(List.of("--set", setting));
    }

    arguments.addAll(List.of(instead));

    return Job.run(arguments.toArray(String[]::new));
  }

  Path lake() {
    return home.resolve("lake");
  }

  Path exports() {
    return home.resolve("exports");
  }

  Lake tables() {
    return Lake.in(LocalSpark.session(), lake());
  }

  /** The newest version of every table. */
  Map<String, Long> versions() {
    Map<String, Long> versions = new TreeMap<>();
    StoredVersions stored = StoredVersions.in(lake());

    for (Table table : Pipeline.TABLES) {
      versions.put(table.id(), stored.newest(table));
    }

    return versions;
  }
}

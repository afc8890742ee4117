package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.testing.OnSpark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does: nothing where nothing changed, else only what depends on the change. */
@OnSpark
class ChangeTest {

  @Test
  void onlyWhatDependsOnAChangeIsMadeAgain(@TempDir Path home, @TempDir Path other)
      throws IOException {
    copy(Sample.refreshed().home(), home);
    Sample sample = new Sample(home);
    Map<String, Long> first = sample.versions();
    List<String> published = publications(sample);

    assertThat(sample.refresh()).isEqualTo(ExitCode.DONE);
    assertThat(sample.versions()).isEqualTo(first);
    assertThat(publications(sample)).isEqualTo(published);

    Path landing = other.resolve("landing");
    copy(Path.of("data/landing"), landing);
    raiseOneLoan(landing.resolve("2022-01-15_quy/vay_QHT_2021.csv.gz"));

    assertThat(sample.refresh("--set", "folders.landing=" + landing)).isEqualTo(ExitCode.DONE);
    assertThat(changed(first, sample.versions()))
        .containsExactlyInAnyOrder(
            "bronze.loan_ledger",
            "silver.loan",
            "silver.quarantine",
            "gold.indicator_value",
            "gold.trend",
            "gold.district_ranking",
            "gold.lending",
            "gold.reconciliation",
            "gold.data_quality",
            "gold.plan_attainment");
    assertThat(publications(sample)).hasSize(published.size() + 1);
  }

  /** The first amount in whole millions becomes almost a million more. */
  private static void raiseOneLoan(Path ledger) throws IOException {
    List<String> lines;

    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ledger)), StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }

    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(ledger)), StandardCharsets.UTF_8)) {
      boolean done = false;

      for (String line : lines) {
        String next = done ? line : line.replaceFirst("(;[0-9]+)\\.000\\.000;", "$1.999.000;");
        done |= !next.equals(line);
        writer.write(next + "\r\n");
      }

      assertThat(done).isTrue();
    }
  }

  private static List<String> changed(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> changed = new TreeMap<>(after);
    changed.entrySet().removeAll(before.entrySet());

    return List.copyOf(changed.keySet());
  }

  private static List<String> publications(Sample sample) throws IOException {
    try (Stream<Path> folders = Files.list(sample.exports())) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());

        if (Files.isSymbolicLink(path)) {
          Path points = Files.readSymbolicLink(path);
          Files.createSymbolicLink(/* link= */ target, /* target= */ points);
        } else if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}

package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.table.DiskFailed;
import htx.table.Language;
import htx.table.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FailureTest {
  @TempDir Path folder;

  /** A command with the options that all have. */
  @Command(name = "any")
  private static final class AnyCommand implements Callable<ExitCode> {
    @Mixin private final Common common = new Common();

    @Override
    public ExitCode call() throws Exception {
      common.settings();
      return ExitCode.DONE;
    }
  }

  @Test
  void aRefusalIsToldInTheLanguageOfTheReaderWithItsNumbers() {
    Refused refused =
        new Refused(JobFault.STOP_REFUSED.of("loan_ledger", 5001L, 9000L, new BigDecimal("0.05")));

    assertThat(new Failure(refused, Language.VI).words())
        .isEqualTo(
            "Không xuất bản: nguồn loan_ledger có 5.001/9.000 dòng bị từ chối, giới hạn 0,05");
    assertThat(new Failure(refused, Language.EN).words())
        .isEqualTo(
            "Not published: of source loan_ledger, 5,001 of 9,000 lines were refused; the limit is"
                + " 0.05");
  }

  @Test
  void ofCausesOnlyThoseThatSpeakToPeopleAreTranslated() {
    DiskFailed failed =
        new DiskFailed(JobFault.LANDING_UNREADABLE.of("data/landing"), new IOException("stale"));

    assertThat(new Failure(failed, Language.VI).withCauses())
        .isEqualTo("Không đọc được thư mục giao: data/landing\n  vì: IOException: stale");
    assertThat(new Failure(failed, Language.EN).withCauses())
        .isEqualTo(
            "The landing folder cannot be read: data/landing\n  because: IOException: stale");
  }

  @Test
  void theLanguageIsTheOneSetEvenWhereOtherSettingsAreWrong() throws IOException {
    Path english = Files.writeString(folder.resolve("en.yaml"), "run: {language: en, wrong: 1}\n");

    assertThat(spoken("--settings", english.toString())).isEqualTo(Language.EN);
    assertThat(spoken("--settings", english.toString(), "--set", "run.language=vi"))
        .isEqualTo(Language.VI);
    assertThat(spoken("--settings", folder.resolve("none.yaml").toString())).isEqualTo(Language.VI);
  }

  private static Language spoken(String... arguments) {
    return SpokenLanguage.of(new CommandLine(new AnyCommand()).parseArgs(arguments));
  }
}

package htx.job;

import htx.job.settings.Problems;
import htx.run.RunLock;
import htx.table.PlanRefused;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs a command and turns however it ends into an exit code and one clear message. */
final class Job {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  private Job() {}

  /** Does what a line of words asks for, and ends the process with its exit code. */
  static void end(String[] words) {
    int exit = run(words).value();
    System.out.flush();

    if (exit != 0) {
      // halts without waiting for what Spark still has running
      Runtime.getRuntime().exit(exit);
    }
  }

  /** The same where the process is started for one command. */
  static void end(String command, String[] arguments) {
    end(Stream.concat(Stream.of(command), Stream.of(arguments)).toArray(String[]::new));
  }

  /** The same without ending the process. */
  static ExitCode run(String... words) {
    return run(Htx.commands(), words);
  }

  /** The same with commands that may print elsewhere. */
  static ExitCode run(CommandLine htx, String... words) {
    htx.setExecutionExceptionHandler(
        (failure, at, parsed) ->
            code(new Failure(failure, SpokenLanguage.of(at.getParseResult()))).value());
    int exit = htx.execute(words);

    if (asked(htx).getExecutionResult() instanceof ExitCode code) {
      return code;
    }

    for (ExitCode code : ExitCode.values()) {
      if (code.value() == exit) {
        return code;
      }
    }

    return ExitCode.FAILED;
  }

  /** The command that the words ended at. */
  private static CommandLine asked(CommandLine htx) {
    ParseResult parsed = htx.getParseResult();

    return parsed != null && parsed.hasSubcommand()
        ? asked(parsed.subcommand().commandSpec().commandLine())
        : htx;
  }

  private static ExitCode code(Failure told) {
    Throwable failure = told.failure();

    if (failure instanceof Problems.Refused || failure instanceof PlanRefused) {
      System.err.println(told.words());
      return ExitCode.MISUSED;
    }

    if (failure instanceof RunLock.Held) {
      System.err.println(told.words());
      return ExitCode.LOCKED;
    }

    LOG.error("{}", told.withCauses());
    LOG.debug("The whole trace", failure);
    return ExitCode.FAILED;
  }
}

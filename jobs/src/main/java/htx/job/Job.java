package htx.job;

import htx.job.settings.Problems;
import htx.run.RunLock;
import htx.table.PlanRefused;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs a command and turns however it ends into an exit code and one clear message. */
final class Job {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  private Job() {}

  /** Parses the arguments, runs the command, and ends the process with its exit code. */
  static void main(Callable<ExitCode> command, String[] args) {
    int exit = run(command, args).value();
    System.out.flush();

    if (exit != 0) {
      // halts without waiting for what Spark still has running
      Runtime.getRuntime().exit(exit);
    }
  }

  /** The same without ending the process. */
  static ExitCode run(Callable<ExitCode> command, String[] args) {
    CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, PathOfCaller.ofThisProcess());
    line.setExecutionExceptionHandler(
        (failure, at, parsed) ->
            code(new Failure(failure, SpokenLanguage.of(at.getParseResult()))).value());
    int exit = line.execute(args);
    ExitCode result = line.getExecutionResult();

    if (result != null) {
      return result;
    }

    for (ExitCode code : ExitCode.values()) {
      if (code.value() == exit) {
        return code;
      }
    }

    return ExitCode.FAILED;
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

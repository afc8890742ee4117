package htx.job;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/**
 * A path in an option, as the user means it who typed it: the launcher starts the process in the
 * project's folder and says from which folder it was called.
 *
 * @param calledFrom the folder that relative paths start from
 */
record PathOfCaller(Path calledFrom) implements ITypeConverter<Path> {

  /** By what the launcher says; the process's own folder where there is no launcher. */
  static PathOfCaller ofThisProcess() {
    return new PathOfCaller(Path.of(System.getenv().getOrDefault("HTX_CALLED_FROM", "")));
  }

  @Override
  public Path convert(String typed) {
    return calledFrom.resolve(typed);
  }
}

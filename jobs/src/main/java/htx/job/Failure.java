package htx.job;

import htx.table.Language;
import htx.table.Told;

/** What a person is told of a failure: what was asked for and why it failed, cause by cause. */
record Failure(Throwable failure, Language language) {

  /** The failure alone. */
  String words() {
    return failure instanceof Told told ? told.told().in(language) : failure.getMessage();
  }

  /** The failure and each cause of it; the names of classes where only programs speak. */
  String withCauses() {
    StringBuilder causes = new StringBuilder(String.valueOf(words()));

    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      causes.append("\n  ").append(language.say("vì: ", "because: "));

      if (!(cause instanceof Told)) {
        causes.append(cause.getClass().getSimpleName()).append(": ");
      }

      causes.append(new Failure(cause, language).words());
    }

    return causes.toString();
  }
}

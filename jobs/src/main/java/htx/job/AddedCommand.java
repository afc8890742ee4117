package htx.job;

import java.util.concurrent.Callable;

/** A command that a jar beside the product's own adds to the list. */
public interface AddedCommand extends Callable<ExitCode> {}

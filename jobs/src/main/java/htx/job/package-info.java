/**
 * What {@code spark-submit} starts: arguments, settings, the session, the exit code. Computes
 * nothing.
 */
package htx.job;

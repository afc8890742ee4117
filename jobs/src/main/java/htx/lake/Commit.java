package htx.lake;

/**
 * What one write left behind.
 *
 * @param version the table's version after it
 * @param rows the rows written
 * @param content the content's fingerprint: equal for equal rows, in whatever order and files
 */
public record Commit(long version, long rows, String content) {}

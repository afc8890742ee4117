package htx.export;

/** A file of a publication: its path within the folder, with slashes, and its bytes' hash. */
public record PublishedFile(String name, long bytes, String sha256) {}

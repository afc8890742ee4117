package htx.bronze.file;

import htx.sheet.RawLine;
import java.io.Closeable;
import java.util.Iterator;

/**
 * The lines of a sheet or a text file in order, read as they are asked for.
 *
 * <p>Both methods of the iterator throw {@link RefusedFile} where the file turns out to be
 * unreadable.
 */
public interface Lines extends Iterator<RawLine>, Closeable {}

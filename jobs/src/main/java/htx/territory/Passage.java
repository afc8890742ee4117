package htx.territory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That one unit passed into another on one day.
 *
 * @param part whether other parts of the old unit passed elsewhere
 * @param largest whether this successor keeps what cannot be divided
 */
record Passage(LocalDate onDay, String from, String to, boolean part, boolean largest)
    implements Serializable {}

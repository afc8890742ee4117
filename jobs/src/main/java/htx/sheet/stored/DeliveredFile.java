package htx.sheet.stored;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A file of a delivery: the folder that brought it, the day that folder names, and its bytes' hash.
 */
public record DeliveredFile(String delivery, LocalDate deliveredOn, String name, String hash)
    implements Serializable {}

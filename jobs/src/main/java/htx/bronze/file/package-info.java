/**
 * A delivered file whatever it holds: its type, the limits it keeps, the faults it is refused for.
 */
package htx.bronze.file;

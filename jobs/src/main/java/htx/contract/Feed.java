package htx.contract;

import htx.quality.Reader;
import htx.table.Field;
import java.io.Serializable;

/**
 * How the cells under one heading become values.
 *
 * @param heading the heading's name
 * @param target the column that the values are of: one of the contract's table, or one that only
 *     its steps look at
 * @param reader how a cell is read
 */
public record Feed(String heading, Field target, Reader reader) implements Serializable {}

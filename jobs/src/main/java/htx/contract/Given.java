package htx.contract;

import htx.table.Field;
import java.io.Serializable;

/**
 * A column that no heading feeds, and the step by which lines get its value.
 *
 * @param column the column of the contract's table
 */
public record Given(Field column, Step step) implements Serializable {}

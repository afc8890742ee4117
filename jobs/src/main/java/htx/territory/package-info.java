/**
 * Units valid on a day, what became of them, and the boundaries that series are compared on. Knows
 * no file.
 */
package htx.territory;

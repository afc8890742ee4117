/**
 * The stored tables: reads and writes Delta, and nothing else does. Decides nothing about what is
 * to be written or when.
 */
package htx.lake;

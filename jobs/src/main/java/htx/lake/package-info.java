/**
 * The stored tables: reads and writes Delta, and nothing else does; and how a file is written so
 * that it lasts. Decides nothing about what is to be written or when.
 */
package htx.lake;

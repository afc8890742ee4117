/**
 * What each line and cell of a delivered sheet is, by its contract's layout. Pure; opens no file.
 */
package htx.sheet;

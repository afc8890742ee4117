/**
 * The clean tables: typed, keyed, with territory resolved for the day, every row with its place in
 * a delivery and the days between which it was known. Declares them; knows no file and no session.
 */
package htx.silver;

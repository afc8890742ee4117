/**
 * The answers, one class a table, each a pure function of silver, reference and the small gold
 * tables before it.
 */
package htx.gold;

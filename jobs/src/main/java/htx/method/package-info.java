/**
 * Numbers in, numbers out: change, trend, projection, ranks and shares that add up. Knows no table,
 * no session and no file.
 */
package htx.method;

/** What the tests share: one Spark session, and datasets written and drawn as text. */
package htx.testing;

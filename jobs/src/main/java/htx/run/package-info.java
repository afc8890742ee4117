/**
 * A run: what is to be done and why, in which order, once at a time, and what came of it. Touches
 * storage for its own record, lock and pointer only.
 */
package htx.run;

/** Rules that values and rows must keep, and the parting of rows into accepted and refused. */
package htx.quality;

/**
 * What is measured: each indicator declared once, family by family, with the base rows that it is
 * counted over. Knows no file, no session and no clock, and keeps nothing.
 */
package htx.indicator;

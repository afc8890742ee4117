/** From the lines of bronze to typed rows, or to quarantine with every reason. Pure. */
package htx.cleaning;

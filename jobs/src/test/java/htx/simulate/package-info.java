/**
 * Tests of the invented deliveries: read back from the files, with none of the code that wrote
 * them.
 */
package htx.simulate;

/** Publications frozen under a name: their files, and the values that they state. */
package htx.run.vintage;

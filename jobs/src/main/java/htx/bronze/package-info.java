/**
 * Files in: what was delivered is found, checked, opened and handed on line by line. A bad file is
 * refused with a reason that its sender can act on, and the others go on. Knows nothing of what the
 * lines mean, and keeps no personal value.
 */
package htx.bronze;

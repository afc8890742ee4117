/** How the text of a cell becomes a value, and the rules that the values of a line must keep. */
package htx.quality;

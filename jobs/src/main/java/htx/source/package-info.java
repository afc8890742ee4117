/** Each sender's contract: headings, notation, rules and scope, and the words they share. */
package htx.source;

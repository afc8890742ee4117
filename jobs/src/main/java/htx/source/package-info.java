/** Each sender's contract: headings to columns, notation, rules and scope. Pure; opens no file. */
package htx.source;

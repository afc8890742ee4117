/** Reads text files, one record a line; knows no contract. */
package htx.bronze.text;

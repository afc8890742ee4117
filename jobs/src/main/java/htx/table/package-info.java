/** What a table is: its columns, its key, and how it follows from other tables. */
package htx.table;

/** What bronze keeps of a delivered sheet: its lines, and what became of it as a whole. */
package htx.sheet.stored;

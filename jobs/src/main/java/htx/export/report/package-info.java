/** What the report's tables say: their lines and columns, filled from gold, before any dress. */
package htx.export.report;

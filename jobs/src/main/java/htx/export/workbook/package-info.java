/** How the report's tables are painted into one workbook a year. */
package htx.export.workbook;

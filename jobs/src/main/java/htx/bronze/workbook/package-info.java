/** Reads the sheets of a workbook's parts, line by line, within limits; knows no contract. */
package htx.bronze.workbook;

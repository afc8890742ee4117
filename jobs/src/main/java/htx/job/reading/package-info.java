/** Ways to read a long sheet, measured beside each other. */
package htx.job.reading;

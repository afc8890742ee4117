/**
 * Files out: what the gold tables say, as workbooks for planners, tables for machines and a
 * manifest that says what they were made from. Writes only into the folder it is given; knows no
 * clock, no lake and no session.
 */
package htx.export;

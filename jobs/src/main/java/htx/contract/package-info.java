/** The language that contracts with senders are written in. Pure; opens no file. */
package htx.contract;

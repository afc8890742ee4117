/** Sheets with errors planted at known places, and what reading them must come to. */
package htx.cleaning.planted;

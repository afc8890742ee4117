package htx.sheet;

import java.io.Serializable;

/**
 * Why a sheet is refused as a whole, or a remark on one that is not.
 *
 * @param place the cell, line or heading spoken of; empty without
 */
record Refusal(String code, String vi, String en, String place) implements Serializable {}

package htx.quality;

import java.io.Serializable;

/** A rule that a cell or row breaks: its code, and what is wrong and expected in both languages. */
public record Issue(String code, String vi, String en) implements Serializable {}

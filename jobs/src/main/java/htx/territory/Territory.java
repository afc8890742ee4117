package htx.territory;

import java.io.Serializable;

/** The names of communes and districts, and which unit a name meant on a day. */
public final class Territory implements Serializable {}

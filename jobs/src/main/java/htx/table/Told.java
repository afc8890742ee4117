package htx.table;

/** An end that people are told of in their language; its own message is the English one. */
public interface Told {
  Words told();
}

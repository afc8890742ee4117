package htx.run;

/** A stretch of the way from deliveries to documents that a command can be asked for. */
public enum Stage {
  /** Reference lists, bronze, silver and quarantine. */
  INTAKE,
  /** Gold, and the account of what became of the files. */
  ANSWERS,
  /** The documents, and the pointer by which readers find them. */
  DOCUMENTS
}

package htx.export.pairs;

/** In what two numbers that stand side by side may differ beside what they tell of. */
public enum Difference {
  /** The unit's ground. */
  BORDERS,
  /** What is counted as one, or who is measured. */
  RULE,
  /** Who has stated it, of those that were to. */
  POPULATION,
  /** Which rural communes there were to be counted. */
  COMMUNES
}

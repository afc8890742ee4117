package htx.simulate;

/** What can be wrong with a line; most files can have only some of these. */
enum Mistake {
  /** A line without the number that it is known by: registers and ledgers. */
  NO_ID,
  /** A day that no calendar has: registers, rosters and lists of support. */
  BAD_DATE,
  /** A word where a number belongs: registers, ledgers and balances. */
  BAD_NUMBER,
  /** A product, fund, commune or unit that nobody knows: the files that name one. */
  UNKNOWN_NAME,
  /** A line typed twice: registers and rosters. */
  REPEATED
}

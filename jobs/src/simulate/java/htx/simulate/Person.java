package htx.simulate;

/** An invented person; everything about one follows from the number. */
record Person(String id, String name, boolean woman, String phone) {
  private static final long WOMAN = 1;
  private static final long BIRTH = 2;
  private static final long NAME = 3;
  private static final long PHONE = 4;

  /** Identity numbers begin with 900 to 999, which no province has; phones with 0140. */
  static Person of(Seeds seeds, long number) {
    boolean woman = seeds.fraction(WOMAN, number) < 0.45;
    long birthYear = 50 + seeds.number(BIRTH, number) % 48;
    long prefix = 900 + number / 1_000_000 % 100;
    String id =
        prefix + (woman ? "1" : "0") + birthYear + String.format("%06d", number % 1_000_000);
    boolean phoned = seeds.fraction(PHONE, number) < 0.12;
    return new Person(
        id,
        Names.person(woman, seeds.number(NAME, number)),
        woman,
        phoned ? String.format("0140%06d", number % 1_000_000) : "");
  }
}

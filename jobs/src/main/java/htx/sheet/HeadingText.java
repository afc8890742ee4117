package htx.sheet;

import htx.contract.Heading;
import htx.quality.MoneyUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell of a header.
 *
 * @param key the heading as headings are compared
 * @param bare the same without a unit of money behind it
 * @param unit that unit; empty without
 */
record HeadingText(String key, String bare, Optional<MoneyUnit> unit) {
  private static final Pattern WITH_UNIT =
      Pattern.compile("(.+?) ?[(\\[,;:-] ?(?:(?:đvt|đơn vị(?: tính)?) ?:? ?)?([^(\\[]+?) ?[)\\]]?");

  static HeadingText of(String written) {
    String key = Heading.key(written);
    Matcher parts = WITH_UNIT.matcher(key);

    if (parts.matches()) {
      Optional<MoneyUnit> unit = MoneyUnit.of(parts.group(2));

      if (unit.isPresent()) {
        return new HeadingText(key, parts.group(1).strip(), unit);
      }
    }

    return new HeadingText(key, key, Optional.empty());
  }

  boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether the heading is called so. */
  boolean names(Heading heading) {
    return heading.keys().contains(key) || (unit.isPresent() && heading.keys().contains(bare));
  }

  /** Whether it stands above the heading. */
  boolean isParentOf(Heading heading) {
    return !heading.parent().isEmpty()
        && (heading.isUnder(key) || (unit.isPresent() && heading.isUnder(bare)));
  }

  /** The unit that it states beside the heading's own name. */
  Optional<MoneyUnit> unitBeside(Heading heading) {
    return heading.keys().contains(key) ? Optional.empty() : unit;
  }
}

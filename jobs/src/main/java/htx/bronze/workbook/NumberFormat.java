package htx.bronze.workbook;

import htx.quality.Canonical;
import htx.quality.Cell;
import htx.quality.MoneyUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number format as a cell has it. What is shown decides: a number is handed on as the office sees
 * it, in full precision, or as disguised where it sees something else.
 */
final class NumberFormat {
  private static final int NUMERIC = 3;
  private static final Set<FormatSection.Kind> PARTLY =
      EnumSet.of(FormatSection.Kind.DAY_OF_YEAR, FormatSection.Kind.PART_OF_DAY);
  private static final Pattern SCALE =
      Pattern.compile(
          ".*(?<!\\pL)(nghìn|ngàn|triệu|trđ|tr|tỷ|tỉ|usd|eur|thousand|million|billion)(?!\\pL).*");
  private static final Pattern DONG = Pattern.compile("(đồng|đ|vnd|vnđ)(?!\\pL)[^/]*");
  private static final Pattern SIGN_OF_UNIT = Pattern.compile("[KMB]|‰|.*\\p{Sc}.*");
  private static final Pattern DIGITS = Pattern.compile("[.,\\s]*\\d.*");
  private static final Pattern SIGNED = Pattern.compile(".*[-−–(].*", Pattern.DOTALL);

  static final NumberFormat GENERAL = of("General");

  private final String code;
  private final List<FormatSection> sections;
  private final int numeric;
  private final boolean ranges;
  private final boolean alwaysPlain;

  private NumberFormat(String code, List<FormatSection> sections) {
    this.code = code;
    this.sections = sections;
    this.numeric = Math.min(NUMERIC, sections.size());
    this.ranges =
        sections.stream().limit(numeric).anyMatch(section -> section.condition().isPresent());
    this.alwaysPlain = sections.size() == 1 && !ranges && sections.get(0).isPlain();
  }

  static NumberFormat of(String code) {
    String known = code.isBlank() ? "General" : code;
    return new NumberFormat(known, split(known).stream().map(FormatSection::of).toList());
  }

  /** Whether numbers are shown in thousands, millions or the like. */
  boolean scales() {
    return sections.stream().anyMatch(section -> section.power() < 0);
  }

  /** Whether days are shown without their year, or of them the month only, or the like. */
  boolean hidesPartOfDay() {
    return sections.stream().map(FormatSection::kind).anyMatch(PARTLY::contains);
  }

  /**
   * The cell that shows a number.
   *
   * @param plain the number as the file stores it, without exponent
   */
  Cell shown(BigDecimal number, String plain, Calendar calendar) {
    if (alwaysPlain && number.signum() >= 0) {
      return new Cell(Cell.Type.NUMBER, plain);
    }

    Optional<FormatSection> chosen = section(number);

    if (chosen.isEmpty()) {
      return disguised(plain);
    }

    FormatSection section = chosen.get();

    if (section.isPlain() && number.signum() >= 0) {
      return new Cell(Cell.Type.NUMBER, plain);
    }

    return switch (section.kind()) {
      // a serial that is no whole day stays as it is, for the contract to refuse
      case DAY, DAY_OF_YEAR ->
          new Cell(Cell.Type.DATE, calendar.day(number).map(Object::toString).orElse(plain));
      case PART_OF_DAY ->
          new Cell(Cell.Type.DATE, calendar.day(number).map(NumberFormat::typed).orElse(plain));
      case TIME -> disguised(plain);
      case WORDS -> words(section, number, plain);
      case NUMBER -> number(section, number, plain);
    };
  }

  /** A first of a month of which no day is shown is how a typed month is stored. */
  private static String typed(LocalDate day) {
    return day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
  }

  private Cell words(FormatSection section, BigDecimal number, String plain) {
    String words = section.before().strip();

    if (words.chars().anyMatch(Character::isLetterOrDigit)) {
      return Cell.text(words);
    }

    // a zero is often shown as a dash or not at all
    return number.signum() == 0 ? new Cell(Cell.Type.NUMBER, plain) : disguised(plain);
  }

  private Cell number(FormatSection section, BigDecimal number, String plain) {
    boolean signOfFormat = SIGNED.matcher(section.before()).matches();
    boolean hidesSign = number.signum() < 0 && signIsLeftToFormat(section);

    if ((hidesSign && !signOfFormat && !section.coloured())
        || (number.signum() < 0 && !hidesSign && signOfFormat)) {
      return disguised(plain);
    }

    BigDecimal shown = section.power() == 0 ? number : number.scaleByPowerOfTen(section.power());
    String before = bare(section.before());
    String after = bare(section.after());
    String unit = before.isEmpty() ? after : before + (after.isEmpty() ? "" : " " + after);

    if (section.percent() || unit.equals("%")) {
      return Cell.text(vietnamese(shown) + "%");
    }

    if (isUnit(unit)) {
      return Cell.text(vietnamese(shown) + " " + unit);
    }

    if (DIGITS.matcher(after).matches()) {
      return disguised(plain);
    }

    boolean signedByFormat = number.signum() > 0 && signOfFormat;
    boolean padded = section.zeros() > 1 && digitsOf(shown) < section.zeros();

    if (before.chars().anyMatch(Character::isLetterOrDigit)
        || section.isInterrupted()
        || signedByFormat
        || (padded && number.signum() >= 0)) {
      return written(section, shown, plain);
    }

    return new Cell(
        Cell.Type.NUMBER,
        section.power() == 0 ? plain : shown.stripTrailingZeros().toPlainString());
  }

  /** The cell as text, sign by sign, for codes and the like. */
  private Cell written(FormatSection section, BigDecimal shown, String plain) {
    if (shown.stripTrailingZeros().scale() > 0 || shown.signum() < 0) {
      return disguised(plain);
    }

    String digits = section.whole() ? placed(section, shown) : vietnamese(shown);
    return Cell.text((section.before() + digits + section.after()).strip());
  }

  /** The digits in their places from the right, and all that are left in the first place. */
  private static String placed(FormatSection section, BigDecimal shown) {
    String rest = shown.signum() == 0 ? "" : shown.toBigIntegerExact().toString();
    StringBuilder placed = new StringBuilder();
    long places = section.digits().stream().filter(FormatSection::isDigit).count();

    for (int i = section.digits().size() - 1; i >= 0; i--) {
      String place = section.digits().get(i);

      if (!FormatSection.isDigit(place)) {
        placed.insert(0, place);
        continue;
      }

      places--;
      int from = places == 0 ? 0 : Math.max(0, rest.length() - 1);
      String digit = rest.substring(from);
      placed.insert(0, digit.isEmpty() && place.equals("0") ? "0" : digit);
      rest = rest.substring(0, from);
    }

    return placed.toString();
  }

  private static int digitsOf(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0
        ? Integer.MAX_VALUE
        : number.toBigInteger().abs().toString().length();
  }

  private boolean signIsLeftToFormat(FormatSection section) {
    return section
        .condition()
        .map(FormatSection.Condition::isOnlyNegative)
        .orElse(sections.size() > 1);
  }

  private static boolean isUnit(String words) {
    String key = Canonical.key(words);
    return MoneyUnit.of(words).isPresent()
        || SIGN_OF_UNIT.matcher(words).matches()
        || SCALE.matcher(key).matches()
        || DONG.matcher(key).matches();
  }

  /**
   * Words around a number without signs, brackets and space; the sign of the dong as its letter.
   */
  private static String bare(String around) {
    return around.replaceAll("[-−–+()\\s\\u00A0\\u202F]+", " ").replace('₫', 'đ').strip();
  }

  private static String vietnamese(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.toPlainString().replace('.', ',');
  }

  private Cell disguised(String plain) {
    return new Cell(Cell.Type.DISGUISED, plain + " [" + code + "]");
  }

  private Optional<FormatSection> section(BigDecimal number) {
    if (!ranges) {
      int place = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
      return Optional.of(sections.get(place < numeric ? place : 0));
    }

    for (int i = 0; i < numeric; i++) {
      FormatSection section = sections.get(i);
      boolean otherwise = i == numeric - 1 || (i == 1 && number.signum() < 0);

      if (section.condition().map(range -> range.holds(number)).orElse(otherwise)) {
        return Optional.of(section);
      }
    }

    return Optional.empty();
  }

  private static List<String> split(String code) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;

    for (int i = 0; i < code.length(); i++) {
      char sign = code.charAt(i);
      quoted ^= sign == '"';

      if (!quoted && sign == '\\' && i + 1 < code.length()) {
        section.append(sign).append(code.charAt(++i));
      } else if (!quoted && sign == ';') {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(sign);
      }
    }
    sections.add(section.toString());

    return sections;
  }
}

package htx.bronze.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one section of a number format, sign by sign. */
final class SectionParser {
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(\\.\\d+)?)");
  private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
  private static final Pattern COLOUR =
      Pattern.compile("black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+");
  private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)am/pm|a/p");

  private final String code;
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder literal = new StringBuilder();
  private final StringBuilder dateLetters = new StringBuilder();
  private final List<String> digits = new ArrayList<>();
  private Optional<FormatSection.Condition> condition = Optional.empty();
  private boolean coloured;
  private boolean elapsed;
  private boolean anyDigit;
  private boolean onlyNumber;
  private boolean point;
  private boolean exponent;
  private boolean fraction;
  private int commas;
  private int thousands;
  private int percents;
  private boolean grouped;
  private int shownDays;
  private int run;
  private int runEnd;
  private int at;

  SectionParser(String code) {
    this.code = code;
  }

  FormatSection section() {
    while (at < code.length()) {
      next();
    }

    boolean date = !onlyNumber && (elapsed || !dateLetters.isEmpty());
    FormatSection.Kind kind =
        date ? ofDate() : anyDigit ? FormatSection.Kind.NUMBER : FormatSection.Kind.WORDS;
    boolean whole = !point && !exponent && !fraction && !grouped;

    return new FormatSection(
        condition,
        kind,
        coloured,
        anyDigit ? before.toString() : literal.toString(),
        List.copyOf(whole ? digits : List.of()),
        anyDigit ? literal.toString() : "",
        2 * percents - 3 * (thousands + commas),
        percents > 0,
        whole);
  }

  private void next() {
    char sign = code.charAt(at++);

    switch (sign) {
      case '"' -> quoted();
      case '\\', '!' -> literal.append(at < code.length() ? code.charAt(at++) : ' ');
      case '_' -> {
        at++;
        literal.append(' ');
      }
      case '*' -> at++;
      case '[' -> bracketed();
      case '0', '#', '?' -> digit(sign);
      case '.' -> point();
      case ',' -> comma();
      case '%' -> percents++;
      case '@' -> {
        onlyNumber = true;
        digit('#');
      }
      default -> other(sign);
    }
  }

  private void quoted() {
    int end = code.indexOf('"', at);
    literal.append(code, at, end < 0 ? code.length() : end);
    at = end < 0 ? code.length() : end + 1;
  }

  private void bracketed() {
    int end = code.indexOf(']', at);
    String inside = code.substring(at, end < 0 ? code.length() : end);
    String lower = inside.toLowerCase(Locale.ROOT);
    Matcher compared = COMPARED.matcher(inside.replace(" ", ""));
    at = end < 0 ? code.length() : end + 1;

    if (inside.startsWith("$")) {
      int locale = inside.lastIndexOf('-');
      literal.append(inside, 1, locale < 1 ? inside.length() : locale);
      systemDate(lower);
    } else if (compared.matches()) {
      condition =
          Optional.of(
              new FormatSection.Condition(compared.group(1), new BigDecimal(compared.group(2))));
    } else if (ELAPSED.matcher(lower).matches()) {
      elapsed = true;
    } else if (COLOUR.matcher(lower).matches()) {
      coloured = true;
    }
  }

  /** The dates and times that the system shows in its own way. */
  private void systemDate(String locale) {
    if (locale.equals("$-f800") || locale.equals("$-x-sysdate")) {
      dateLetters.append("dmy");
      shownDays++;
    } else if (locale.equals("$-f400") || locale.equals("$-x-systime")) {
      dateLetters.append("h");
    }
  }

  private void digit(char place) {
    // dates have no digits but those of a second's parts
    onlyNumber |= place != '0' || !point || dateLetters.isEmpty();

    if (exponent) {
      return;
    }

    if (!anyDigit) {
      before.append(literal);
    } else if (!point) {
      grouped |= commas > 0;
      literal.codePoints().forEach(c -> digits.add(Character.toString(c)));
    }

    if (!point) {
      digits.add(String.valueOf(place));
    }
    commas = 0;
    literal.setLength(0);
    anyDigit = true;
  }

  private void point() {
    thousands += commas;
    commas = 0;
    point |= dateLetters.isEmpty() || code.startsWith("0", at);

    if (!dateLetters.isEmpty()) {
      literal.append('.');
    }
  }

  private void comma() {
    if (anyDigit) {
      commas++;
    }
  }

  private void other(char sign) {
    int start = at - 1;
    char lower = Character.toLowerCase(sign);

    if (code.regionMatches(true, start, "General", 0, 7)) {
      at = start + 7;
      onlyNumber = true;
      digit('#');
    } else if (lower == 'e' && anyDigit && start + 1 < code.length() && isSign(start + 1)) {
      at++;
      exponent = true;
    } else if (lower == 'a' && halfOfDay(start)) {
      dateLetters.append('h');
    } else if ("ymdhsegb".indexOf(lower) >= 0 || code.regionMatches(true, start, "aaa", 0, 3)) {
      dateLetters.append(lower);
      literal.append(sign);
      countDays(lower);
    } else if (sign == '/' && anyDigit) {
      fraction = true;
    } else {
      literal.append(sign);
    }
  }

  private boolean isSign(int place) {
    return code.charAt(place) == '+' || code.charAt(place) == '-';
  }

  private boolean halfOfDay(int start) {
    Matcher half = HALF_OF_DAY.matcher(code).region(start, code.length());

    if (half.lookingAt()) {
      at = half.end();
      return true;
    }

    return false;
  }

  /** One letter or two show the day, three or four its weekday. */
  private void countDays(char letter) {
    run = letter != 'd' ? 0 : runEnd == at - 1 ? run + 1 : 1;
    runEnd = at;
    shownDays += run == 1 ? 1 : run == 3 ? -1 : 0;
  }

  private FormatSection.Kind ofDate() {
    if (!showsDay()) {
      return FormatSection.Kind.TIME;
    }

    boolean year = dateLetters.chars().anyMatch(letter -> "yeb".indexOf(letter) >= 0);
    return shownDays == 0
        ? FormatSection.Kind.PART_OF_DAY
        : year ? FormatSection.Kind.DAY : FormatSection.Kind.DAY_OF_YEAR;
  }

  private boolean showsDay() {
    String withoutMinutes =
        dateLetters.toString().replaceAll("(?<=h)m+", "").replaceAll("m+(?=s)", "");
    return !elapsed && withoutMinutes.matches(".*[ydmeba].*");
  }
}

package htx.contract;

import htx.quality.Canonical;
import htx.quality.Controls;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of personal values, and the one writing under which each becomes a token. */
public enum Personal {
  PERSON {
    @Override
    public String canonical(String digits) {
      return GROUPED.matcher(digits).matches() || SPACED.matcher(digits).matches()
          ? digits.replaceAll("[ .]", "")
          : digits;
    }

    @Override
    public boolean hasShape(String canonical) {
      return canonical.matches("\\d{9}|\\d{12}");
    }
  },
  PHONE {
    @Override
    public String canonical(String digits) {
      String number = digits.replaceAll("[ .()-]", "").replaceFirst("^\\+?84(?=\\d{9}$)", "0");
      return number.matches("[1-9]\\d{8}") ? "0" + number : number;
    }
  },
  ACCOUNT {
    @Override
    public String canonical(String digits) {
      return digits.replaceAll("[ .-]", "");
    }
  },
  NAME {
    @Override
    public String canonical(String name) {
      return Canonical.key(name);
    }
  };

  /** Points part three digits each, so that a decimal point is not one of them. */
  private static final Pattern GROUPED = Pattern.compile("\\d{3}(\\.\\d{3})+");

  private static final Pattern SPACED = Pattern.compile("\\d[\\d ]*");

  /** The writing that all writings of one value have in common. */
  public abstract String canonical(String text);

  /** Whether the value can be one of its kind. */
  public boolean hasShape(String canonical) {
    return !canonical.isEmpty();
  }

  /** Whether the text was damaged before its canonical writing could hide that. */
  public boolean isDamaged(String text) {
    return this == PERSON && Controls.in(text);
  }

  public String domain() {
    return name().toLowerCase(Locale.ROOT);
  }
}

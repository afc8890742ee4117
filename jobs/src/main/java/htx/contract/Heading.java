package htx.contract;

import htx.quality.Canonical;
import htx.quality.Codes;
import htx.quality.Reader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.NumericType;

/**
 * One column of a sender's sheet.
 *
 * @param parent the heading above it in a two-row header; empty without
 * @param names its own heading and other wordings of it, the usual one first
 * @param use what its cells are for
 * @param holds what its cells are read as
 * @param personal what personal value its cells hold; null where they hold none
 */
public record Heading(String parent, List<String> names, Use use, Holds holds, Personal personal)
    implements Serializable {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_ ]*");
  private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,2}[.)] ?(?=\\p{L})");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?<=.)(?: ?\\((?:\\*+|\\d{1,2}|[a-d])\\)| ?\\*+| ?[¹²³⁴⁵]+| ?\\d{1,2}\\))+$");

  /** The keys of what contracts call their columns, which every sheet's texts are held against. */
  private static final Map<String, String> DECLARED = new ConcurrentHashMap<>();

  private static final Pattern AROUND_SIGNS = Pattern.compile(" ?([,/:;()-]) ?");

  /** What a sheet's column is for. */
  public enum Use {
    /** Read into the target; the sheet must have it. */
    FED,
    /** As FED, and totals of the sheet must be its sums. */
    SUMMED,
    /** As SUMMED, of things that are counted: none of its numbers is ever rounded. */
    COUNTED,
    /** As SUMMED, of money in the unit that the sheet states. */
    MONEY,
    /** Known, and checked or kept under a token, but not read into the target. */
    KEPT,
    /** The running number of the lines. */
    RUNNING;

    /** What a column whose totals are checked is for: whole numbers count things, or dong. */
    static Use ofSums(DataType type) {
      if (type.equals(DataTypes.LongType)) {
        return COUNTED;
      }

      return type instanceof DecimalType decimal && decimal.scale() == 0 ? MONEY : SUMMED;
    }
  }

  /** What a column's cells are read as. */
  public enum Holds {
    NUMBER,
    DAY,
    CODE,
    TEXT;

    /** What the cells hold that feed a column of a type by a reader. */
    static Holds of(DataType type, Reader reader) {
      if (reader instanceof Codes) {
        return CODE;
      }

      if (type.equals(DataTypes.DateType)) {
        return DAY;
      }

      return type instanceof NumericType ? NUMBER : TEXT;
    }
  }

  public Heading {
    names = List.copyOf(names);
  }

  /** A heading as headings are compared: without footnote marks, its number, and odd spaces. */
  public static String key(String heading) {
    String key = Canonical.key(heading);

    if (PLAIN.matcher(key).matches()) {
      return key;
    }

    String bare = FOOTNOTE.matcher(NUMBER.matcher(key).replaceFirst("")).replaceFirst("");
    return AROUND_SIGNS.matcher(bare).replaceAll("$1").replaceFirst("[:.]$", "");
  }

  public List<String> keys() {
    return names.stream().map(Heading::declared).toList();
  }

  public boolean isUnder(String parentKey) {
    return declared(parent).equals(parentKey);
  }

  private static String declared(String name) {
    return DECLARED.computeIfAbsent(name, Heading::key);
  }

  Heading or(String... others) {
    List<String> more = new ArrayList<>(names);
    more.addAll(List.of(others));
    return new Heading(parent, more, use, holds, personal);
  }

  Heading holding(Holds other) {
    return new Heading(parent, names, use, other, personal);
  }

  /** Whether its cells are neither numbers nor days. */
  public boolean holdsText() {
    return holds == Holds.TEXT || holds == Holds.CODE;
  }

  public boolean mustBeThere() {
    return use == Use.FED || isSummed();
  }

  /** Whether totals of the sheet must be its sums. */
  public boolean isSummed() {
    return use == Use.SUMMED || use == Use.COUNTED || use == Use.MONEY;
  }

  public Optional<Personal> holdsPersonal() {
    return Optional.ofNullable(personal);
  }

  /**
   * Its usual wording with the heading above it: how messages name it, and what its cells are kept
   * under in bronze, whatever the sheet's own wording is.
   */
  public String name() {
    return parent.isEmpty() ? names.get(0) : parent + " / " + names.get(0);
  }
}

package htx.source;

import htx.quality.References;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** The lists of words that contracts read sectors, products, funds and indicators by. */
public final class KnownWords {
  private KnownWords() {}

  /**
   * The lists, from rows of {@link Sector#TABLE}, {@link Product#TABLE} and {@link Fund#TABLE}.
   *
   * @param indicators the codes of all that is measured
   */
  public static References of(
      List<Row> sectors, List<Row> products, List<Row> funds, List<String> indicators) {
    return References.NONE
        .with(Vocabulary.SECTORS, namesAndCodes(sectors, Sector.NAME_VI, Sector.CODE))
        .with(Vocabulary.PRODUCTS, namesAndCodes(products, Product.NAME_VI, Product.CODE))
        .with(Vocabulary.CHAIN_OF_PRODUCT, pairs(products, Product.CODE, Product.CHAIN))
        .with(Vocabulary.UNIT_OF_PRODUCT, pairs(products, Product.CODE, Product.SCALE_UNIT))
        .with(Vocabulary.FUNDS, namesAndCodes(funds, Fund.NAME_VI, Fund.CODE))
        .with(
            Vocabulary.INDICATORS,
            indicators.stream().collect(Collectors.toMap(code -> code, code -> code)));
  }

  /** Codes are understood as well as names. */
  private static Map<String, String> namesAndCodes(List<Row> rows, Field name, Field code) {
    Map<String, String> words = pairs(rows, name, code);
    words.putAll(pairs(rows, code, code));
    return words;
  }

  private static Map<String, String> pairs(List<Row> rows, Field word, Field code) {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.put(row.getAs(word.name()), row.getAs(code.name())));
    return pairs;
  }
}

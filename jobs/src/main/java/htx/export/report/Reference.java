package htx.export.report;

import htx.silver.Fund;
import htx.silver.Grouping;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Language;
import htx.territory.District;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * The reference lists that name and order the lines of tables, and the publications that were
 * frozen.
 */
public record Reference(
    List<Row> districts,
    List<Row> sectors,
    List<Row> products,
    List<Row> funds,
    List<Row> vintages) {

  public Reference {
    districts = ordered(districts, line -> line.whole(District.DISPLAY_ORDER));
    sectors = ordered(sectors, line -> line.whole(Sector.DISPLAY_ORDER));
    products = ordered(products, line -> line.whole(Product.DISPLAY_ORDER));
    funds = ordered(funds, line -> line.whole(Fund.DISPLAY_ORDER));
  }

  /** A code and the name that it is shown by. */
  public record Named(String code, String name) {}

  /** The districts that stand on a day, in official order, with the kind of unit they are then. */
  public List<Named> districtsOn(LocalDate day) {
    return districts.stream()
        .map(Line::new)
        .filter(line -> line.validOn(District.VALID_FROM, District.VALID_TO, day))
        .map(line -> new Named(line.text(District.CODE), line.text(District.FULL_NAME)))
        .toList();
  }

  /** The name of who sends files, on a day; the code of one not listed, which may be empty. */
  public String senderName(String code, LocalDate day, Language language) {
    return Stream.concat(districtsOn(day).stream(), funds(language).stream())
        .filter(named -> named.code().equals(code))
        .map(Named::name)
        .findFirst()
        .orElse(code);
  }

  public List<Named> sectors(Language language) {
    return named(
        sectors,
        line -> line.text(Sector.CODE),
        line -> language.say(line.text(Sector.NAME_VI), line.text(Sector.NAME_EN)));
  }

  public List<Named> funds(Language language) {
    return named(
        funds,
        line -> line.text(Fund.CODE),
        line -> language.say(line.text(Fund.NAME_VI), line.text(Fund.NAME_EN)));
  }

  /** The value chains in the order of their first product. */
  public List<Named> chains(Language language) {
    return named(
            products,
            line -> line.text(Product.CHAIN),
            line -> language.say(line.text(Product.CHAIN_VI), line.text(Product.CHAIN_EN)))
        .stream()
        .distinct()
        .toList();
  }

  public List<Named> productsOf(String chain, Language language) {
    return named(
        products.stream().filter(row -> new Line(row).text(Product.CHAIN).equals(chain)).toList(),
        line -> line.text(Product.CODE),
        productName(language));
  }

  /** The name of one item of a dimension; empty for all of it, the code for one not listed. */
  public String itemName(Grouping dimension, String item, Language language) {
    if (Grouping.ALL.is(item)) {
      return "";
    }

    List<Named> items =
        switch (dimension) {
          case SECTOR -> sectors(language);
          case FUND -> funds(language);
          case CHAIN -> chains(language);
          case PRODUCT -> named(products, line -> line.text(Product.CODE), productName(language));
          case ALL -> List.of();
        };
    return items.stream()
        .filter(named -> named.code().equals(item))
        .map(Named::name)
        .findFirst()
        .orElse(item);
  }

  /** The unit that a product's scale is counted in, or none for a product not listed. */
  public Optional<String> scaleUnit(String product) {
    return products.stream()
        .map(Line::new)
        .filter(line -> line.text(Product.CODE).equals(product))
        .map(line -> line.text(Product.SCALE_UNIT))
        .findFirst();
  }

  private static Function<Line, String> productName(Language language) {
    return line -> language.say(line.text(Product.NAME_VI), line.text(Product.NAME_EN));
  }

  private static List<Named> named(
      List<Row> rows, Function<Line, String> code, Function<Line, String> name) {
    return rows.stream()
        .map(Line::new)
        .map(line -> new Named(code.apply(line), name.apply(line)))
        .toList();
  }

  private static List<Row> ordered(List<Row> rows, ToLongFunction<Line> displayOrder) {
    return rows.stream()
        .sorted(
            Comparator.comparingLong((Row row) -> displayOrder.applyAsLong(new Line(row)))
                .thenComparing(Row::toString))
        .toList();
  }
}

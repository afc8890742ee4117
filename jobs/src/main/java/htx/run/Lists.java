package htx.run;

import htx.contract.Known;
import htx.contract.Ratings;
import htx.lake.Lake;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.RatingRule;
import htx.silver.Sector;
import htx.source.KnownWords;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Territory;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/** The reference lists that deliveries are read by, fetched once a run and only when needed. */
public final class Lists {
  /** The tables that the lists are made of. */
  static final List<Table> TABLES =
      List.of(
          Commune.TABLE, District.TABLE, Sector.TABLE, Product.TABLE, Fund.TABLE, RatingRule.TABLE);

  private final Supplier<Lake> lake;
  private Known known;

  public Lists(Supplier<Lake> lake) {
    this.lake = lake;
  }

  /** What the lists say. */
  synchronized Known known() {
    if (known == null) {
      known =
          new Known(
              Territory.of(rows(Commune.TABLE), rows(District.TABLE)),
              KnownWords.of(rows(Sector.TABLE), rows(Product.TABLE), rows(Fund.TABLE)),
              Ratings.of(rows(RatingRule.TABLE)));
    }

    return known;
  }

  private List<Row> rows(Table table) {
    return lake.get().rows(table).collectAsList();
  }
}

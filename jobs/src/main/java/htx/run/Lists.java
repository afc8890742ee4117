package htx.run;

import htx.lake.Lake;
import htx.quality.References;
import htx.silver.Fund;
import htx.silver.Product;
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
      List.of(Commune.TABLE, District.TABLE, Sector.TABLE, Product.TABLE, Fund.TABLE);

  private final Supplier<Lake> lake;
  private Territory territory;
  private References words;

  public Lists(Supplier<Lake> lake) {
    this.lake = lake;
  }

  synchronized Territory territory() {
    if (territory == null) {
      territory = Territory.of(rows(Commune.TABLE), rows(District.TABLE));
    }

    return territory;
  }

  synchronized References words() {
    if (words == null) {
      words = KnownWords.of(rows(Sector.TABLE), rows(Product.TABLE), rows(Fund.TABLE));
    }

    return words;
  }

  private List<Row> rows(Table table) {
    return lake.get().rows(table).collectAsList();
  }
}

package htx.run;

import htx.contract.Known;
import htx.contract.Ratings;
import htx.indicator.Indicators;
import htx.lake.Lake;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.RatingRule;
import htx.silver.Sector;
import htx.source.KnownWords;
import htx.table.Table;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Succession;
import htx.territory.Territory;
import java.util.List;

/** The reference lists that deliveries are read by. */
final class ReferenceLists {
  /** The tables that the lists are made of. */
  static final List<Table> TABLES =
      List.of(
          Commune.TABLE,
          District.TABLE,
          Succession.TABLE,
          Sector.TABLE,
          Product.TABLE,
          Fund.TABLE,
          RatingRule.TABLE);

  private ReferenceLists() {}

  /** What the lists in a lake say. */
  static Known in(Lake lake) {
    return new Known(
        Territory.of(
            lake.list(Commune.TABLE), lake.list(District.TABLE), lake.list(Succession.TABLE)),
        KnownWords.of(
            lake.list(Sector.TABLE),
            lake.list(Product.TABLE),
            lake.list(Fund.TABLE),
            Indicators.CODES),
        Ratings.of(lake.list(RatingRule.TABLE)));
  }
}

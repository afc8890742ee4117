package htx.indicator;

import static org.apache.spark.sql.functions.col;

import htx.indicator.Family.Dimension;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Basis;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The organisations behind one value: those without which it would be another. */
public final class Behind {
  private static final String ORGANISATION = "organisation";

  private Behind() {}

  /**
   * One value that was counted.
   *
   * @param unit code of the province or district
   * @param item code within the dimension
   */
  public record Counted(
      String indicator,
      Occasion occasion,
      Basis basis,
      String unit,
      Grouping dimension,
      String item) {}

  /**
   * The organisations behind a value, as {@code org_id}, with the {@code contributors} that each of
   * them is: one in a count of organisations, so that they are as many as the value says.
   *
   * @param inputs what the indicator's family reads
   * @throws IllegalArgumentException where there is no such indicator or grouping, or where what is
   *     counted are no organisations
   */
  public static Dataset<Row> organisations(Counted value, Inputs inputs, Assumptions assumptions) {
    Family family =
        Indicators.familyOf(value.indicator())
            .orElseThrow(() -> new IllegalArgumentException("No indicator counts " + value));
    Dimension dimension =
        family.dimensions().stream()
            .filter(grouping -> value.dimension().is(grouping.name()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No grouping is known for " + value));
    Occasions occasions = new Occasions(List.of(value.occasion()));
    Dataset<Row> base = family.baseRows().rows(inputs, assumptions, occasions);

    if (!Arrays.asList(base.columns()).contains(OrganisationState.ORG_ID.name())) {
      throw new IllegalArgumentException("No organisations are counted in " + value);
    }

    Family byOrganisation =
        new Family(
            family.name(),
            List.of(Indicators.of(value.indicator())),
            List.of(new Dimension(ORGANISATION, OrganisationState.ORG_ID.col())),
            family.reads(),
            family.baseRows());

    Dataset<Row> ofItem =
        base.withColumn("asked_item", dimension.item())
            .where(col("asked_item").equalTo(value.item()));

    return Values.of(byOrganisation, ofItem, occasions, Places.ALL)
        .where(
            Perimeter.BASIS
                .is(value.basis())
                .and(Perimeter.UNIT.col().equalTo(value.unit()))
                .and(Perimeter.CONTRIBUTORS.col().gt(0)))
        .select(OrganisationState.ORG_ID.as(Perimeter.ITEM.col()), Perimeter.CONTRIBUTORS.col());
  }
}

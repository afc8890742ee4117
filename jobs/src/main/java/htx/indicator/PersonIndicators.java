package htx.indicator;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Family.Dimension;
import htx.silver.Grouping;
import htx.silver.Membership;
import htx.silver.Provenance;
import htx.table.Assumptions;
import htx.table.Input;
import htx.table.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Persons in organisations that exist, from the rosters: a person counts once in each organisation.
 */
public final class PersonIndicators {
  private static final List<Act> REGISTER = List.of(Act.LAW_2012, Act.LAW_2023_REGISTER);

  public static final Indicator PERSONS =
      Indicator.stock("persons", "Số thành viên và người lao động", "Members and workers")
          .means(
              "Số lượt người là thành viên hoặc lao động của từng hợp tác xã, liên"
                  + " hiệp hợp tác xã, tổ hợp tác tồn tại vào ngày cuối kỳ; người vừa là"
                  + " thành viên vừa là lao động của một tổ chức chỉ tính một lần.",
              "Persons in each existing cooperative, union or group as members or"
                  + " workers; who is both in one organisation counts once, who is in two"
                  + " organisations counts twice.")
          .after(REGISTER)
          .in(Unit.PARTICIPATIONS)
          .broken(Break.THT_DECREE_77)
          .moreIsBetter()
          .measured(persons("persons", lit(true)));

  public static final Indicator COOP_PERSONS =
      Indicator.stock(
              "coop_persons",
              "Số thành viên và người lao động của hợp tác xã",
              "Members and workers of cooperatives")
          .means("Như trên, chỉ tính hợp tác xã.", "The same in cooperatives only.")
          .after(REGISTER)
          .in(Unit.PARTICIPATIONS)
          .moreIsBetter()
          .measured(persons("coop_persons", OrganisationStates.COOPERATIVE));

  public static final Indicator GROUP_PERSONS =
      Indicator.stock(
              "group_persons", "Số thành viên của tổ hợp tác", "Members of cooperative groups")
          .means("Như trên, chỉ tính tổ hợp tác.", "The same in cooperative groups only.")
          .after(REGISTER)
          .in(Unit.PARTICIPATIONS)
          .broken(Break.THT_DECREE_77)
          .moreIsBetter()
          .measured(persons("group_persons", OrganisationStates.GROUP));

  public static final Indicator UNION_PERSONS =
      Indicator.stock(
              "union_persons",
              "Số thành viên và người lao động của liên hiệp hợp tác xã",
              "Members and workers of cooperative unions")
          .means("Như trên, chỉ tính liên hiệp hợp tác xã.", "The same in unions only.")
          .after(REGISTER)
          .in(Unit.PARTICIPATIONS)
          .moreIsBetter()
          .measured(persons("union_persons", OrganisationStates.UNION));

  public static final Family FAMILY =
      new Family(
          "membership",
          List.of(PERSONS, COOP_PERSONS, UNION_PERSONS, GROUP_PERSONS),
          List.of(Dimension.ALL, new Dimension(Grouping.SECTOR, OrganisationState.SECTOR.col())),
          List.of(Input.of(Membership.TABLE), Input.of(OrganisationState.TABLE)),
          PersonIndicators::existingWithPersons);

  /** Every organisation that exists, with the number of its persons. */
  private static Dataset<Row> existingWithPersons(
      Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> existing =
        OrganisationStates.on(occasions, inputs).where(OrganisationStates.EXISTS);
    return existing.join(
        personsByOrganisation(inputs.rows(Membership.TABLE), occasions.list()),
        new String[] {Occasions.OCCASION, OrganisationState.ORG_ID.name()});
  }

  /** Rosters are long: they are added up by organisation for all occasions in one pass. */
  private static Dataset<Row> personsByOrganisation(
      Dataset<Row> memberships, List<Occasion> occasions) {
    Column[] counts =
        occasions.stream()
            .map(occasion -> sum(when(belongs(occasion), lit(1L)).otherwise(lit(0L))))
            .toArray(Column[]::new);
    Column[] named =
        IntStream.range(0, counts.length)
            .mapToObj(place -> counts[place].as("persons_" + place))
            .toArray(Column[]::new);
    Column[] unpivoted =
        IntStream.range(0, counts.length)
            .mapToObj(
                place ->
                    struct(
                        lit(place).as(Occasions.OCCASION), col("persons_" + place).as("persons")))
            .toArray(Column[]::new);
    return memberships
        .groupBy(Membership.ORG_ID.col())
        .agg(named[0], Arrays.copyOfRange(named, 1, named.length))
        .select(Membership.ORG_ID.col(), explode(array(unpivoted)).as("counted"))
        .select(
            Membership.ORG_ID.col(), col("counted." + Occasions.OCCASION), col("counted.persons"))
        .where(col("persons").gt(0));
  }

  private static Column belongs(Occasion occasion) {
    Column day = lit(occasion.periodEnd());
    return Provenance.knownOn(occasion.knownOn())
        .and(Membership.JOINED_ON.col().leq(day))
        .and(Membership.LEFT_ON.col().isNull().or(Membership.LEFT_ON.col().gt(day)));
  }

  private static Measure persons(String name, Column organisations) {
    return Measure.sumOf(name, when(organisations, col("persons")));
  }

  private PersonIndicators() {}
}

package htx.gold;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.silver.Cooperative;
import htx.silver.Provenance;
import htx.silver.Vintage;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** An organisation that a publication does not count in one of its years, as it was told later. */
public final class LateOrganisation {
  private static final Table.Builder COLUMNS =
      Table.gold("late_organisation", "one frozen publication, year and organisation told later");

  public static final Field VINTAGE = COLUMNS.declare(Vintage.VINTAGE);
  public static final Field YEAR = COLUMNS.declare(Vintage.YEAR);
  public static final Field ORG_ID = COLUMNS.declare(Cooperative.ORG_ID);
  public static final Field KIND = COLUMNS.declare(Cooperative.KIND);
  public static final Field SECTOR = COLUMNS.declare(Cooperative.SECTOR);
  public static final Field DISTRICT = COLUMNS.declare(Cooperative.DISTRICT);
  public static final Field FOUNDED_ON = COLUMNS.declare(Cooperative.FOUNDED_ON);
  public static final Field ENDED_ON = COLUMNS.declare(Cooperative.ENDED_ON);
  public static final Field KNOWN_FROM = COLUMNS.declare(Provenance.KNOWN_FROM);
  public static final Field DELIVERY =
      COLUMNS.required(
          "delivery", StringType, "Đợt giao", "Folder of the delivery that told of it first");

  public static final Table TABLE = COLUMNS.keyedBy(VINTAGE, YEAR, ORG_ID);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(
                  inputs.rows(Cooperative.TABLE),
                  inputs.rows(Vintage.TABLE),
                  assumptions.knownOn()),
          Input.of(Cooperative.TABLE),
          Input.of(Vintage.TABLE));

  private static final String LAST = "last";

  private LateOrganisation() {}

  /** Those that exist on the last day of the year, as known now. */
  static Dataset<Row> compute(Dataset<Row> registers, Dataset<Row> vintages, LocalDate now) {
    Column order =
        struct(Cooperative.REPORTED_ON.col(), Provenance.KNOWN_FROM.col(), Provenance.LINE.col());
    Column told =
        struct(
            Stream.of(KIND, SECTOR, DISTRICT, FOUNDED_ON, ENDED_ON)
                .map(Field::col)
                .toArray(Column[]::new));
    Dataset<Row> organisations =
        registers
            .groupBy(ORG_ID.col())
            .agg(
                min(KNOWN_FROM.col()).as(KNOWN_FROM.name()),
                min_by(DELIVERY.col(), struct(KNOWN_FROM.col(), DELIVERY.col()))
                    .as(DELIVERY.name()),
                max_by(told, order).as(LAST))
            .select(ORG_ID.col(), KNOWN_FROM.col(), DELIVERY.col(), col(LAST + ".*"));
    Column lastDay = make_date(YEAR.col(), lit(12), lit(31));

    return organisations
        .join(
            broadcast(vintages),
            KNOWN_FROM
                .col()
                .gt(Vintage.KNOWN_ON.col())
                .and(KNOWN_FROM.col().leq(lit(now)))
                .and(FOUNDED_ON.col().leq(lastDay))
                .and(ENDED_ON.col().isNull().or(ENDED_ON.col().gt(lastDay))))
        .select(TABLE.columns());
  }
}

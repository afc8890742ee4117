package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.silver.Cooperative;
import htx.silver.Provenance;
import htx.territory.Boundaries;
import htx.territory.UnitOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What was known of each organisation on each occasion: one row per organisation that had been
 * founded by the occasion's last day, whether it still existed or not.
 */
final class OrganisationStates {
  static final String ORG_ID = "org_id";
  static final String SECTOR = "sector";

  /** Whether the organisation existed on the occasion's last day. */
  static final Column EXISTS = col("exists");

  /** Whether it was founded in the occasion's period. */
  static final Column FOUNDED = col("founded");

  /** How it ended in the occasion's period; null where it did not. */
  static final Column ENDED = col("ended");

  static final Column COOPERATIVE = col("kind").equalTo("HTX");
  static final Column GROUP = col("kind").equalTo("THT");
  static final Column UNION = col("kind").equalTo("LHHTX");
  static final Column OPERATING = EXISTS.and(col("legal_status").equalTo("active"));
  static final Column CHARTER_CAPITAL = col("charter_capital");
  static final Column UNION_ID = col("union_id");

  private static final StructType STATE =
      new StructType()
          .add(Occasions.OCCASION, IntegerType)
          .add(ORG_ID, StringType)
          .add("kind", StringType)
          .add(SECTOR, StringType)
          .add("legal_status", StringType)
          .add("charter_capital", createDecimalType(20, 0))
          .add("union_id", StringType)
          .add("exists", BooleanType)
          .add("founded", BooleanType)
          .add("ended", StringType)
          .add(Places.DAY_COMMUNE, StringType)
          .add(Places.DAY_DISTRICT, StringType)
          .add(Places.DAY_PROVINCE, StringType)
          .add(Places.COMPARABLE_DISTRICT, StringType)
          .add(Places.COMPARABLE_PROVINCE, StringType);

  private OrganisationStates() {}

  static Dataset<Row> of(
      Dataset<Row> register, Boundaries boundaries, LocalDate comparableOn, Occasions occasions) {
    List<Occasion> asked = occasions.list();
    FlatMapFunction<Row, Row> states =
        row -> {
          List<RegisterEntry> entries = new ArrayList<>();
          row.<Row>getList(1)
              .forEach(entry -> entries.add(RegisterEntry.of(row.getString(0), entry)));
          return states(entries, boundaries, comparableOn, asked).iterator();
        };
    return register
        .groupBy(Cooperative.ORG_ID.col())
        .agg(collect_list(entry()))
        .flatMap(states, Encoders.row(STATE));
  }

  private static List<Row> states(
      List<RegisterEntry> entries,
      Boundaries boundaries,
      LocalDate comparableOn,
      List<Occasion> asked) {
    Map<LocalDate, List<RegisterEntry>> knownOn = new HashMap<>();
    List<Row> rows = new ArrayList<>();

    for (int place = 0; place < asked.size(); place++) {
      Occasion occasion = asked.get(place);
      List<RegisterEntry> known =
          knownOn.computeIfAbsent(occasion.knownOn(), day -> RegisterEntry.known(entries, day));
      int occasionsPlace = place;
      RegisterEntry.on(known, occasion.periodEnd())
          .filter(state -> !state.foundedOn().isAfter(occasion.periodEnd()))
          .map(state -> row(occasionsPlace, occasion, state, boundaries, comparableOn))
          .ifPresent(rows::add);
    }

    return rows;
  }

  private static Row row(
      int place,
      Occasion occasion,
      RegisterEntry state,
      Boundaries boundaries,
      LocalDate comparableOn) {
    UnitOn onTheDay =
        boundaries.place(
            state.commune(), state.district(), state.reportedOn(), occasion.periodEnd());
    UnitOn comparable =
        boundaries.place(state.commune(), state.district(), state.reportedOn(), comparableOn);
    return RowFactory.create(
        place,
        state.orgId(),
        state.kind(),
        state.sector(),
        state.legalStatus(),
        state.charterCapital(),
        state.unionId(),
        state.exists(occasion.periodEnd()),
        occasion.hasDay(state.foundedOn()),
        endedIn(occasion, state),
        onTheDay.commune(),
        onTheDay.district(),
        onTheDay.province(),
        comparable.district(),
        comparable.province());
  }

  /** A merger counts as a conversion; an end of no stated kind is a dissolution. */
  private static String endedIn(Occasion occasion, RegisterEntry state) {
    if (state.endedOn() == null || !occasion.hasDay(state.endedOn())) {
      return null;
    }

    return "converted".equals(state.endKind()) || "merged".equals(state.endKind())
        ? "converted"
        : "dissolved";
  }

  /** The columns that {@link RegisterEntry#of} reads, in its order. */
  private static Column entry() {
    return struct(
        Cooperative.KIND.col(),
        Cooperative.SECTOR.col(),
        Cooperative.COMMUNE.col(),
        Cooperative.DISTRICT.col(),
        unix_date(Cooperative.FOUNDED_ON.col()),
        unix_date(Cooperative.ENDED_ON.col()),
        Cooperative.END_KIND.col(),
        Cooperative.LEGAL_STATUS.col(),
        Cooperative.CHARTER_CAPITAL.col(),
        Cooperative.UNION_ID.col(),
        unix_date(Cooperative.REPORTED_ON.col()),
        unix_date(Provenance.KNOWN_FROM.col()),
        unix_date(Provenance.KNOWN_TO.col()),
        concat_ws(
            "|",
            Provenance.DELIVERY.col(),
            Provenance.FILE.col(),
            Provenance.SHEET.col(),
            format_string("%09d", Provenance.LINE.col())));
  }
}

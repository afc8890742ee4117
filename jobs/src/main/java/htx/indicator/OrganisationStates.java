package htx.indicator;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.silver.Cooperative;
import htx.silver.Provenance;
import htx.silver.PublishedFigure;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Input;
import htx.table.Inputs;
import htx.territory.Boundaries;
import htx.territory.UnitOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** How the states of organisations follow from the registers, and how families read them. */
public final class OrganisationStates {
  static final Column EXISTS = OrganisationState.EXISTS.col();
  static final Column FOUNDED = OrganisationState.FOUNDED.col();
  static final Column ENDED = OrganisationState.ENDED.col();
  static final Column CHARTER_CAPITAL = OrganisationState.CHARTER_CAPITAL.col();
  static final Column UNION_ID = OrganisationState.UNION_ID.col();
  static final Column OPERATING =
      EXISTS.and(OrganisationState.LEGAL_STATUS.col().equalTo("active"));
  static final Column COOPERATIVE = OrganisationState.KIND.col().equalTo("HTX");
  static final Column GROUP = OrganisationState.KIND.col().equalTo("THT");
  static final Column UNION = OrganisationState.KIND.col().equalTo("LHHTX");

  /** One derivation for the years of the report, and one for the periods of printed figures. */
  public static final List<Derivation> DERIVATIONS =
      List.of(
          Derivation.ofPart(
              OrganisationState.TABLE,
              AskedFor.REPORT.part(),
              (inputs, assumptions) ->
                  compute(AskedFor.REPORT, inputs, assumptions, Occasion.years(assumptions)),
              Places.inputs(Cooperative.TABLE).toArray(Input[]::new)),
          Derivation.ofPart(
              OrganisationState.TABLE,
              AskedFor.PRINT.part(),
              (inputs, assumptions) ->
                  compute(AskedFor.PRINT, inputs, assumptions, printed(inputs, assumptions)),
              Stream.concat(
                      Places.inputs(Cooperative.TABLE).stream(),
                      Stream.of(Input.list(PublishedFigure.TABLE)))
                  .toArray(Input[]::new)));

  private static final StructType STATE =
      new StructType()
          .add(Occasions.OCCASION, IntegerType)
          .add(OrganisationState.ORG_ID.name(), StringType)
          .add(OrganisationState.KIND.name(), StringType)
          .add(OrganisationState.SECTOR.name(), StringType)
          .add(OrganisationState.LEGAL_STATUS.name(), StringType)
          .add(OrganisationState.CHARTER_CAPITAL.name(), createDecimalType(20, 0))
          .add(OrganisationState.UNION_ID.name(), StringType)
          .add(OrganisationState.EXISTS.name(), BooleanType)
          .add(OrganisationState.FOUNDED.name(), BooleanType)
          .add(OrganisationState.ENDED.name(), StringType)
          .add(Places.DAY_COMMUNE, StringType)
          .add(Places.DAY_DISTRICT, StringType)
          .add(Places.DAY_PROVINCE, StringType)
          .add(Places.COMPARABLE_DISTRICT, StringType)
          .add(Places.COMPARABLE_PROVINCE, StringType);

  private OrganisationStates() {}

  /** The states on the occasions of a computation, each with its occasion's place in the list. */
  static Dataset<Row> on(Occasions occasions, Inputs inputs) {
    return occasions
        .placed(inputs.rows(OrganisationState.TABLE))
        .drop(
            OrganisationState.ASKED_FOR.name(),
            OrganisationState.PERIOD_START.name(),
            OrganisationState.PERIOD_END.name(),
            OrganisationState.KNOWN_ON.name());
  }

  private static List<Occasion> printed(Inputs inputs, Assumptions assumptions) {
    return PrintedQuestion.occasions(
        PrintedQuestion.known(inputs.list(PublishedFigure.TABLE), assumptions.knownOn()),
        assumptions.knownOn());
  }

  private static Dataset<Row> compute(
      AskedFor askedFor, Inputs inputs, Assumptions assumptions, List<Occasion> asked) {
    Boundaries boundaries = Boundaries.of(inputs);
    LocalDate comparableOn = assumptions.comparableOn();
    FlatMapFunction<Row, Row> states =
        row -> {
          List<RegisterEntry> entries = new ArrayList<>();
          row.<Row>getList(1)
              .forEach(entry -> entries.add(RegisterEntry.of(row.getString(0), entry)));
          return states(entries, boundaries, comparableOn, asked).iterator();
        };
    Dataset<Row> known =
        inputs
            .rows(Cooperative.TABLE)
            .groupBy(Cooperative.ORG_ID.col())
            .agg(collect_list(entry()))
            .flatMap(states, Encoders.row(STATE));

    return new Occasions(asked)
        .withDays(known)
        .withColumn(OrganisationState.ASKED_FOR.name(), lit(askedFor.part()))
        .select(OrganisationState.TABLE.columns());
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

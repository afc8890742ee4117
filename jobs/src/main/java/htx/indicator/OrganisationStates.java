package htx.indicator;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import htx.indicator.OrganisationState.Ending;
import htx.silver.Cooperative;
import htx.silver.Cooperative.EndKind;
import htx.silver.Provenance;
import htx.silver.PublishedFigure;
import htx.table.Assumptions;
import htx.table.Cells;
import htx.table.Derivation;
import htx.table.Field;
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
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** How the states of organisations follow from the registers, and how families read them. */
public final class OrganisationStates {
  static final Column EXISTS = OrganisationState.EXISTS.col();
  static final Column FOUNDED = OrganisationState.FOUNDED.col();
  static final Column ENDED = OrganisationState.ENDED.col();
  static final Column CHARTER_CAPITAL = OrganisationState.CHARTER_CAPITAL.col();
  static final Column UNION_ID = OrganisationState.UNION_ID.col();
  static final Column OPERATING =
      EXISTS.and(OrganisationState.LEGAL_STATUS.is(Cooperative.LegalStatus.ACTIVE));
  static final Column COOPERATIVE = OrganisationState.KIND.is(Cooperative.Kind.HTX);
  static final Column GROUP = OrganisationState.KIND.is(Cooperative.Kind.THT);
  static final Column UNION = OrganisationState.KIND.is(Cooperative.Kind.LHHTX);

  private static final List<String> OF_THE_OCCASION =
      Stream.of(
              OrganisationState.ASKED_FOR,
              OrganisationState.PERIOD_START,
              OrganisationState.PERIOD_END,
              OrganisationState.KNOWN_ON)
          .map(Field::name)
          .toList();

  /** One derivation for the years of the report, and one for the periods of printed figures. */
  public static final List<Derivation> DERIVATIONS =
      List.of(
          Derivation.ofPart(
              OrganisationState.TABLE,
              AskedFor.REPORT.code(),
              (inputs, assumptions) ->
                  compute(AskedFor.REPORT, inputs, assumptions, Occasion.years(assumptions)),
              Places.inputs(Cooperative.TABLE).toArray(Input[]::new)),
          Derivation.ofPart(
              OrganisationState.TABLE,
              AskedFor.PRINT.code(),
              (inputs, assumptions) ->
                  compute(AskedFor.PRINT, inputs, assumptions, printed(inputs, assumptions)),
              Stream.concat(
                      Places.inputs(Cooperative.TABLE).stream(),
                      Stream.of(Input.list(PublishedFigure.TABLE)))
                  .toArray(Input[]::new)));

  private static final String ENTRIES = "entries";

  /** A state with its occasion's place in the list in place of the occasion's days. */
  private static final StructType STATE =
      new StructType(
          Stream.concat(
                  Stream.of(
                      new StructField(Occasions.OCCASION, IntegerType, false, Metadata.empty())),
                  Stream.of(OrganisationState.TABLE.schema().fields())
                      .filter(column -> !OF_THE_OCCASION.contains(column.name())))
              .toArray(StructField[]::new));

  private OrganisationStates() {}

  /** The states on the occasions of a computation, each with its occasion's place in the list. */
  static Dataset<Row> on(Occasions occasions, Inputs inputs) {
    return occasions
        .placed(inputs.rows(OrganisationState.TABLE))
        .drop(OF_THE_OCCASION.toArray(String[]::new));
  }

  private static List<Occasion> printed(Inputs inputs, Assumptions assumptions) {
    return PrintedQuestion.occasions(
        PrintedQuestion.known(inputs.list(PublishedFigure.TABLE), assumptions.knownOn()),
        assumptions.knownOn());
  }

  /**
   * The states on some occasions, as a table that families read.
   *
   * @param inputs with the registers and the lists of boundaries
   */
  public static Dataset<Row> compute(
      AskedFor askedFor, Inputs inputs, Assumptions assumptions, List<Occasion> asked) {
    Boundaries boundaries = Boundaries.of(inputs);
    LocalDate comparableOn = assumptions.comparableOn();
    FlatMapFunction<Row, Row> states =
        row -> {
          List<RegisterEntry> entries = new ArrayList<>();
          row.<Row>getList(row.fieldIndex(ENTRIES))
              .forEach(
                  entry -> entries.add(RegisterEntry.of(Cooperative.ORG_ID.textIn(row), entry)));
          return states(entries, boundaries, comparableOn, asked).iterator();
        };
    Dataset<Row> known =
        inputs
            .rows(Cooperative.TABLE)
            .groupBy(Cooperative.ORG_ID.col())
            .agg(collect_list(entry()).as(ENTRIES))
            .flatMap(states, Encoders.row(STATE));

    return new Occasions(asked)
        .withDays(known)
        .withColumn(OrganisationState.ASKED_FOR.name(), lit(askedFor.code()))
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

    return new Cells(STATE)
        .set(Occasions.OCCASION, place)
        .set(OrganisationState.ORG_ID, state.orgId())
        .set(OrganisationState.KIND, state.kind())
        .set(OrganisationState.SECTOR, state.sector())
        .set(OrganisationState.LEGAL_STATUS, state.legalStatus())
        .set(OrganisationState.CHARTER_CAPITAL, state.charterCapital())
        .set(OrganisationState.UNION_ID, state.unionId())
        .set(OrganisationState.EXISTS, state.exists(occasion.periodEnd()))
        .set(OrganisationState.FOUNDED, occasion.hasDay(state.foundedOn()))
        .set(OrganisationState.ENDED, endedIn(occasion, state))
        .set(OrganisationState.DAY_COMMUNE, onTheDay.commune())
        .set(OrganisationState.DAY_DISTRICT, onTheDay.district())
        .set(OrganisationState.DAY_PROVINCE, onTheDay.province())
        .set(OrganisationState.COMPARABLE_DISTRICT, comparable.district())
        .set(OrganisationState.COMPARABLE_PROVINCE, comparable.province())
        .row();
  }

  /** A merger counts as a conversion; an end of no stated kind is a dissolution. */
  private static String endedIn(Occasion occasion, RegisterEntry state) {
    if (state.endedOn() == null || !occasion.hasDay(state.endedOn())) {
      return null;
    }

    boolean lives = EndKind.CONVERTED.is(state.endKind()) || EndKind.MERGED.is(state.endKind());

    return (lives ? Ending.CONVERTED : Ending.DISSOLVED).code();
  }

  /** What {@link RegisterEntry#of} reads. */
  private static Column entry() {
    Column place =
        concat_ws(
            "|",
            Provenance.DELIVERY.col(),
            Provenance.FILE.col(),
            Provenance.SHEET.col(),
            format_string("%09d", Provenance.LINE.col()));

    return struct(
        Stream.concat(
                RegisterEntry.READ.stream().map(Field::col),
                Stream.of(place.as(RegisterEntry.PLACE)))
            .toArray(Column[]::new));
  }
}

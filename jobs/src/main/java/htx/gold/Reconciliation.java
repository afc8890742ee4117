package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.Family;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.indicator.Occasion;
import htx.silver.Provenance;
import htx.silver.PublishedFigure;
import htx.table.Assumptions;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Inputs;
import htx.table.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A printed figure beside ours, as known on the day it was printed and as known now. */
public final class Reconciliation {
  private static final Table.Builder COLUMNS = Table.gold("reconciliation", "one printed figure");

  public static final Field FIGURE_ID =
      COLUMNS.required("figure_id", StringType, "Mã số liệu", "Short stable name");
  public static final Field PRINTED_ON =
      COLUMNS.required("printed_on", DateType, "Ngày công bố", "Day of publication");
  public static final Field INDICATOR =
      COLUMNS.required("indicator", StringType, "Chỉ tiêu", "Indicator code");
  public static final Field PERIOD_START =
      COLUMNS.required("period_start", DateType, "Từ ngày", "First day");
  public static final Field PERIOD_END =
      COLUMNS.required("period_end", DateType, "Đến ngày", "Last day, or the day of the stock");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Province or district code");
  public static final Field DIMENSION =
      COLUMNS.required("dimension", StringType, "Phân tổ", "all, sector, chain or fund");
  public static final Field ITEM =
      COLUMNS.required("item", StringType, "Mục", "Code within the dimension, or all");
  public static final Field PRINTED =
      COLUMNS.required("printed", StringType, "Như đã in", "As printed");
  public static final Field PRINTED_VALUE =
      COLUMNS.required(
          "printed_value", createDecimalType(24, 6), "Giá trị đã in", "The number printed");
  public static final Field PRINTED_TO =
      COLUMNS.optional("printed_to", createDecimalType(24, 6), "Đến", "Upper end of a range");
  public static final Field BOUND =
      COLUMNS.required(
          "bound", StringType, "Loại trị số", "exact, over, nearly, at_least or range");
  public static final Field THEN_VALUE =
      COLUMNS.optional(
          "then_value",
          createDecimalType(24, 6),
          "Tính lại theo số liệu khi đó",
          "Ours from the deliveries up to that day");
  public static final Field THEN_DIFFERENCE =
      COLUMNS.optional(
          "then_difference", createDecimalType(24, 6), "Chênh lệch khi đó", "Ours less printed");
  public static final Field THEN_AGREES =
      COLUMNS.optional("then_agrees", BooleanType, "Khớp khi đó", "Whether the bound is met");
  public static final Field NOW_VALUE =
      COLUMNS.optional(
          "now_value",
          createDecimalType(24, 6),
          "Tính lại theo số liệu hiện nay",
          "Ours from all deliveries");
  public static final Field NOW_DIFFERENCE =
      COLUMNS.optional(
          "now_difference", createDecimalType(24, 6), "Chênh lệch hiện nay", "Ours less printed");
  public static final Field NOW_AGREES =
      COLUMNS.optional("now_agrees", BooleanType, "Khớp hiện nay", "Whether the bound is met");
  public static final Field ACT =
      COLUMNS.required("act", StringType, "Nguồn", "Where it was printed");
  public static final Field NOTE =
      COLUMNS.optional("note", StringType, "Ghi chú", "What a reader must know");

  public static final Table TABLE = COLUMNS.keyedBy(FIGURE_ID);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          Reconciliation::compute,
          Stream.concat(
                  Stream.of(Input.of(PublishedFigure.TABLE)),
                  Indicators.FAMILIES.stream().flatMap(family -> Stream.of(family.inputs())))
              .distinct()
              .toArray(Input[]::new));

  private Reconciliation() {}

  /**
   * Asks the families of the printed figures for the printed periods, once as known on the day of
   * printing and once as known on the day of knowledge.
   */
  static Dataset<Row> compute(Inputs inputs, Assumptions assumptions) {
    Dataset<Row> figures =
        inputs.rows(PublishedFigure.TABLE).where(Provenance.knownOn(assumptions.knownOn()));
    Optional<Dataset<Row>> answers =
        Indicators.FAMILIES.stream()
            .map(family -> answers(family, figures, inputs, assumptions))
            .flatMap(Optional::stream)
            .reduce(Dataset::unionByName);

    return answers
        .map(values -> PrintedBeside.ours(figures, values, assumptions.knownOn()))
        .orElseGet(() -> PrintedBeside.alone(figures))
        .select(TABLE.columns());
  }

  /** Our values on the occasions of one family's figures; none where it has no figure. */
  private static Optional<Dataset<Row>> answers(
      Family family, Dataset<Row> figures, Inputs inputs, Assumptions assumptions) {
    Object[] known = family.indicators().stream().map(Indicator::code).toArray();
    Set<Occasion> asked = new LinkedHashSet<>();
    Set<String> codes = new HashSet<>();
    Set<String> dimensions = new HashSet<>();
    Set<String> units = new HashSet<>();

    for (Row figure :
        figures
            .where(PublishedFigure.INDICATOR.col().isin(known))
            .select(
                unix_date(PublishedFigure.PERIOD_START.col()),
                unix_date(PublishedFigure.PERIOD_END.col()),
                unix_date(PublishedFigure.PRINTED_ON.col()),
                PublishedFigure.INDICATOR.col(),
                PublishedFigure.DIMENSION.col(),
                PublishedFigure.UNIT.col())
            .distinct()
            .collectAsList()) {
      LocalDate start = LocalDate.ofEpochDay(figure.getInt(0));
      LocalDate end = LocalDate.ofEpochDay(figure.getInt(1));
      asked.add(new Occasion(start, end, LocalDate.ofEpochDay(figure.getInt(2))));
      asked.add(new Occasion(start, end, assumptions.knownOn()));
      codes.add(figure.getString(3));
      dimensions.add(figure.getString(4));
      units.add(figure.getString(5));
    }

    Family narrowed = family.only(codes, dimensions);

    return narrowed.dimensions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            narrowed
                .values(inputs, assumptions, List.copyOf(asked))
                .where(col(UNIT.name()).isin(units.toArray())));
  }
}

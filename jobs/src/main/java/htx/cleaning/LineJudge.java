package htx.cleaning;

import htx.contract.Feed;
import htx.contract.Known;
import htx.contract.Line;
import htx.contract.SourceContract;
import htx.quality.Cell;
import htx.quality.Conditions;
import htx.quality.MoneyUnit;
import htx.quality.Rule;
import htx.sheet.DataCells;
import htx.sheet.RefusedLine;
import htx.sheet.stored.KeptCell;
import htx.sheet.stored.RawRow;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Cells;
import htx.table.Field;
import htx.table.Message;
import htx.table.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Reads bronze data lines by a contract: their values, and every rule that they break. */
final class LineJudge implements Serializable {
  private final SourceContract contract;
  private final FileVerdicts verdicts;
  private final Known known;
  private final StructType schema;

  LineJudge(SourceContract contract, FileVerdicts verdicts, Known known) {
    this.contract = contract;
    this.verdicts = verdicts;
    this.known = known;
    this.schema = JudgedLine.schema(contract);
  }

  /**
   * The line judged, where its file is accepted; none otherwise.
   *
   * @param bronze a line with its place, period_end as text, unit_of_measure and cells
   */
  Stream<Row> judged(Row bronze) {
    FileVerdict verdict = verdicts.on(bronze);

    return verdict.isAccepted() ? Stream.of(judged(bronze, verdict)) : Stream.of();
  }

  private Row judged(Row bronze, FileVerdict verdict) {
    Map<String, KeptCell> cells = new HashMap<>();
    bronze
        .<Row>getList(bronze.fieldIndex(RawRow.CELLS.name()))
        .forEach(
            stored -> {
              KeptCell cell = KeptCell.of(stored);
              cells.put(cell.heading(), cell);
            });
    String periodEnd = bronze.getAs(RawRow.PERIOD_END.name());
    Line line = new Line(verdict.parts(), LocalDate.parse(periodEnd), known);

    if (cells.containsKey(DataCells.FIELDS)) {
      return row(
          bronze, verdict, line, List.of(wrongFields(cells.get(DataCells.FIELDS).cell().text())));
    }

    if (cells.containsKey(RefusedLine.BELOW_TOTAL)) {
      int total = Integer.parseInt(cells.get(RefusedLine.BELOW_TOTAL).cell().text());
      return row(bronze, verdict, line, List.of(issue(LineFault.R_BELOW_TOTAL.of(total)).row()));
    }

    if (cells.containsKey(RefusedLine.BESIDE)) {
      String where = cells.get(RefusedLine.BESIDE).cell().text();
      return row(bronze, verdict, line, List.of(issue(LineFault.R_BESIDE.of(where)).row()));
    }

    read(line, cells, bronze.getAs(RawRow.UNIT_OF_MEASURE.name()));
    contract.steps().forEach(step -> step.apply(line));
    contract.rules().stream()
        .filter(rule -> rule.brokenBy(line.values()))
        .forEach(rule -> line.found().add(broken(rule)));
    requireAll(line);

    return row(bronze, verdict, line, issues(line, cells));
  }

  private void read(Line line, Map<String, KeptCell> cells, String unit) {
    MoneyUnit money = unit == null ? null : MoneyUnit.of(unit).orElse(null);
    Conditions conditions = new Conditions(money, known.words());

    for (Feed feed : contract.feeds()) {
      KeptCell kept = cells.get(feed.heading());

      if (kept != null && kept.cell().is(Cell.Type.MERGED)) {
        line.refuse(feed.target(), merged(Words.same(feed.heading()), kept.cell().text()));
      } else if (kept != null && !contract.layout().isMissing(kept.cell().text())) {
        line.take(feed.target(), feed.reader().readAny(kept.cell(), conditions));
      }

      if (isMissing(line, feed.target())) {
        line.refuse(feed.target(), missing(feed.target(), Words.same(feed.heading())));
      }
    }
  }

  /** Of a range like E9:F9 the columns differ, of E9:E10 the lines. */
  private static Message merged(Words heading, String range) {
    String[] rows = range.replaceAll("[^\\d:]", "").split(":", -1);

    return rows.length == 2 && rows[0].equals(rows[1])
        ? LineFault.R_MERGED.otherwise(heading, range)
        : LineFault.R_MERGED.of(heading, range);
  }

  private boolean isMissing(Line line, Field field) {
    return field.required() && !line.values().has(field) && !line.values().isBroken(field);
  }

  private Message missing(Field field, Words heading) {
    LineFault fault = contract.lineKey().contains(field) ? LineFault.K_NULL : LineFault.R_MISSING;
    return fault.of(heading);
  }

  /** A required column that no heading feeds and that no step could give. */
  private void requireAll(Line line) {
    if (!line.found().isEmpty()) {
      return;
    }

    for (Field field : JudgedLine.values(contract)) {
      if (field.required() && !line.values().has(field)) {
        line.refuse(field, missing(field, field.words()));
      }
    }
  }

  private static Line.Found broken(Rule rule) {
    return new Line.Found(rule.columns().get(0), rule.issue());
  }

  private static Row wrongFields(String foundOfExpected) {
    String[] counts = foundOfExpected.split("/", -1);
    Message message =
        LineFault.P_FIELDS.of(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));

    return issue(message).row();
  }

  /** The issues as quarantine tells them; one for each rule and column. */
  private List<Row> issues(Line line, Map<String, KeptCell> cells) {
    Map<Field, String> headings = new HashMap<>();
    contract.feeds().forEach(feed -> headings.put(feed.target(), feed.heading()));
    List<Row> issues = new ArrayList<>();
    Set<String> told = new HashSet<>();

    for (Line.Found found : line.found()) {
      String column = found.column().name();
      String heading = headings.get(found.column());
      KeptCell kept = cells.get(heading);

      if (told.add(found.issue().code() + "/" + column)) {
        Cells issue =
            issue(found.issue())
                .set(Quarantine.COLUMN_NAME, column)
                .set(Quarantine.HEADING, heading);

        if (kept != null) {
          issue.set(Quarantine.PLACE, kept.place());
        }

        if (kept != null && !isPersonal(heading)) {
          issue.set(Quarantine.CELL, kept.cell().text());
        }

        issues.add(issue.row());
      }
    }

    return issues;
  }

  private static Cells issue(Message message) {
    return new Cells(JudgedLine.ISSUE_SCHEMA)
        .set(Quarantine.RULE, message.code())
        .set(Quarantine.MESSAGE_VI, message.words().vi())
        .set(Quarantine.MESSAGE_EN, message.words().en());
  }

  private boolean isPersonal(String heading) {
    return contract.layout().headings().stream()
        .filter(known -> known.name().equals(heading))
        .anyMatch(known -> known.holdsPersonal().isPresent());
  }

  private Row row(Row bronze, FileVerdict verdict, Line line, List<Row> issues) {
    SheetOfFile sheet = verdict.sheet();
    Cells cells =
        new Cells(schema)
            .set(Provenance.DELIVERY, sheet.delivery())
            .set(Provenance.FILE, sheet.file())
            .set(Provenance.SHEET, sheet.sheet())
            .set(Provenance.LINE, bronze.<Integer>getAs(RawRow.LINE.name()))
            .set(Provenance.KNOWN_FROM, verdict.knownFrom())
            .set(Provenance.KNOWN_TO, verdict.knownTo())
            .set(JudgedLine.ISSUES, issues.toArray(Row[]::new));

    for (Field field : JudgedLine.values(contract)) {
      Object value = line.values().of(field);
      cells.set(field, value instanceof LocalDate day ? day.toString() : value);
    }

    return cells.row();
  }
}

package htx.source;

import htx.quality.Canonical;
import htx.quality.MoneyUnit;
import htx.quality.Reader;
import htx.quality.Rule;
import htx.silver.Provenance;
import htx.table.Field;
import htx.table.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what a contract declares; {@link #into} refuses one that contradicts itself. */
final class ContractBuilder implements Serializable {
  private static final List<Field> PROVENANCE =
      List.of(
          Provenance.SOURCE,
          Provenance.DELIVERY,
          Provenance.FILE,
          Provenance.SHEET,
          Provenance.LINE,
          Provenance.KNOWN_FROM);

  final String name;
  final Format format;
  final Pattern fileName;
  final String sheet;
  final List<Heading> headings = new ArrayList<>();
  final List<Step> steps = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final Set<String> missing = new HashSet<>();
  List<String> scope = List.of();
  Covering covering = Covering.YEAR;
  MoneyUnit moneyUnit;
  boolean statesUnit;
  boolean mayBeEmpty;
  boolean mayLookAhead;
  boolean updatesByKey;

  private final Set<String> given = new LinkedHashSet<>();
  private String parent = "";

  ContractBuilder(String name, Format format, Pattern fileName, String sheet) {
    this.name = name;
    this.format = format;
    this.fileName = fileName;
    this.sheet = sheet;
  }

  /** A file replaces what an earlier one said of the same parts of its name. */
  ContractBuilder restates(String... parts) {
    this.scope = List.of(parts);
    return this;
  }

  /** A line replaces an earlier one of the same key. */
  ContractBuilder updates(String... parts) {
    this.updatesByKey = true;
    return restates(parts);
  }

  ContractBuilder covering(Covering days) {
    this.covering = days;
    return this;
  }

  /** Money is in this unit, which files do not state. */
  ContractBuilder moneyIn(MoneyUnit unit) {
    this.moneyUnit = unit;
    return this;
  }

  /** Sheets state their money unit above the headings, and must. */
  ContractBuilder unitStated() {
    this.statesUnit = true;
    return this;
  }

  ContractBuilder maybeEmpty() {
    this.mayBeEmpty = true;
    return this;
  }

  ContractBuilder lookingAhead() {
    this.mayLookAhead = true;
    return this;
  }

  /** Words that by themselves say that there is no value. */
  ContractBuilder missing(String... words) {
    for (String word : words) {
      missing.add(Canonical.key(word));
    }
    return this;
  }

  ContractBuilder running(String... names) {
    return add(new Heading("", List.of(names), "running", Heading.Use.RUNNING, null, null, null));
  }

  ContractBuilder header(String heading, Field target, Reader reader) {
    return fed(heading, target, reader, Heading.Use.FED);
  }

  /** A column whose sums the sheet's totals must be. */
  ContractBuilder summed(String heading, Field target, Reader reader) {
    return fed(heading, target, reader, Heading.Use.SUMMED);
  }

  /** A column that some sheets do not have. */
  ContractBuilder headerIfThere(String heading, Field target, Reader reader) {
    return fed(heading, target, reader, Heading.Use.FED_IF_THERE);
  }

  /** A column of personal values that feeds the target with their tokens. */
  ContractBuilder personal(String heading, Field target, Personal kind) {
    return add(
        new Heading(
            parent,
            List.of(heading),
            target.name(),
            Heading.Use.FED,
            target,
            TokenReader.READER,
            kind));
  }

  /** A column of personal values that feeds nothing. */
  ContractBuilder personal(String heading, String column, Personal kind) {
    return add(new Heading(parent, List.of(heading), column, Heading.Use.KEPT, null, null, kind));
  }

  /** A column that is kept as it is and feeds nothing. */
  ContractBuilder kept(String heading, String column) {
    return add(new Heading(parent, List.of(heading), column, Heading.Use.KEPT, null, null, null));
  }

  /** Other wordings of the heading declared last. */
  ContractBuilder or(String... names) {
    headings.add(headings.remove(headings.size() - 1).or(names));
    return this;
  }

  /** The headings that follow stand under this one, in a second row. */
  ContractBuilder under(String heading) {
    this.parent = heading;
    return this;
  }

  /** The headings that follow stand by themselves again. */
  ContractBuilder byItself() {
    return under("");
  }

  /** A column of the target that a step gives, in the order in which steps are declared. */
  ContractBuilder given(Field target, Step step) {
    given.add(target.name());
    steps.add(step);
    return this;
  }

  /** A step that changes or checks what others gave. */
  ContractBuilder then(Step step) {
    steps.add(step);
    return this;
  }

  ContractBuilder rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  ContractBuilder rules(List<Rule> more) {
    rules.addAll(more);
    return this;
  }

  /**
   * The contract.
   *
   * @throws IllegalArgumentException where a heading or column is declared twice, or a required
   *     column of the target is fed by none
   */
  SourceContract into(Table target) {
    Set<String> wordings = new HashSet<>();
    Set<String> columns = new HashSet<>();

    for (Heading heading : headings) {
      for (String key : heading.keys()) {
        if (!wordings.add(Heading.key(heading.parent()) + "/" + key)) {
          throw new IllegalArgumentException(
              name + " declares the heading " + heading.shown() + " twice");
        }
      }

      if (!columns.add(heading.column())) {
        throw new IllegalArgumentException(
            name + " feeds the column " + heading.column() + " twice");
      }
    }

    for (Field field : target.fields()) {
      boolean fed = columns.contains(field.name()) || given.contains(field.name());

      if (field.required() && !fed && !PROVENANCE.contains(field)) {
        throw new IllegalArgumentException(name + " does not feed " + target + "." + field);
      }
    }

    return new SourceContract(this, target);
  }

  private ContractBuilder fed(String heading, Field target, Reader reader, Heading.Use use) {
    return add(new Heading(parent, List.of(heading), target.name(), use, target, reader, null));
  }

  private ContractBuilder add(Heading heading) {
    headings.add(heading);
    return this;
  }
}

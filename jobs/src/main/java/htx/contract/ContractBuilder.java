package htx.contract;

import htx.quality.Canonical;
import htx.quality.Letters;
import htx.quality.MoneyUnit;
import htx.quality.Reader;
import htx.quality.Rule;
import htx.table.Field;
import htx.table.Table;
import htx.table.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a contract declares, word by word, until it is one. */
public final class ContractBuilder {
  private final String name;
  private Format format;
  private final FileName fileName;
  private final String sheet;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();
  private final List<Field> given = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> missing = new HashSet<>();
  private final Set<Layout.Way> ways = EnumSet.noneOf(Layout.Way.class);
  private List<String> scope = List.of();
  private Covering covering = Covering.YEAR;
  private MoneyUnit moneyUnit;
  private SourceContract.Renewal renewal = SourceContract.Renewal.BY_FILE;
  private Words title = Words.same("");
  private Schedule schedule = Schedule.from(Schedule.From.ONE_OFFICE);
  private String parent = "";

  ContractBuilder(String name, Format format, FileName fileName, String sheet) {
    this.name = name;
    this.format = format;
    this.fileName = fileName;
    this.sheet = sheet;
  }

  /** A file replaces what an earlier one said of the same parts of its name. */
  public ContractBuilder restates(String... parts) {
    this.scope = List.of(parts);
    return this;
  }

  /** Text files without byte order mark are in this charset instead of UTF-8. */
  public ContractBuilder inCharset(String charset) {
    this.format = format.in(charset);
    return this;
  }

  /** The texts of all files are in these letters instead of Unicode. */
  public ContractBuilder inLetters(Letters letters) {
    this.format = format.with(letters);
    return this;
  }

  /** A line replaces an earlier one of the same key. */
  public ContractBuilder updates(String... parts) {
    this.renewal = SourceContract.Renewal.BY_LINE;
    return restates(parts);
  }

  /** What is sent, as people call it. */
  public ContractBuilder titled(String vi, String en) {
    this.title = new Words(vi, en);
    return this;
  }

  /** Which files are expected; none without. */
  public ContractBuilder expected(Schedule files) {
    this.schedule = files;
    return this;
  }

  public ContractBuilder covering(Covering days) {
    this.covering = days;
    return this;
  }

  /** Money is in this unit, which files do not state. */
  public ContractBuilder moneyIn(MoneyUnit unit) {
    this.moneyUnit = unit;
    return this;
  }

  /** Sheets state their money unit above the headings, and must. */
  public ContractBuilder unitStated() {
    ways.add(Layout.Way.STATES_UNIT);
    return this;
  }

  public ContractBuilder maybeEmpty() {
    ways.add(Layout.Way.MAY_BE_EMPTY);
    return this;
  }

  public ContractBuilder lookingAhead() {
    ways.add(Layout.Way.MAY_LOOK_AHEAD);
    return this;
  }

  /** Words that by themselves say that there is no value. */
  public ContractBuilder missing(String... words) {
    for (String word : words) {
      missing.add(Canonical.key(word));
    }
    return this;
  }

  public ContractBuilder running(String... names) {
    return add(new Heading("", List.of(names), Heading.Use.RUNNING, Heading.Holds.TEXT, null));
  }

  public ContractBuilder header(String heading, Field target, Reader reader) {
    return fed(heading, target, reader, Heading.Use.FED);
  }

  /** A column whose sums the sheet's totals must be. */
  public ContractBuilder summed(String heading, Field target, Reader reader) {
    return fed(heading, target, reader, Heading.Use.ofSums(target.type()));
  }

  /** A column of personal values that feeds the target with their tokens. */
  public ContractBuilder personal(String heading, Field target, Personal kind) {
    return add(new Heading(parent, List.of(heading), Heading.Use.FED, Heading.Holds.TEXT, kind))
        .feeding(target, TokenReader.READER);
  }

  /** A column of personal values that feeds nothing. */
  public ContractBuilder personal(String heading, Personal kind) {
    return add(new Heading(parent, List.of(heading), Heading.Use.KEPT, Heading.Holds.TEXT, kind));
  }

  /** A column that is kept as it is and feeds nothing. */
  public ContractBuilder kept(String heading) {
    return add(new Heading(parent, List.of(heading), Heading.Use.KEPT, Heading.Holds.TEXT, null));
  }

  /** Other wordings of the heading declared last. */
  public ContractBuilder or(String... names) {
    headings.add(headings.remove(headings.size() - 1).or(names));
    return this;
  }

  /** The headings that follow stand under this one, in a second row. */
  public ContractBuilder under(String heading) {
    this.parent = heading;
    return this;
  }

  /** The headings that follow stand by themselves again. */
  public ContractBuilder byItself() {
    return under("");
  }

  /** A column of the target that a step gives, in the order in which steps are declared. */
  public ContractBuilder given(Given column) {
    given.add(column.column());
    return then(column.step());
  }

  /** A step that changes or checks what others gave. */
  public ContractBuilder then(Step step) {
    steps.add(step);
    return this;
  }

  public ContractBuilder rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  public ContractBuilder rules(List<Rule> more) {
    rules.addAll(more);
    return this;
  }

  /**
   * The contract.
   *
   * @throws IllegalArgumentException with all that contradicts itself in it
   */
  public SourceContract into(Table target) {
    List<Field> key = SourceContract.lineKey(target);
    List<String> keyHeadings =
        feeds.stream().filter(feed -> key.contains(feed.target())).map(Feed::heading).toList();
    Layout layout =
        new Layout(
            name,
            format,
            fileName,
            sheet,
            headings,
            keyHeadings,
            missing,
            scope,
            covering,
            moneyUnit,
            ways);

    return new SourceContract(layout, target, feeds, given, steps, rules, title, schedule, renewal);
  }

  private ContractBuilder fed(String heading, Field target, Reader reader, Heading.Use use) {
    Heading.Holds holds = Heading.Holds.of(target.type(), reader);

    return add(new Heading(parent, List.of(heading), use, holds, null)).feeding(target, reader);
  }

  private ContractBuilder add(Heading heading) {
    headings.add(heading);
    return this;
  }

  /** The heading declared last is read into a column. */
  private ContractBuilder feeding(Field target, Reader reader) {
    feeds.add(new Feed(headings.get(headings.size() - 1).name(), target, reader));
    return this;
  }
}

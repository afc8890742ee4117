package htx.export.report;

import htx.gold.Reconciliation;
import htx.indicator.Indicators;
import htx.silver.Grouping;
import htx.table.Coded;
import htx.table.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The figures printed about the year beside ours, as known when they were printed and now. */
final class Reconciled {
  private final Edition edition;

  private Reconciled(Edition edition) {
    this.edition = edition;
  }

  static ReportTable table(Edition edition) {
    return new Reconciled(edition).table();
  }

  private ReportTable table() {
    String then = edition.say("Tính lại theo số liệu khi công bố", "Ours as known when printed");
    String now =
        edition.say(
            "Tính lại theo số liệu đến " + edition.day(edition.knownOn()),
            "Ours as known on " + edition.day(edition.knownOn()));
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Chỉ tiêu", "Indicator"), 28),
            ReportColumn.centred(edition.say("Thời điểm, kỳ", "Day or period"), 11),
            ReportColumn.centred(edition.say("Đơn vị tính", "Unit"), 12),
            ReportColumn.words(edition.say("Như đã công bố", "As printed"), 20),
            ReportColumn.centred(edition.say("Ngày công bố", "Printed on"), 11),
            ReportColumn.number(edition.say("Giá trị đã công bố", "Printed value"), 11),
            ReportColumn.number(edition.say("Giá trị", "Value"), 10).under(then),
            ReportColumn.number(edition.say("Chênh lệch", "Difference"), 10).under(then),
            ReportColumn.centred(edition.say("Khớp", "Agrees"), 6).under(then),
            ReportColumn.number(edition.say("Giá trị", "Value"), 10).under(now),
            ReportColumn.number(edition.say("Chênh lệch", "Difference"), 10).under(now),
            ReportColumn.centred(edition.say("Khớp", "Agrees"), 6).under(now),
            ReportColumn.words(edition.say("Nguồn, ghi chú", "Source, note"), 28));
    List<ReportRow> rows = new ArrayList<>();
    edition.figures().lines(Reconciliation.TABLE).stream()
        .filter(line -> line.day(Reconciliation.PERIOD_END).getYear() == edition.year())
        .sorted(
            Comparator.comparing((Line line) -> line.day(Reconciliation.PRINTED_ON))
                .thenComparing(line -> line.text(Reconciliation.FIGURE_ID)))
        .forEach(line -> rows.add(row(rows.size() + 1, line)));

    return new ReportTable(
        edition.say(
            "Đối chiếu với số liệu đã công bố về năm " + edition.year(),
            "Reconciliation with figures printed about " + edition.year()),
        "",
        columns,
        2,
        rows,
        List.of(
            rows.isEmpty()
                ? edition.say(
                    "Chưa có số liệu đã công bố về năm này để đối chiếu.",
                    "No printed figure about this year is on record.")
                : edition.say(
                    "Khớp (✓): số tính lại đáp ứng cách ghi đã công bố: đúng bằng, trên, gần, ít nhất"
                        + " hoặc trong khoảng; (✗): không đáp ứng.",
                    "Agrees (✓): ours meets the printed bound: exact, over, nearly, at least or"
                        + " within the range; (✗): it does not."),
            edition.say(
                "Số liệu công bố được giữ nguyên; số tính lại đặt bên cạnh.",
                "What was printed stays as printed; ours stands beside it."),
            readUntil()));
  }

  /** The two days of the table: what was delivered, and what was printed, may end on different. */
  private String readUntil() {
    String delivered = edition.day(edition.knownOn());
    String printed =
        edition.figures().lines(Reconciliation.TABLE).stream()
            .map(line -> line.day(Reconciliation.PRINTED_ON))
            .max(Comparator.naturalOrder())
            .map(edition::day)
            .orElse("…");

    return edition.say(
        "Số tính lại từ số liệu giao đến ngày "
            + delivered
            + "; số liệu đã công bố được đọc đến ngày "
            + printed
            + ".",
        "Ours is from deliveries up to "
            + delivered
            + "; printed figures were read up to "
            + printed
            + ".");
  }

  private ReportRow row(int number, Line line) {
    Measured measure = new Measured(Indicators.of(line.text(Reconciliation.INDICATOR)));

    return ReportRow.of(
        ReportRow.Kind.ITEM,
        Entries.words(Integer.toString(number)),
        Entries.words(name(line, measure)),
        Entries.words(period(line)),
        Entries.words(measure.unit(edition.language())),
        Entries.words(line.text(Reconciliation.PRINTED)),
        Entries.words(edition.day(line.day(Reconciliation.PRINTED_ON))),
        value(line, Reconciliation.PRINTED_VALUE, measure),
        value(line, Reconciliation.THEN_VALUE, measure),
        difference(line, Reconciliation.THEN_DIFFERENCE, measure),
        agrees(line, Reconciliation.THEN_AGREES),
        value(line, Reconciliation.NOW_VALUE, measure),
        difference(line, Reconciliation.NOW_DIFFERENCE, measure),
        agrees(line, Reconciliation.NOW_AGREES),
        Entries.words(source(line)));
  }

  private String name(Line line, Measured measure) {
    String name = measure.name(edition.language());
    String unit = line.text(Reconciliation.UNIT);
    String part =
        edition
            .reference()
            .itemName(
                Coded.of(Grouping.values(), line.text(Reconciliation.DIMENSION)),
                line.text(Reconciliation.ITEM),
                edition.language());
    String place =
        edition.reference().districtsOn(line.day(Reconciliation.PERIOD_END)).stream()
            .filter(district -> district.code().equals(unit))
            .map(district -> " - " + district.name())
            .findFirst()
            .orElse("");

    return name + (part.isEmpty() ? "" : " - " + part) + place;
  }

  private String period(Line line) {
    String end = edition.day(line.day(Reconciliation.PERIOD_END));
    boolean wholeYear =
        line.day(Reconciliation.PERIOD_START).equals(edition.lastDay().withDayOfYear(1))
            && line.day(Reconciliation.PERIOD_END).equals(edition.lastDay());
    return wholeYear
        ? edition.say("Năm " + edition.year(), Integer.toString(edition.year()))
        : edition.day(line.day(Reconciliation.PERIOD_START)) + " - " + end;
  }

  private static Entry value(Line line, Field field, Measured measure) {
    return Entries.of(
        Optional.of(line), field, Shown.quantity(measure.decimals()), measure.scale());
  }

  private static Entry difference(Line line, Field field, Measured measure) {
    return Entries.of(
        Optional.of(line), field, Shown.difference(measure.decimals()), measure.scale());
  }

  private static Entry agrees(Line line, Field field) {
    return line.has(field) ? Entries.words(line.flag(field) ? "✓" : "✗") : Entry.Absence.NO_DATA;
  }

  private static String source(Line line) {
    return line.text(Reconciliation.ACT)
        + (line.has(Reconciliation.NOTE) ? "; " + line.text(Reconciliation.NOTE) : "");
  }
}

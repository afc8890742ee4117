package htx.export.report;

import htx.gold.Lending;
import htx.silver.Grouping;
import htx.table.Field;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each source of capital held, lent and was owed: all sources first. */
final class ByFund {
  private static final String ALL = Grouping.ALL.code();

  /** Billions to the million: what is lent is told in millions. */
  private static final Shown BILLIONS = Shown.quantity(3);

  /** The average in millions of billions and loans, and bad debt in percent of all debt. */
  private static final Retraced RETRACED =
      new Retraced(
          List.of(5, 8, 11),
          List.of(
              new Retraced.Ratio(6, 5, 4, BigDecimal.valueOf(1000)),
              Retraced.Ratio.percent(12, 11, 8)));

  private ByFund() {}

  static ReportTable table(Edition edition) {
    String capital = edition.say("Nguồn vốn (tỷ\u00a0đồng)", "Capital (billion dong)");
    String lent = edition.say("Cho vay trong năm", "Lent in the year");
    String owed = edition.say("Dư nợ cuối năm", "Outstanding at the end of the year");
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Nguồn vốn", "Source"), 33),
            ReportColumn.number(edition.say("Vốn điều lệ", "Charter capital"), 10).under(capital),
            ReportColumn.number(edition.say("Tổng số", "Total"), 10).under(capital),
            ReportColumn.number(edition.say("Số khoản vay", "Loans"), 9).under(lent),
            ReportColumn.number(edition.say("Doanh số (tỷ\u00a0đồng)", "Lent (billion dong)"), 11)
                .under(lent),
            ReportColumn.number(
                    edition.say("Bình quân một khoản (triệu\u00a0đồng)", "Average (million dong)"),
                    12)
                .under(lent),
            ReportColumn.number(
                    edition.say("Tỷ lệ cho vay diện ưu tiên (%)", "By a reason of priority (%)"),
                    12)
                .under(lent),
            ReportColumn.number(edition.say("Tổng số (tỷ\u00a0đồng)", "Total (billion dong)"), 11)
                .under(owed),
            ReportColumn.number(edition.say("Số người vay", "Borrowers"), 9).under(owed),
            ReportColumn.number(
                    edition.say("Nợ quá hạn (tỷ\u00a0đồng)", "Overdue (billion dong)"), 11)
                .under(owed),
            ReportColumn.number(edition.say("Nợ xấu (tỷ\u00a0đồng)", "Bad debt (billion dong)"), 11)
                .under(owed),
            ReportColumn.number(edition.say("Tỷ lệ nợ xấu (%)", "Bad debt (%)"), 9).under(owed));
    List<ReportRow> rows = new ArrayList<>();
    rows.add(
        row(
            edition,
            ReportRow.Kind.TOTAL,
            "",
            new Reference.Named(ALL, edition.say("Tổng số", "Total"))));

    for (Reference.Named fund : edition.reference().funds(edition.language())) {
      rows.add(row(edition, ReportRow.Kind.ITEM, Integer.toString(rows.size()), fund));
    }

    return new ReportTable(
        edition.say(
            "Vốn và cho vay đối với HTX, thành viên HTX, THT theo nguồn vốn năm " + edition.year(),
            "Capital and lending by source, " + edition.year()),
        "",
        columns,
        2,
        RETRACED.rows(rows),
        notes(edition));
  }

  private static List<String> notes(Edition edition) {
    List<String> notes = new ArrayList<>();
    partial(edition, "Vốn điều lệ", "Charter capital", Lending.CHARTER_CAPITAL)
        .ifPresent(notes::add);
    partial(edition, "Tổng nguồn vốn", "Total capital", Lending.TOTAL_CAPITAL)
        .ifPresent(notes::add);
    notes.addAll(
        List.of(
            edition.say(
                "Vốn điều lệ, tổng nguồn vốn và dư nợ là ba chỉ tiêu khác nhau, không thay thế cho"
                    + " nhau.",
                "Charter capital, total capital and outstanding loans are three different figures."),
            edition.say(
                "Người vay ở nhiều nguồn được tính một lần ở dòng tổng số.",
                "One who borrows from several sources is counted once in the total."),
            debtRule(edition)));

    return notes;
  }

  /** That a total adds up fewer funds than the table has, where it does. */
  private static Optional<String> partial(Edition edition, String vi, String en, Field field) {
    List<Reference.Named> funds = edition.reference().funds(edition.language());
    long stated =
        funds.stream()
            .filter(
                fund -> line(edition, fund.code()).filter(found -> found.has(field)).isPresent())
            .count();

    return stated == 0 || stated == funds.size()
        ? Optional.empty()
        : Optional.of(
            edition.say(
                vi + ": tổng số là tổng của " + stated + "/" + funds.size() + " quỹ có số liệu.",
                en
                    + ": the total is of the "
                    + stated
                    + " funds of "
                    + funds.size()
                    + " that have a figure."));
  }

  private static String debtRule(Edition edition) {
    return line(edition, ALL)
        .map(found -> found.text(Lending.DEBT_RULE))
        .filter(rule -> !rule.equals(Lending.AS_REPORTED))
        .map(rule -> edition.say("Nhóm nợ phân theo ", "Debt groups follow ") + rule + ".")
        .orElse(
            edition.say(
                "Nhóm nợ theo báo cáo của bên cho vay.",
                "Debt groups are those the lender reported."));
  }

  private static Optional<Line> line(Edition edition, String fund) {
    Area province = Area.province(edition);
    return edition
        .figures()
        .line(
            Lending.TABLE,
            Basis.OF_THE_DAY,
            province.level(),
            province.code(),
            fund,
            edition.year());
  }

  private static ReportRow row(
      Edition edition, ReportRow.Kind kind, String number, Reference.Named fund) {
    Optional<Line> line = line(edition, fund.code());
    Optional<Line> whole = line(edition, ALL);

    return ReportRow.of(
        kind,
        Entries.words(number),
        Entries.words(fund.name()),
        Entries.of(line, Lending.CHARTER_CAPITAL, Shown.quantity(2), Scale.BILLION),
        Entries.of(line, Lending.TOTAL_CAPITAL, Shown.quantity(2), Scale.BILLION),
        Entries.count(line, whole, Lending.LOANS, Shown.COUNT, Scale.ONE),
        Entries.count(line, whole, Lending.DISBURSED, BILLIONS, Scale.BILLION),
        Entries.of(line, Lending.AVERAGE_LOAN, Shown.quantity(1), Scale.MILLION),
        Entries.of(line, Lending.PRIORITY_SHARE, Shown.PERCENT, Scale.PERCENT),
        Entries.of(line, Lending.OUTSTANDING, BILLIONS, Scale.BILLION),
        Entries.of(line, Lending.BORROWERS, Shown.COUNT, Scale.ONE),
        Entries.of(line, Lending.OVERDUE, BILLIONS, Scale.BILLION),
        Entries.of(line, Lending.BAD_DEBT, BILLIONS, Scale.BILLION),
        Entries.of(line, Lending.NPL_SHARE, Shown.quantity(2), Scale.PERCENT));
  }
}

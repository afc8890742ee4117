package htx.export.report;

import htx.indicator.CommuneIndicators;
import htx.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Where the rural communes of each district stand in the new-rural programme. */
final class NewRural {
  private static final List<Indicator> SHOWN =
      List.of(
          CommuneIndicators.NTM_REGISTERED,
          CommuneIndicators.NTM_COMMUNES,
          CommuneIndicators.NTM_SHARE,
          CommuneIndicators.CRITERION13_COMMUNES,
          CommuneIndicators.NTM_COMMUNES_WITH_EFFECTIVE_COOP);

  private NewRural() {}

  static ReportTable table(Edition edition) {
    List<ReportColumn> columns = new ArrayList<>();
    columns.add(ReportColumn.centred(edition.say("STT", "No."), 5));
    columns.add(ReportColumn.words(edition.say("Đơn vị", "Unit"), 30));
    columns.add(
        ReportColumn.number(
            edition.say("Xã đạt chuẩn năm " + (edition.year() - 1), "New-rural the year before"),
            15));
    for (Indicator indicator : SHOWN) {
      Measured measure = new Measured(indicator);
      String name = measure.name(edition.language());
      columns.add(ReportColumn.number(measure.share() ? name + " (%)" : name, 17));
    }

    List<ReportRow> rows = new ArrayList<>();
    rows.add(
        row(
            edition,
            ReportRow.Kind.TOTAL,
            "",
            edition.say("Toàn tỉnh", "Whole province"),
            Area.province(edition)));
    for (Reference.Named district : edition.reference().districtsOn(edition.lastDay())) {
      rows.add(
          row(
              edition,
              ReportRow.Kind.ITEM,
              Integer.toString(rows.size()),
              district.name(),
              Area.district(district.code())));
    }

    return new ReportTable(
        edition.say(
            "Xã đạt chuẩn nông thôn mới theo đơn vị cấp huyện năm " + edition.year(),
            "New-rural communes by district, " + edition.year()),
        edition.say("xã", "communes"),
        columns,
        2,
        rows,
        notes(edition));
  }

  private static List<String> notes(Edition edition) {
    List<String> notes = new ArrayList<>();
    notes.add(
        edition.say(
            "Chỉ tính đơn vị là xã; không tính phường, thị trấn.",
            "Communes only; wards and townlets are not counted."));
    notes.add(
        edition.say(
            "Số liệu năm "
                + (edition.year() - 1)
                + " tính trên địa giới năm "
                + edition.year()
                + ".",
            "Figures of "
                + (edition.year() - 1)
                + " stand on the boundaries of "
                + edition.year()
                + "."));
    MovedGround.note(edition, CommuneIndicators.NTM_COMMUNES).ifPresent(notes::add);
    RuralCommunes.ofDistricts(edition).ifPresent(notes::add);

    return notes;
  }

  private static ReportRow row(
      Edition edition, ReportRow.Kind kind, String number, String name, Area area) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entries.words(number));
    entries.add(Entries.words(name));
    entries.add(Entries.yearBefore(edition, CommuneIndicators.NTM_COMMUNES, area));
    SHOWN.forEach(
        indicator ->
            entries.add(Entries.indicator(edition, indicator, edition.year(), area, Group.ALL)));

    return new ReportRow(kind, entries);
  }
}

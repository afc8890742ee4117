package htx.export;

import java.util.List;

/** The tables of an edition, in their order. */
final class ReportSheets {
  static final List<ReportSheet> ALL =
      List.of(
          new ReportSheet("Tổng hợp", "Overview", Overview::table),
          new ReportSheet("Theo huyện", "Districts", ByDistrict::table),
          new ReportSheet("Theo lĩnh vực", "Sectors", BySector::table));

  private ReportSheets() {}
}

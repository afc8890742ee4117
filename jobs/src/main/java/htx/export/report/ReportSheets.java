package htx.export.report;

import java.util.List;

/** The tables of an edition, in their order. */
public final class ReportSheets {
  public static final List<ReportSheet> ALL =
      List.of(
          new ReportSheet("Tổng hợp", "Overview", Overview::table),
          new ReportSheet("Theo huyện", "Districts", ByDistrict::table),
          new ReportSheet("Theo lĩnh vực", "Sectors", BySector::table),
          new ReportSheet("Chuỗi giá trị", "Value chains", ByChain::table),
          new ReportSheet("Vốn và cho vay", "Lending", ByFund::table),
          new ReportSheet("Nông thôn mới", "New-rural", NewRural::table),
          new ReportSheet("Tư vấn, bồi dưỡng", "Support", Support::table),
          new ReportSheet("Xu hướng", "Trends", FiveYears::table),
          new ReportSheet("Xếp hạng", "Rankings", Rankings::table),
          new ReportSheet("Đối chiếu", "Reconciliation", Reconciled::table));

  private ReportSheets() {}
}

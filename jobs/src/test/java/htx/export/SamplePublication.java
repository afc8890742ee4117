package htx.export;

import htx.export.report.Edition;
import htx.export.report.ExportChoices;
import htx.export.report.ExportSettings;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.export.report.ExportSettings.Content;
import htx.export.report.Figures;
import htx.sheet.stored.DeliveredFile;
import htx.table.Language;
import htx.table.Table;
import htx.testing.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** A publication of the sample tables for 2018 and 2019. */
public final class SamplePublication {
  private SamplePublication() {}

  public static List<PublishedFile> write(Path folder) throws IOException {
    return write(folder, settings(Language.VI, ByteOrderMark.WRITTEN), SampleGold.tables());
  }

  public static List<PublishedFile> write(
      Path folder, ExportSettings settings, Map<Table, List<Row>> tables) throws IOException {
    return Publication.write(
        Files.createDirectories(folder),
        table -> tables.getOrDefault(table, List.of()),
        SampleReference.reference(),
        settings,
        origins());
  }

  public static ExportSettings settings(Language language, ByteOrderMark mark) {
    return settings(language, mark, "coop_existing, effective_share, average_revenue");
  }

  public static ExportSettings settings(Language language, ByteOrderMark mark, String ranked) {
    return new ExportSettings(
        new ExportChoices(
            language,
            "Liên minh HTX tỉnh Thái Nguyên",
            "Tỉnh Thái Nguyên",
            mark,
            Content.FICTITIOUS),
        Shipped.assumptions(
            "report.province=19",
            "report.first_year=2018",
            "report.last_year=2019",
            "report.effective_score=65.00",
            "report.trend_base=2015",
            "report.ranked_indicators=[" + ranked + "]"));
  }

  /** A year's report of the sample's rows. */
  public static Edition edition(Language language, int year) {
    return new Edition(
        year,
        LocalDate.of(2020, 1, 12),
        settings(language, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(SampleGold.tables()::get));
  }

  public static Origins origins() {
    return new Origins(
        List.of(
            new DeliveredFile(
                "2020-01-12_164", LocalDate.of(2020, 1, 12), "htx_164_2019.xlsx", "ab".repeat(32)),
            new DeliveredFile(
                "2019-01-10_164", LocalDate.of(2019, 1, 10), "htx_164_2018.xlsx", "cd".repeat(32))),
        new TreeMap<>(Map.of("gold.trend", "inputs-and-code-hash")),
        "0.1.0",
        new TreeMap<>(Map.of("language", "vi", "effective_score", "65")));
  }

  /** The same tables with the rows of each in another order. */
  public static Map<Table, List<Row>> shuffled(Map<Table, List<Row>> tables, long seed) {
    Map<Table, List<Row>> other = new TreeMap<>(Comparator.comparing(Table::id));
    tables.forEach(
        (table, rows) -> {
          List<Row> mixed = new ArrayList<>(rows);
          Collections.shuffle(mixed, new Random(seed));
          other.put(table, mixed);
        });

    return other;
  }
}

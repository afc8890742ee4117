package htx.cleaning.planted;

import java.util.List;
import java.util.Random;

/** Writes a made table as a text file of records. */
final class WrittenRecords {
  private final PlantedForm form;
  private final Random random;
  private final Paper paper;
  private final boolean padded;

  WrittenRecords(PlantedForm form, Random random) {
    this.form = form;
    this.random = random;
    this.paper = new Paper(form);
    this.padded = random.nextBoolean();
  }

  PlantedSheet of(PlantedTable table) {
    maybe("# giả lập", "title");
    form.above().forEach(above -> paper.line(padded(above), "title"));
    paper.line(form.head().get(0), "header");

    for (PlantedLine one : table.lines()) {
      maybe("", "blank");
      maybe("# ghi thêm", "note");
      maybe(form.head().get(0), "header");
      paper.data(one, "");
    }
    boolean slips = table.has(PlantedTable.Slipped.GRAND_TOTAL);
    boolean below = table.has(PlantedTable.Slipped.LINE_BELOW_TOTAL);

    if (form.hasTotals() && (slips || below || random.nextBoolean())) {
      String counted = "TỔNG SỐ: " + table.lines().size();
      String label = List.of("Tổng cộng", "TOÀN TỈNH", counted).get(random.nextInt(3));
      paper.total(label, table.lines(), slips, random);
    }

    if (below) {
      paper.misplaced(PlantedLine.sound(form, random), "R_BELOW_TOTAL");
    }
    maybe("# hết", "note");

    return paper.sheet();
  }

  private void maybe(String line, String kind) {
    if (random.nextInt(3) == 0) {
      paper.line(kind.equals("header") ? line : padded(line), kind);
    }
  }

  /** A line of no fields, or of as many as all others have, as spreadsheets write it. */
  private String padded(String line) {
    return padded ? line + form.separator().repeat(form.width() - 1) : line;
  }
}

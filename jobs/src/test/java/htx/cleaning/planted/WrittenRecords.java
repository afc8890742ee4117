package htx.cleaning.planted;

import java.util.Random;

/** Writes a made table as a text file of records. */
final class WrittenRecords {
  private final PlantedForm form;
  private final Random random;
  private final Paper paper;

  WrittenRecords(PlantedForm form, Random random) {
    this.form = form;
    this.random = random;
    this.paper = new Paper(form);
  }

  PlantedSheet of(PlantedTable table) {
    maybe("# giả lập", "title");
    paper.line(form.head().get(0), "header");

    for (PlantedLine one : table.lines()) {
      maybe("", "blank");
      maybe("# ghi thêm", "note");
      maybe(form.head().get(0), "header");
      paper.data(one, "");
    }
    maybe("# hết", "note");

    return paper.sheet();
  }

  private void maybe(String line, String kind) {
    if (random.nextInt(3) == 0) {
      paper.line(line, kind);
    }
  }
}

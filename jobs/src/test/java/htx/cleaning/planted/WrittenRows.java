package htx.cleaning.planted;

import java.util.List;
import java.util.Random;

/** Writes a made table as a sheet of a workbook, in the ways in which offices do. */
final class WrittenRows {
  private static final List<String> NAMES = List.of("Nông nghiệp", "Xây dựng", "Dịch vụ khác");
  private static final List<String> LABELS = List.of("I", "II", "III");

  private final PlantedForm form;
  private final Random random;
  private final Paper paper;
  private final boolean numbered;

  WrittenRows(PlantedForm form, Random random) {
    this.form = form;
    this.random = random;
    this.paper = new Paper(form);
    this.numbered = random.nextInt(4) > 0;
  }

  PlantedSheet of(PlantedTable table) {
    maybe("UBND HUYỆN ĐỒNG HỶ", "title");
    maybe("", "blank");
    maybe("TỔNG HỢP TÌNH HÌNH NĂM 2018", "title");
    form.above().forEach(above -> paper.line(above, "title"));
    head();

    if (random.nextInt(4) == 0) {
      paper.line("(1) | (2) | (3) | (4) | (5) | (6)", "header");
    }
    boolean grouped = table.groups().size() > 1 || random.nextBoolean();

    for (int group = 0; group < table.groups().size(); group++) {
      if (grouped) {
        group(group, table);
      } else {
        lines(table.lines());
      }
    }
    int lines = table.lines().size();
    String label = any("Tổng cộng", "TỔNG SỐ", "Tổng cộng: " + lines, "TỔNG");
    paper.total(label, table.lines(), table.has(PlantedTable.Slipped.GRAND_TOTAL), random);

    if (table.has(PlantedTable.Slipped.LINE_BELOW_TOTAL)) {
      paper.misplaced(PlantedLine.sound(form, random), "R_BELOW_TOTAL");
    }
    foot();

    if (table.has(PlantedTable.Slipped.SECOND_TABLE)) {
      paper.refuse("S_SECOND_TABLE", Integer.toString(paper.next()));
      paper.line("STT | Chỉ tiêu | Đơn vị | Số lượng", "header");
    }

    return paper.sheet();
  }

  private void group(int group, PlantedTable table) {
    List<PlantedLine> lines = table.groups().get(group);
    String label = LABELS.get(group);
    paper.line(any(label + " | ", label + ". ") + NAMES.get(group), "group");
    lines(lines);

    if (random.nextBoolean() || table.slipOfGroup() == group) {
      String words = any("Cộng ", "Tổng ", "Cộng nhóm ") + label + any("", ": " + lines.size());
      paper.total(words, lines, table.slipOfGroup() == group, random);
    }
  }

  private void lines(List<PlantedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      paper.data(lines.get(i), numbered ? any("#", "") + (i + 1) : "");

      if (!lines.get(i).reachesDown()) {
        maybe("", "blank");

        if (random.nextInt(12) == 0) {
          head();
        }
      }
    }
  }

  private void head() {
    form.head().forEach(head -> paper.line(head, "header"));
  }

  private void foot() {
    maybe("", "blank");
    maybe("Ghi chú: số liệu giả lập", "note");
    maybe(" | | | | Đồng Hỷ, ngày 5 tháng 1 năm 2019", "note");
    maybe(" | | Người lập biểu | | Trưởng phòng", "note");
    maybe(" | | | | | (Ký, đóng dấu)", "note");
  }

  private void maybe(String line, String kind) {
    if (random.nextInt(3) == 0) {
      paper.line(line, kind);
    }
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }
}

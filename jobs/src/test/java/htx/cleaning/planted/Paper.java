package htx.cleaning.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes the lines of a made sheet, and keeps what each of them must come to. */
final class Paper {
  private final PlantedForm form;
  private final List<String> lines = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();
  private final Set<String> issues = new TreeSet<>();
  private final Set<String> sound = new TreeSet<>();
  private String refusal = "";

  Paper(PlantedForm form) {
    this.form = form;
  }

  void line(String line, String kind) {
    lines.add(line);
    kinds.add(kind);
  }

  /** The number of the line that comes next. */
  int next() {
    return lines.size() + 1;
  }

  /** The sheet as a whole must be refused; the first reason is the one that is told. */
  void refuse(String code, String place) {
    refusal = refusal.isEmpty() ? code + " " + place : refusal;
  }

  /**
   * A line of data.
   *
   * @param number what stands in its first column where nothing else does
   */
  void data(PlantedLine one, String number) {
    int line = next();
    line(rendered(one, number), "data");

    if (one.isMisfit()) {
      issue(line, "", "P_FIELDS");
    } else if (one.isSound()) {
      sound.add(line + values(one));
    } else {
      form.columns().stream()
          .filter(column -> one.cell(column.at()).isPlanted())
          .forEach(column -> issue(line, column, one.cell(column.at())));
    }
  }

  /** A line of data that is right by itself and stands where no line may. */
  void misplaced(PlantedLine one, String code) {
    issue(next(), "", code);
    line(rendered(one, ""), "data");
  }

  /** A line of the totals over some lines. */
  void total(String label, List<PlantedLine> of, boolean slips, Random random) {
    PlantedTotal total =
        slips
            ? PlantedTotal.wrong(form, label, of, random)
            : PlantedTotal.right(form, label, of, random);
    total
        .wrong()
        .ifPresent(column -> refuse("D_TOTAL_MISMATCH", form.placeInSheet(column, next())));
    line(total.text(), "total");
  }

  PlantedSheet sheet() {
    while (kinds.get(kinds.size() - 1).equals("blank")) {
      // files have no blank lines behind the last one
      kinds.remove(kinds.size() - 1);
      lines.remove(lines.size() - 1);
    }

    return new PlantedSheet(
        form,
        lines.stream().map(line -> line + "\n").collect(Collectors.joining()),
        List.copyOf(kinds),
        refusal,
        new TreeSet<>(issues),
        new TreeSet<>(sound));
  }

  private void issue(int line, PlantedColumn column, PlantedCell cell) {
    issue(line, cell.text().isEmpty() ? "" : form.place(column.at(), line), cell.code());
  }

  private void issue(int line, String place, String code) {
    issues.add(line + " | " + place + " | " + code);
  }

  private String values(PlantedLine one) {
    return form.columns().stream()
        .filter(column -> column.field().isPresent())
        .map(column -> " | " + one.cell(column.at()).value())
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private String rendered(PlantedLine one, String number) {
    String[] cells = new String[form.width()];
    Arrays.fill(cells, "");
    cells[0] = number;

    for (PlantedColumn column : form.columns()) {
      cells[column.at() - 1] = form.written(one.text(column.at(), next()));
    }

    return String.join(form.separator(), one.fitted(List.of(cells)));
  }
}

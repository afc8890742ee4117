package htx.cleaning.planted;

import htx.cleaning.Judged;
import htx.sheet.Sheet;
import htx.sheet.stored.Remark;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made sheet, and all that reading it must come to.
 *
 * @param form the form it fills in
 * @param text the sheet
 * @param kinds what each of its lines is, in order
 * @param refusal the code and place for which all of it is refused; empty where it is taken
 * @param issues the line, place and code of each planted error
 * @param sound the values of each line without an error, the line first
 */
record PlantedSheet(
    PlantedForm form,
    String text,
    List<String> kinds,
    String refusal,
    SortedSet<String> issues,
    SortedSet<String> sound) {

  /** The sheet that a seed gives. */
  static PlantedSheet of(PlantedForm form, long seed) {
    Random random = new Random(seed);
    return of(form, PlantedTable.of(form, random), random);
  }

  /** A sheet of one line with one error. */
  static PlantedSheet of(PlantedForm form, PlantedColumn column, Slip slip) {
    Random random = new Random(0);
    PlantedLine line = PlantedLine.sound(form, random);

    while (!line.plant(column, slip)) {
      line = PlantedLine.sound(form, random);
    }

    return of(form, new PlantedTable(List.of(List.of(line)), Set.of(), -1), random);
  }

  private static PlantedSheet of(PlantedForm form, PlantedTable table, Random random) {
    return form.isWorkbook()
        ? new WrittenRows(form, random).of(table)
        : new WrittenRecords(form, random).of(table);
  }

  /** The sheet as it is read without a file. */
  Sheet read() {
    return form.isWorkbook()
        ? Sheet.workbook(form.contract(), form.delivery(), form.file(), text)
        : Sheet.csv(form.contract(), form.delivery(), form.file(), text);
  }

  /** What a reading of the sheet comes to otherwise than expected; empty where nothing. */
  List<String> differences(Sheet sheet) {
    Judged judged = Judged.of(form.contract(), sheet);
    SortedSet<String> found =
        lines(judged.issues(Provenance.LINE, Quarantine.PLACE, Quarantine.RULE));
    SortedSet<String> taken = lines(judged.sound(fields()));
    List<String> differences = new ArrayList<>();

    differ("refused", refusal, told(sheet), differences);
    differ("lines", String.join(" ", kinds) + " file", sheet.kinds(), differences);
    differ("number of lines", kinds.size(), sheet.outcome.lines(), differences);
    differ("notes told", Collections.frequency(kinds, "note"), count(sheet, "R_NOTE"), differences);
    differ("issues", refusal.isEmpty() ? issues : new TreeSet<>(), found, differences);
    differ("values", refusal.isEmpty() ? sound : new TreeSet<>(), taken, differences);

    if (refusal.isEmpty()) {
      long refused = found.stream().map(issue -> issue.split(" ", 2)[0]).distinct().count();
      long data = Collections.frequency(kinds, "data");
      differ("data lines", data, taken.size() + refused, differences);
    }

    return differences;
  }

  /** The same sheet, where one of its errors is not expected. */
  PlantedSheet forgetting(String issue) {
    SortedSet<String> fewer = new TreeSet<>(issues);
    fewer.remove(issue);
    return new PlantedSheet(form, text, kinds, refusal, fewer, sound);
  }

  private Field[] fields() {
    return Stream.concat(
            Stream.of(Provenance.LINE),
            form.columns().stream().flatMap(column -> column.field().stream()))
        .toArray(Field[]::new);
  }

  private static long count(Sheet sheet, String code) {
    return sheet.outcome.remarks().stream()
        .filter(remark -> remark.code().equals(code))
        .mapToLong(Remark::count)
        .sum();
  }

  private static String told(Sheet sheet) {
    return (sheet.outcome.code() + " " + sheet.outcome.place()).strip();
  }

  private static SortedSet<String> lines(String drawn) {
    return drawn.lines().skip(1).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void differ(String what, Object expected, Object found, List<String> to) {
    if (!expected.toString().equals(found.toString())) {
      to.add(what + "\n expected " + expected + "\n found    " + found);
    }
  }
}

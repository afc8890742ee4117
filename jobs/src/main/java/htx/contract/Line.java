package htx.contract;

import htx.quality.Issue;
import htx.quality.Reading;
import htx.quality.References;
import htx.quality.Values;
import htx.table.Field;
import htx.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line on its way to becoming a row: its values, what it was delivered with, and its issues.
 */
public final class Line {
  /** An issue and the column it is about; null where it is about the line. */
  public record Found(Field column, Issue issue) {}

  private final Values values = new Values();
  private final List<Found> found = new ArrayList<>();
  private final Map<String, String> name;
  private final LocalDate periodEnd;
  private final Territory territory;
  private final References references;

  public Line(
      Map<String, String> name, LocalDate periodEnd, Territory territory, References references) {
    this.name = name;
    this.periodEnd = periodEnd;
    this.territory = territory;
    this.references = references;
  }

  public Values values() {
    return values;
  }

  public List<Found> found() {
    return found;
  }

  /** A named part of the file's name. */
  public String name(String part) {
    return name.get(part);
  }

  public LocalDate periodEnd() {
    return periodEnd;
  }

  public Territory territory() {
    return territory;
  }

  public References references() {
    return references;
  }

  /** Takes what a column was read as. */
  public void take(Field column, Reading reading) {
    reading.value().ifPresent(value -> values.put(column, value));
    reading.issue().ifPresent(issue -> refuse(column, issue));
  }

  public void refuse(Field column, Issue issue) {
    found.add(new Found(column, issue));
    values.spoil(column);
  }
}

package htx.contract;

import htx.quality.Reading;
import htx.quality.References;
import htx.quality.Values;
import htx.table.Field;
import htx.table.Message;
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
  public record Found(Field column, Message issue) {}

  private final Values values = new Values();
  private final List<Found> found = new ArrayList<>();
  private final Map<String, String> name;
  private final LocalDate periodEnd;
  private final Known known;

  public Line(Map<String, String> name, LocalDate periodEnd, Known known) {
    this.name = name;
    this.periodEnd = periodEnd;
    this.known = known;
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

  public Known known() {
    return known;
  }

  public Territory territory() {
    return known.territory();
  }

  public References references() {
    return known.words();
  }

  /** Takes what a column was read as. */
  public void take(Field column, Reading reading) {
    reading.value().ifPresent(value -> values.put(column, value));
    reading.issue().ifPresent(issue -> refuse(column, issue));
  }

  public void refuse(Field column, Message issue) {
    found.add(new Found(column, issue));
    values.spoil(column);
  }
}

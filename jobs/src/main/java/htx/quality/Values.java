package htx.quality;

import htx.table.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The values read from one line, by column; remembers which columns could not be read. */
public final class Values {
  private final Map<String, Object> values = new HashMap<>();
  private final Set<String> broken = new HashSet<>();

  public void put(Field column, Object value) {
    values.put(column.name(), value);
  }

  /** The column could not be read: it has no value, and rules over it are not asked. */
  public void spoil(Field column) {
    values.remove(column.name());
    broken.add(column.name());
  }

  public boolean has(Field column) {
    return values.get(column.name()) != null;
  }

  public boolean isBroken(Field column) {
    return broken.contains(column.name());
  }

  /** The value, or null where the line has none. */
  public Object of(Field column) {
    return values.get(column.name());
  }

  public String text(Field column) {
    return (String) of(column);
  }

  public LocalDate day(Field column) {
    return (LocalDate) of(column);
  }

  public BigDecimal number(Field column) {
    return of(column) instanceof BigDecimal number ? number : new BigDecimal(of(column).toString());
  }
}

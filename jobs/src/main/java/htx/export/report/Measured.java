package htx.export.report;

import htx.indicator.Indicator;
import htx.indicator.Unit;
import htx.table.Language;
import java.math.BigDecimal;
import java.util.Optional;

/** An indicator as reports name and show it. */
public record Measured(Indicator indicator) {

  public String name(Language language) {
    return language.say(indicator.nameVi(), indicator.nameEn());
  }

  public String definition(Language language) {
    return language.say(indicator.definitionVi(), indicator.definitionEn());
  }

  public String unit(Language language) {
    return language.say(indicator.unit().shownVi(), indicator.unit().shownEn());
  }

  public int decimals() {
    return indicator.decimals();
  }

  /** Whether it is a share, whose comparison is a difference in points and not a ratio. */
  public boolean share() {
    return indicator.unit().equals(Unit.SHARE);
  }

  /** Whether it is one figure divided by another, of which there is none over nothing. */
  public boolean ratio() {
    return share() || indicator.denominator().isPresent();
  }

  /** What stored values are multiplied by to be in the unit shown. */
  public BigDecimal scale() {
    return indicator.unit().factor();
  }

  /** A stored value in the unit shown, exact: only showing it rounds. */
  public BigDecimal scaled(BigDecimal stored) {
    return stored.multiply(scale());
  }

  public Shown shown() {
    return Shown.quantity(decimals());
  }

  /** A stored value as an entry, or the mark of no data. */
  public Entry entry(Optional<BigDecimal> stored) {
    return stored
        .<Entry>map(value -> new Entry.Quantity(scaled(value), shown()))
        .orElse(Entry.Absence.NO_DATA);
  }
}

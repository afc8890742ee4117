package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Cell;
import htx.quality.Doubt;
import htx.quality.LegacyText;
import htx.quality.LikelyLetters;
import htx.quality.ValueFault;
import htx.table.Message;
import htx.table.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Counts the cells of a sheet that are no proper Unicode, which spoil the sheet if they are many.
 */
final class TextFlaws {
  private static final int TOLERATED = 2;

  private final Layout layout;
  private final Format.Kind kind;
  private final Map<ValueFault, Long> counts = new EnumMap<>(ValueFault.class);
  private final Map<ValueFault, String> first = new EnumMap<>(ValueFault.class);
  private final Map<ValueFault, Words> samples = new EnumMap<>(ValueFault.class);
  private long decoded;
  private long foreign;
  private String foreignPlace = "";

  TextFlaws(Layout layout) {
    this.layout = layout;
    this.kind = layout.format().kind();
  }

  /**
   * @param impersonal whether a cell that is no heading may be quoted
   */
  void line(RawLine line, Predicate<RawCell> impersonal) {
    decoded += line.remarks().stream().filter(met -> met.reason() == Doubt.V_DECODED).count();

    for (RawCell cell : line.cells()) {
      String where = kind.where(cell.column(), line.line());

      if (cell.cell().is(Cell.Type.FOREIGN)) {
        foreign++;
        foreignPlace = foreignPlace.isEmpty() ? where : foreignPlace;
      } else if (cell.cell().is(Cell.Type.TEXT)) {
        LegacyText.flaw(cell.text()).ifPresent(flaw -> count(flaw, cell, where, impersonal));
      }
    }
  }

  /** Why the sheet cannot be taken; empty where it can. */
  Optional<Message> refusal() {
    if (foreign > TOLERATED || (foreign > 0 && foreign >= decoded)) {
      Words letters = layout.format().letters().words();
      return Optional.of(
          SheetFault.V_LEGACY_FONT
              .otherwise(foreign, letters, told(foreignPlace))
              .at(foreignPlace));
    }

    if (counts.containsKey(ValueFault.V_MOJIBAKE)) {
      return Optional.of(unreadable(first.get(ValueFault.V_MOJIBAKE)));
    }

    return many(ValueFault.V_LEGACY_FONT, SheetFault.V_LEGACY_FONT)
        .or(() -> many(ValueFault.V_LOST_LETTERS, SheetFault.V_LOST_LETTERS));
  }

  private Optional<Message> many(ValueFault flaw, SheetFault fault) {
    long cells = counts.getOrDefault(flaw, 0L);

    if (cells <= TOLERATED) {
      return Optional.empty();
    }

    String place = first.get(flaw);
    return Optional.of(fault.at(place, cells, told(place), sample(flaw)));
  }

  private Message unreadable(String place) {
    Words sample = sample(ValueFault.V_MOJIBAKE);

    return kind == Format.Kind.CSV
        ? SheetFault.V_MOJIBAKE.at(place, told(place), sample)
        : SheetFault.V_MOJIBAKE.otherwise(told(place), sample).at(place);
  }

  private Words sample(ValueFault flaw) {
    return samples.getOrDefault(flaw, Words.same(""));
  }

  private void count(ValueFault flaw, RawCell cell, String where, Predicate<RawCell> impersonal) {
    counts.merge(flaw, 1L, Long::sum);
    first.putIfAbsent(flaw, where);

    if (!samples.containsKey(flaw) && (impersonal.test(cell) || isHeading(cell))) {
      Words sample = LikelyLetters.told(cell.text());

      if (!sample.vi().isEmpty()) {
        samples.put(flaw, sample);
      }
    }
  }

  /** A heading of the contract in old letters names nobody. */
  private boolean isHeading(RawCell cell) {
    return LikelyLetters.meant(cell.text())
        .map(Heading::key)
        .filter(meant -> layout.headings().stream().anyMatch(known -> known.keys().contains(meant)))
        .isPresent();
  }

  /** The place in words: a field of a line, or a cell. */
  private Words told(String place) {
    String[] lineAndField = place.split(":", 2);

    return lineAndField.length < 2
        ? Words.same(place)
        : new Words(
            "dòng " + lineAndField[0] + ", trường " + lineAndField[1],
            "line " + lineAndField[0] + ", field " + lineAndField[1]);
  }
}

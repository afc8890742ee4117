package htx.source;

import htx.quality.Canonical;
import htx.quality.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Makes a data line's cells for bronze: known columns only, personal values as tokens. */
final class DataCells {
  /** The column, in no sheet, that says how many fields a record had against how many expected. */
  static final String FIELDS = "fields";

  private final SourceContract contract;
  private final Columns columns;
  private final Pseudonym pseudonym;

  DataCells(SourceContract contract, Columns columns, Pseudonym pseudonym) {
    this.contract = contract;
    this.columns = columns;
    this.pseudonym = pseudonym;
  }

  List<Row> of(RawLine line) {
    if (contract.format().kind() == Format.Kind.CSV && line.cells().size() != columns.fields()) {
      // its values stand under wrong headings, personal ones perhaps under none: none is kept
      String found = line.cells().size() + "/" + columns.fields();
      return List.of(BronzeRow.cell(FIELDS, "", Cell.TEXT, found));
    }

    List<Row> cells = new ArrayList<>();

    for (RawCell cell : line.cells()) {
      Optional<Heading> heading =
          columns.at(cell.place()).filter(known -> known.use() != Heading.Use.RUNNING);

      if (heading.isPresent() && !Canonical.text(cell.value()).isEmpty()) {
        cells.add(
            heading.get().holdsPersonal().isPresent()
                ? token(heading.get(), cell)
                : BronzeRow.cell(
                    heading.get().column(), cell.place(), cell.type().word(), cell.value()));
      }
    }

    return cells;
  }

  private Row token(Heading heading, RawCell cell) {
    String column = heading.column();
    Personal kind = heading.personal();

    if (cell.type() == RawCell.Type.ERROR || cell.type() == RawCell.Type.FORMULA) {
      return BronzeRow.cell(column, cell.place(), cell.type().word(), "");
    }

    if (contract.isMissing(cell.value())) {
      return BronzeRow.cell(column, cell.place(), Cell.TEXT, "");
    }

    String canonical = kind.canonical(Canonical.text(plain(cell)));

    if (!kind.hasShape(canonical)) {
      String length = Integer.toString(canonical.length());
      return BronzeRow.cell(column, cell.place(), TokenReader.WRONG_LENGTH, length);
    }

    return BronzeRow.cell(
        column, cell.place(), Cell.TEXT, pseudonym.token(kind.domain(), canonical));
  }

  /** The cell's text; a number without exponent. */
  private static String plain(RawCell cell) {
    return cell.type() == RawCell.Type.NUMBER
        ? htx.quality.Numeral.stored(cell.value())
            .filter(n -> n.precision() - n.scale() <= 20 && n.scale() < 20)
            .map(n -> n.stripTrailingZeros().toPlainString())
            .orElse(cell.value())
        : cell.value();
  }
}

package htx.cleaning.planted;

import htx.contract.Format;
import htx.contract.SourceContract;
import java.util.List;

/**
 * A form that offices fill in, as sheets are made of it.
 *
 * @param contract what it is read by
 * @param delivery what it comes with
 * @param file what it is called
 * @param above the lines above the headings that it must have
 * @param head its headings
 * @param columns its columns in order
 */
record PlantedForm(
    SourceContract contract,
    String delivery,
    String file,
    List<String> above,
    List<String> head,
    List<PlantedColumn> columns) {
  static final String UNIT = " | | | | | Đơn vị tính: triệu đồng";

  static final List<PlantedForm> ALL =
      List.of(
          RegisterForm.FORM,
          GroupsForm.FORM,
          ReturnsForm.FORM,
          ChainsForm.FORM,
          LedgerForm.FORM,
          BalancesForm.FORM,
          EventsForm.FORM,
          RosterForm.FORM,
          CapitalForm.FORM,
          TargetsForm.FORM,
          StatusesForm.FORM);

  boolean isWorkbook() {
    return contract.layout().format().kind() == Format.Kind.WORKBOOK;
  }

  String separator() {
    return isWorkbook() ? " | " : String.valueOf(contract.layout().format().separator());
  }

  /** A cell as the form's files have it: a number or day of a text file is a text. */
  String written(String cell) {
    if (isWorkbook()) {
      return cell;
    }

    String plain = cell.matches("#-?[\\d.]+") ? cell.substring(1).replace('.', ',') : cell;
    String text = plain.startsWith("@") ? plain.substring(1) : plain;
    return text.contains(separator()) ? '"' + text + '"' : text;
  }

  /** Whether lines of totals stand in it. */
  boolean hasTotals() {
    return columns.stream().anyMatch(PlantedColumn::summed);
  }

  /** The column in which the words of a total stand. */
  int totalsLabel() {
    return isWorkbook() ? 3 : 1;
  }

  int width() {
    return columns.get(columns.size() - 1).at();
  }

  /** Where people say that a cell is. */
  String place(int column, int line) {
    return contract.layout().format().kind().place(column, line);
  }

  /** The same for a sheet as a whole, where the line is not told beside it. */
  String placeInSheet(int column, int line) {
    return contract.layout().format().kind().where(column, line);
  }

  @Override
  public String toString() {
    return contract.name();
  }
}

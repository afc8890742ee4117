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
          BalancesForm.FORM);

  boolean isWorkbook() {
    return contract.layout().format().kind() == Format.Kind.WORKBOOK;
  }

  String separator() {
    return isWorkbook() ? " | " : String.valueOf(contract.layout().format().separator());
  }

  int width() {
    return columns.get(columns.size() - 1).at();
  }

  /** Where people say that a cell is. */
  String place(int column, int line) {
    return contract.layout().format().kind().place(column, line);
  }

  @Override
  public String toString() {
    return contract.name();
  }
}

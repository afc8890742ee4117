package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.stored.Remark;
import htx.source.Forms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table beside the one of the contract loses no line, and takes none from it. */
class SecondTableTest {
  private static final String LEGEND = " | | STT | Ký hiệu | Ý nghĩa";

  private static Sheet register(String text) {
    return Forms.register("2019-01-10_169", text);
  }

  /** The register with texts behind some of its lines, which have 14 columns. */
  private static String beside(String... linesAndTexts) {
    List<String> lines = new ArrayList<>(Forms.REGISTER.lines().toList());

    for (int i = 0; i < linesAndTexts.length; i += 2) {
      int line = Integer.parseInt(linesAndTexts[i]) - 1;
      String cells = lines.get(line);
      int bars = (int) cells.chars().filter(letter -> letter == '|').count();
      lines.set(line, cells + " |".repeat(13 - bars) + linesAndTexts[i + 1]);
    }

    return String.join("\n", lines) + "\n";
  }

  private static String remarks(Sheet sheet) {
    return Remark.all(sheet.outcome.remarks());
  }

  @Test
  void theSameHeadingsAgainToTheRightAreASecondTableWithBothRanges() {
    Sheet sheet =
        register(
            beside(
                "6", " | | STT | Mã số | Tên HTX, LHHTX | Vốn điều lệ",
                "9", " | | #1 | 4690000009 | HTX Khác | 500"));

    assertThat(sheet.outcome.code()).isEqualTo("S_SECOND_TABLE");
    assertThat(sheet.outcome.place()).isEqualTo("P6");
    assertThat(sheet.outcome.words().en())
        .isEqualTo(
            "Beside the first table (A6:N7) stands a second one (P6:S7); one table a sheet is"
                + " expected");
  }

  @Test
  void theSameHeadingsBesideALineOfDataAreASecondTable() {
    Sheet sheet = register(beside("10", " | | STT | Mã số | Tên HTX | Vốn điều lệ"));

    assertThat(sheet.outcome.code() + " " + sheet.outcome.place()).isEqualTo("S_SECOND_TABLE P10");
    assertThat(sheet.outcome.words().vi()).contains("(A6:N7)", "(P10:S10)");
    assertThat(register(beside("10", " | | Số | Mã | Tên | Vốn")).outcome.code()).isEmpty();
  }

  @Test
  void aHeadingWrittenTwiceInOneTableNamesBothColumns() {
    Sheet sheet = register(Forms.REGISTER.replace("| Tình trạng |", "| Vốn điều lệ |"));

    assertThat(sheet.outcome.code()).isEqualTo("C_DUPLICATE");
    assertThat(sheet.outcome.words().en())
        .startsWith("Two columns have the heading \"Vốn điều lệ\" (J and K); one is expected");
  }

  @Test
  void aLegendBesideTheLinesIsToldByItsHeadingsAndHarmsNone() {
    Sheet sheet = register(beside("6", LEGEND, "9", " | | 1 | HTX | Hợp tác xã"));

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.kinds()).isEqualTo(register(Forms.REGISTER).kinds());
    assertThat(sheet.cells(9)).isEqualTo(register(Forms.REGISTER).cells(9));
    assertThat(remarks(sheet)).contains("C_UNKNOWN 3 (stt, ký hiệu, ý nghĩa)");
  }

  @Test
  void aLineThatOnlyTheTableBesideHasIsRefusedAndNoNoteGroupOrTotal() {
    String[] besideABlankLine = {
      " | | | LHHTX | Liên hiệp", " | | I | Nông nghiệp", " | | | Tổng cộng | #2", " | | #2 | x"
    };

    for (String cells : besideABlankLine) {
      Sheet sheet = register(beside("6", LEGEND, "11", cells));

      assertThat(sheet.kinds())
          .as(cells)
          .contains("group data data data total group data total total blank note note");
      assertThat(sheet.cells(11)).as(cells).startsWith("#beside=").contains("11:");
      assertThat(sheet.outcome.code()).as(cells).isEmpty();
    }
  }

  @Test
  void figuresBesideTheSheetAreRefusedBelowItTooButSignaturesAndNotesAreNotes() {
    assertThat(register(beside("6", LEGEND, "17", " | | | Thôn Một | #7")).kinds())
        .endsWith("total total data note note file");
    assertThat(register(beside("17", " | | | Thôn Một | #7")).kinds())
        .endsWith("total total data note note file");
    assertThat(register(beside("6", LEGEND, "17", " | | | Kế toán | Giám đốc")).kinds())
        .endsWith("total total note note note file");
    assertThat(register(beside("6", LEGEND, "17", " | | | Xem biểu sau")).kinds())
        .endsWith("total total note note note file");
  }
}

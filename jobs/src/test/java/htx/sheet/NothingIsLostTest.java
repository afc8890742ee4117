package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.stored.Remark;
import htx.source.Forms;
import htx.source.LoanLedger;
import org.junit.jupiter.api.Test;

/** What has the shape of data is data or refused, wherever it stands. */
class NothingIsLostTest {
  private static final String WATCHED =
      " | 4690000009 | HTX Thêm | HTX | Xã Tân Long | Xây dựng | 05/3/2016 | | | Đang hoạt động"
          + " | 500 | | |\n";
  private static final String LEDGER_HEAD =
      "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;"
          + "ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien\n";

  private static Sheet register(String text) {
    return Forms.register("2019-01-10_169", text);
  }

  private static Sheet below(String lines) {
    return register(Forms.REGISTER.replace("\nGhi chú:", "\n" + lines + "Ghi chú:"));
  }

  private static Sheet ledger(String lines) {
    return Sheet.csv(
        LoanLedger.CONTRACT, "2019-01-12_quy", "vay_QHT_2018.csv", LEDGER_HEAD + lines);
  }

  private static String remarks(Sheet sheet) {
    return Remark.all(sheet.outcome.remarks());
  }

  @Test
  void aFullLineBelowTheGrandTotalIsMarkedAsBelowItWithOrWithoutARunningNumber() {
    String[] lines = {WATCHED, "#4" + WATCHED, "II" + WATCHED};

    for (String line : lines) {
      Sheet sheet = below(line);

      assertThat(sheet.kinds()).endsWith("total total blank data note note file");
      assertThat(sheet.cells(18)).isEqualTo("#below_total=16");
    }
  }

  @Test
  void aCodeOrAFigureAloneBelowTheGrandTotalIsNoNote() {
    assertThat(below(" | 4690000009\n").cells(18)).isEqualTo("#below_total=16");
    assertThat(below(" | | | | | | | | | | 500\n").cells(18)).isEqualTo("#below_total=16");
  }

  @Test
  void aSecondTableWithTheSameHeadingsBelowTheGrandTotalIsMarkedLineByLine() {
    String head = Forms.REGISTER_HEAD.lines().skip(5).reduce("", (all, line) -> all + line + "\n");
    Sheet sheet = below(head + "#1" + WATCHED + "#2" + WATCHED.replace("9 |", "8 |"));

    assertThat(sheet.kinds()).endsWith("total total blank header header data data note note file");
    assertThat(sheet.cells(20)).isEqualTo("#below_total=16");
    assertThat(remarks(sheet)).contains("R_HEADER_REPEAT 2 (18, 19)");
  }

  @Test
  void aSecondTableWithOtherHeadingsOrAnotherOrderRefusesTheSheetAndNamesItsLine() {
    Sheet other = below("STT | Chỉ tiêu | Đơn vị | Số lượng\n#1 | Cộng tác viên | người | #5\n");
    Sheet turned =
        below(
            "STT | Tên HTX | Mã số | Loại hình | Lĩnh vực | Xã, phường, thị trấn | Ngày thành lập"
                + " | | | Tình trạng | Vốn điều lệ\n");

    assertThat(other.outcome.code()).isEqualTo("S_SECOND_TABLE");
    assertThat(other.outcome.place()).isEqualTo("18");
    assertThat(other.outcome.words().vi()).contains("Bảng thứ hai", "dòng 18");
    assertThat(turned.outcome.code()).isEqualTo("S_SECOND_TABLE");
  }

  @Test
  void aLineBelowTheOnlyTotalOfItsGroupRefusesTheSheetWhereNoGrandTotalHoldsIt() {
    String noGrandTotal = Forms.REGISTER.replace(" | | Tổng cộng: 3 | | | | | | | | 1.700,5\n", "");
    Sheet sheet = register(noGrandTotal.replace("Cộng II: 1\n", "Cộng II: 1\n#2" + WATCHED));

    assertThat(register(noGrandTotal).outcome.code()).isEmpty();
    assertThat(sheet.outcome.code()).isEqualTo("S_BELOW_TOTAL");
    assertThat(sheet.outcome.words().en())
        .isEqualTo("Line 16 stands below the total at line 15 and is in no total");
  }

  @Test
  void aLineWhoseKeyOrFigureIsCoveredByAMergeFromTheLineAboveIsData() {
    String key =
        Forms.REGISTER.replace(
            "#2 | 4690000002 | HTX Gió Mai | HTX | Tân Long | Nông nghiệp - lâm nghiệp - thủy sản"
                + " | @2014-02-01 | 1.6.2018 | Giải thể | Đã giải thể, chấm dứt tồn tại | 200"
                + " | Trần Văn Giả | |",
            "%s");
    String shared = key.replace("4690000001", "4690000001~B9:B10");
    String capital = key.replace("#1500.5", "#1500.5~K9:K10");

    assertThat(register(shared.formatted(" | ~B9:B10 | HTX Gió Mai")).cells(10))
        .isEqualTo("Mã số=B9:B10; Tên HTX, LHHTX=HTX Gió Mai");
    assertThat(register(shared.formatted("#2 | ~B9:B10")).cells(10)).isEqualTo("Mã số=B9:B10");
    assertThat(register(capital.formatted(" | | HTX Gió Mai | | | | | | | | ~K9:K10")).kinds())
        .contains("group data data blank total");
    assertThat(register(key.formatted(" | | HTX Gió Mai")).kinds())
        .contains("group data note blank total");
  }

  @Test
  void aNoteMergedOverSeveralLinesIsNoData() {
    String merged =
        """
        | Nơi nhận: lưu~B18:C19 | ~B18:C19 | | | Lập ngày 5/1~F18:F20
        | ~B18:C19 | ~B18:C19 | | | ~F18:F20
        | ~B20:B21 | Kho | | | ~F18:F20
        """
            .indent(1);

    assertThat(below(merged).kinds()).endsWith("total total blank note blank note note note file");
  }

  @Test
  void aDayInWordsInALineWithoutAKeyIsNoSignature() {
    String inWords =
        Forms.REGISTER
            .replace("#2 | 4690000002", " | ")
            .replace("@2014-02-01", "ngày 9 tháng 8 năm 2010")
            .replace(" | | Cộng I: 2 | | | | | | | | 1.700,5\n", "");

    assertThat(register(inWords).kinds()).contains("group data data blank group data total");
    assertThat(register(inWords.replace("| 200 |", "| |")).kinds())
        .contains("group data data blank group data total");
  }

  @Test
  void signaturesDaysAndRemarksAreNotesWithOrWithoutAGrandTotal() {
    String notes =
        """
        Nguồn: phòng Tài chính
         | | | | | | Đồng Hỷ, ngày 5 tháng 1 năm 2016
         | | Kế toán | | | | Thủ quỹ
         | Nguyễn Văn A | | Trần Thị B | | | Lê Văn C
        """;
    Sheet below = below(notes);
    Sheet without =
        register(Forms.REGISTER.replace(" | | Tổng cộng: 3 | | | | | | | | 1.700,5\n", "") + notes);

    assertThat(below.kinds()).endsWith("total total blank note note note note note note file");
    assertThat(remarks(below))
        .isEqualTo(
            "R_NOTE 6 (18, 19, 20, 21, 22, …); V_DATE_TEXT 3 (G9, H10, G14); V_NUMBER_TEXT 1 (K10)");
    assertThat(without.kinds()).endsWith("total blank note note note note note note file");
    assertThat(below.kept() + without.kept()).doesNotContain("Nguyễn Văn A", "Lê Văn C");
  }

  @Test
  void aNumberAndWordsInPlaceOfAKeyNameAPartOfTheTableAndAreToldAsANote() {
    String[] names = {"1. | Chè", "1.1 | Chè, cây ăn quả", "#1 | Nông nghiệp"};

    for (String name : names) {
      Sheet sheet = register(Forms.REGISTER.replace("#2 | 469", name + "\n#2 | 469"));

      assertThat(sheet.outcome.code()).as(name).isEmpty();
      assertThat(sheet.kinds()).contains("group data note data blank total");
      assertThat(remarks(sheet)).contains("R_NOTE 3 (10, 19, 20)");
    }
    for (String line : new String[] {"#1 | Chè | HTX Gió", "#1 | #N/A", "#1 | | HTX Gió"}) {
      assertThat(register(Forms.REGISTER.replace("#2 | 469", line + "\n#2 | 469")).kinds())
          .as(line)
          .contains("group data data data blank total");
    }
  }

  @Test
  void aValueUnderNoHeadingIsToldWithItsCell() {
    Sheet sheet = register(Forms.REGISTER.replace("0140000001 |", "0140000001 | | | 77"));

    assertThat(remarks(sheet)).contains("V_NO_HEADING 1 (P9)");
  }

  @Test
  void aRecordWhoseFirstFieldIsAFailedFormulaIsData() {
    Sheet sheet = ledger("#N/A;A;901190000001;;HTX;;;;;;;;;\n#REF!\n#DIV/0!;;;;;;;;;;;;;\n");

    assertThat(sheet.kinds()).isEqualTo("header data data data file");
    assertThat(sheet.cells(2)).startsWith("so_hop_dong=#N/A");
  }

  @Test
  void aFieldByItselfThatStartsWithASharpIsACommentAndToldAsANote() {
    Sheet sheet = ledger("H1;A;901190000001;;HTX;;;;;;;;;\n# hết\n#12;A;;;;;;;;;;;;\n");

    assertThat(sheet.kinds()).isEqualTo("header data note data file");
    assertThat(remarks(sheet)).isEqualTo("R_NOTE 1 (3)");
  }

  @Test
  void aTotalAtTheFootOfATextFileIsNoRecord() {
    Sheet sheet = ledger("HD-0001;A;901190000001;;HTX;;;;;5;;;;\nTổng cộng: 1;;;;;;;;;5;;;;\n");

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.kinds()).isEqualTo("header data total file");
    assertThat(ledger("HD-0001;A;;;;;;;;5;;;;\nTổng cộng: 2;;;;;;;;;5;;;;\n").outcome.code())
        .isEqualTo("D_TOTAL_MISMATCH");
  }
}

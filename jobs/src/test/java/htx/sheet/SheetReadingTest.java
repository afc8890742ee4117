package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.SourceContract;
import htx.sheet.stored.Remark;
import htx.silver.DeliveredSheet.Outcome;
import htx.source.CooperativeRegister;
import htx.source.Forms;
import htx.source.LoanLedger;
import org.junit.jupiter.api.Test;

class SheetReadingTest {
  private static final SourceContract REGISTER = CooperativeRegister.CONTRACT;
  private static final SourceContract LEDGER = LoanLedger.CONTRACT;
  private static final String LEDGER_HEAD =
      "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;"
          + "ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien\n";

  private static Sheet register(String text) {
    return Sheet.workbook(REGISTER, "2019-01-10_169", "htx_169_2018.xlsx", text);
  }

  private static Sheet ledger(String text) {
    return Sheet.csv(LEDGER, "2019-01-12_quy", "vay_QHT_2018.csv.gz", text);
  }

  @Test
  void everyLineHasItsKind() {
    Sheet sheet = register(Forms.REGISTER);

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.kinds())
        .isEqualTo(
            "title title title title title header header group data data blank total group data"
                + " total total blank note note file");
    assertThat(sheet.outcome.lines()).isEqualTo(19);
  }

  @Test
  void theLinesAboveGivePeriodUnitAndScope() {
    var data = register(Forms.REGISTER).bronze.get(8);

    assertThat(data.getString(7)).isEqualTo("169|2018");
    assertThat(data.get(8)).hasToString("2017-12-15");
    assertThat(data.get(9)).hasToString("2018-12-14");
    assertThat(data.getString(10)).isEqualTo("triệu đồng");
  }

  @Test
  void cellsAreKeptUnderTheContractsHeadings() {
    assertThat(register(Forms.REGISTER).cells(9))
        .isEqualTo(
            "Mã số=4690000001; Tên HTX, LHHTX=HTX Mây Xanh; Loại hình=HTX;"
                + " Xã, phường, thị trấn=Xã Tân Long;"
                + " Lĩnh vực=Nông nghiệp - lâm nghiệp - thủy sản; Ngày thành lập=05/3/2016;"
                + " Tình trạng=Đang hoạt động; Vốn điều lệ=1500.5;"
                + " Người đại diện / Họ và tên="
                + Sheet.TOKENS.token("name", "nguyễn thị giả")
                + "; Người đại diện / Điện thoại="
                + Sheet.TOKENS.token("phone", "0140000001"));
  }

  @Test
  void nothingPersonalIsKept() {
    assertThat(register(Forms.REGISTER).kept())
        .contains("HTX Mây Xanh")
        .doesNotContain("Nguyễn", "Trần Văn", "Lê Thị", "0140000001", "Ký Tên");
  }

  @Test
  void columnsMayStandInAnyOrderAndUnknownOnesAreNamedButNotKept() {
    Sheet sheet =
        register(
            """
            Kỳ báo cáo từ 15/12/2017 đến 14/12/2018; ĐVT: triệu đồng
            Ghi chú | Vốn điều lệ | TT | Mã số | Tên HTX | Loại hình | Xã, phường, thị trấn | Lĩnh vực | Ngày thành lập | Tình trạng | Chấm dứt | | Thuộc liên hiệp
             | | | | | | | | | | Hình thức | Ngày |
            bí mật | 5 | 1 | 4690000001 | HTX Mây Xanh | HTX | Tân Long | NN | 5/3/2016 | Đang hoạt động | | |
            """);

    assertThat(sheet.outcome.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(Remark.all(sheet.outcome.remarks()))
        .isEqualTo("C_UNKNOWN 1 (ghi chú); V_DATE_TEXT 1 (I4); V_NUMBER_TEXT 1 (B4)");
    assertThat(sheet.cells(4)).startsWith("Vốn điều lệ=5; Mã số=4690000001");
    assertThat(sheet.kept()).doesNotContain("bí mật");
  }

  @Test
  void aSheetWhoseDaysWereOpenedWithTheMonthFirstIsRefusedAndOneLaterDayShowsThatItWasNot() {
    String[] days = {
      "@2010-04-03",
      "@2011-06-05",
      "@2012-03-09",
      "@2012-01-12",
      "@2013-10-02",
      "@2014-11-08",
      "25/12/2016",
      "14/03/2015",
      "31/07/2014"
    };
    StringBuilder lines = new StringBuilder(Forms.REGISTER_HEAD);

    for (int i = 0; i < days.length; i++) {
      lines.append("#").append(i + 1).append(" | 469000000").append(i);
      lines.append(" | HTX Mây | HTX | Tân Long | Xây dựng | ").append(days[i]);
      lines.append(" | | | Đang hoạt động | 5\n");
    }
    Sheet swapped = register(lines.toString());

    assertThat(swapped.outcome.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(swapped.outcome.code()).isEqualTo("D_DAY_ORDER");
    assertThat(swapped.outcome.place()).isEqualTo("G8");
    assertThat(swapped.outcome.words().en())
        .contains("Ngày thành lập", "6 cells hold days up to 12 only, 3 texts days after it");
    assertThat(register(lines.toString().replace("2014-11-08", "2014-11-18")).outcome.outcome())
        .isEqualTo(Outcome.ACCEPTED);
  }

  @Test
  void aMissingAndADoubleHeadingAreBothReported() {
    Sheet sheet = register(Forms.REGISTER.replace("Tình trạng |", "Vốn điều lệ |"));

    assertThat(sheet.outcome.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(sheet.outcome.code()).isEqualTo("C_DUPLICATE");
    assertThat(sheet.outcome.words().vi())
        .contains("hai cột", "Vốn điều lệ")
        .contains("Thiếu cột \"Tình trạng\"");
  }

  @Test
  void aSheetWithoutHeadingsIsRefusedAndNothingOfItKept() {
    Sheet sheet = register("Nguyễn Văn A | 4690000001\n\nNguyễn Văn B | 4690000002\n");

    assertThat(sheet.outcome.code()).isEqualTo("S_NO_HEADER");
    assertThat(sheet.kinds()).isEqualTo("data blank data file");
    assertThat(sheet.kept()).doesNotContain("Nguyễn");
  }

  @Test
  void headingsAreNotLookedForForever() {
    Sheet sheet = register("dòng\n".repeat(500) + Forms.REGISTER);

    assertThat(sheet.outcome.code()).isEqualTo("S_NO_HEADER");
    assertThat(sheet.bronze).hasSize(520);
  }

  @Test
  void aWrongTotalRefusesTheSheetAndNamesCellAndBothSums() {
    Sheet sheet =
        register(
            Forms.REGISTER.replace(
                "Cộng I: 2 | | | | | | | | 1.700,5", "Cộng I: 2 | | | | | | | | 1.800"));

    assertThat(sheet.outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
    assertThat(sheet.outcome.place()).isEqualTo("K12");
    assertThat(sheet.outcome.words().en())
        .isEqualTo("Cell K12 (Vốn điều lệ) states 1,800, the lines add up to 1,700.5");
    assertThat(sheet.outcome.words().vi())
        .isEqualTo("Ô K12 (Vốn điều lệ) ghi 1.800, các dòng cộng lại là 1.700,5");
  }

  @Test
  void aWrongNumberOfLinesInATotalRefusesTheSheet() {
    Sheet sheet = register(Forms.REGISTER.replace("Tổng cộng: 3", "Tổng cộng: 4"));

    assertThat(sheet.outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
    assertThat(sheet.outcome.words().en())
        .isEqualTo("Cell C16 (lines) states 4, the lines add up to 3");
  }

  @Test
  void totalsAreNotComparedWhereACellIsNoNumber() {
    Sheet sheet = register(Forms.REGISTER.replace("| 200 |", "| nhiều |"));

    assertThat(sheet.outcome.outcome()).isEqualTo(Outcome.ACCEPTED);
  }

  @Test
  void theUnitAndThePeriodMustBeRight() {
    assertThat(register(Forms.REGISTER.replace("Đơn vị tính: triệu đồng", "Mẫu 1")).outcome.code())
        .isEqualTo("S_UNIT");
    assertThat(register(Forms.REGISTER.replace("14/12/2018", "14/12/2017")).outcome.code())
        .isEqualTo("S_PERIOD");
    assertThat(
            Sheet.workbook(REGISTER, "2017-01-10_169", "htx_169_2018.xlsx", Forms.REGISTER)
                .outcome
                .code())
        .isEqualTo("F_PERIOD_FUTURE");
  }

  @Test
  void headingsAloneAreRefusedWhereLinesAreExpected() {
    assertThat(register(Forms.REGISTER_HEAD).outcome.code()).isEqualTo("D_ZERO_ROWS");
  }

  @Test
  void aSheetInAnOldFontIsRefused() {
    String text =
        Forms.REGISTER
            .replace("HTX Mây Xanh", "HTX M©y Xanh")
            .replace("HTX Gió Mai", "HTX Giã §åi")
            .replace("LHHTX Suối Lam", "LHHTX S«ng Lam");

    assertThat(register(text).outcome.code()).isEqualTo("V_LEGACY_FONT");
    assertThat(register(Forms.REGISTER.replace("Mây", "MÃ¢y")).outcome.code())
        .isEqualTo("V_MOJIBAKE");
  }

  @Test
  void lettersLostToQuestionMarksRefuseASheetWhereTheyAreMany() {
    String two = Forms.REGISTER.replace("Mây", "M?y").replace("Suối", "Su?i");
    String three = two.replace("Gió Mai", "Gi?a Mai");

    assertThat(register(two).outcome.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(register(three).outcome.words().en())
        .isEqualTo("In 3 cells letters were replaced by question marks, the first at C9");
  }

  @Test
  void adviceAboutUnreadableTextFitsTheKindOfFile() {
    assertThat(register(Forms.REGISTER.replace("Mây", "MÃ¢y")).outcome.words().en())
        .contains("before it came into the workbook")
        .doesNotContain("UTF-8");
    assertThat(ledger(LEDGER_HEAD + "H1;A;901190000001;;HTX;;MÃ¢y;;;;;;;\n").outcome.words().en())
        .contains("UTF-8");
  }

  @Test
  void aHeaderRepeatedBelowIsAHeaderAgain() {
    Sheet sheet =
        ledger("# giả lập\n" + LEDGER_HEAD + "H1;A;901190000001;;HTX;;;;;;;;;\n" + LEDGER_HEAD);

    assertThat(sheet.kinds()).isEqualTo("title header data header file");
  }

  @Test
  void aRecordWithTooManyOrTooFewFieldsKeepsNoneOfThem() {
    Sheet sheet = ledger(LEDGER_HEAD + "H1;Nguyễn Văn A;901190000001\n");

    assertThat(sheet.cells(2)).isEqualTo("#fields=3/14");
    assertThat(sheet.kept()).doesNotContain("Nguyễn", "901190000001");
  }

  @Test
  void aPersonalNumberOfTheWrongLengthLeavesOnlyItsLength() {
    Sheet sheet = ledger(LEDGER_HEAD + "H1;A;90119000001;;HTX;;;;;;;;;\n");

    assertThat(sheet.cells(2)).contains("so_dinh_danh=11");
    assertThat(sheet.kept()).doesNotContain("90119000001");
  }

  @Test
  void aFileWithAnotherSeparatorSaysSo() {
    Sheet comma = ledger("Sổ vay; quỹ\n" + LEDGER_HEAD.replace(';', ','));
    Sheet tab = ledger(LEDGER_HEAD.replace(';', '\t'));

    assertThat(comma.outcome.code() + " " + comma.outcome.place()).isEqualTo("F_SEPARATOR 2");
    assertThat(comma.outcome.words().en())
        .isEqualTo("Columns must be separated by \";\"; the headings in line 2 are by \",\"");
    assertThat(tab.outcome.words().vi())
        .isEqualTo("Các cột phải ngăn cách bằng \";\"; dòng tiêu đề 1 ngăn cách bằng \"tab\"");
    assertThat(ledger(LEDGER_HEAD).outcome.code()).isEqualTo("D_ZERO_ROWS");
  }
}

package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.MoneyUnit;
import htx.sheet.stored.Remark;
import htx.source.Forms;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, units and periods are read as offices write them, and what contradicts is told. */
class HeadingsTest {
  private static final String UNIT = "Đơn vị tính: triệu đồng";

  private static Sheet register(String text) {
    return Forms.register("2019-01-10_169", text);
  }

  private static Sheet titled(String title) {
    return register(Forms.REGISTER.replace("DANH SÁCH", title + "\nDANH SÁCH"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VỐN ĐIỀU LỆ",
        "Vốn  điều\u00A0lệ",
        "Vốn điều lệ (*)",
        "Vốn điều lệ 1)",
        "Vốn điều lệ:",
        "Vốn điều lệ¹",
        "Vốn điều lệ (triệu đồng)",
        "Vốn điều lệ (Triệu VNĐ)",
        "Vốn điều lệ (ĐVT: triệu đồng)",
        "Vốn điều lệ, tr.đ",
        "11. Vốn điều lệ"
      })
  void aHeadingIsKnownInOtherWritings(String written) {
    for (String heading :
        new String[] {written, Normalizer.normalize(written, Normalizer.Form.NFD)}) {
      Sheet sheet = register(Forms.REGISTER.replace("| Vốn điều lệ |", "| " + heading + " |"));

      assertThat(sheet.outcome.code()).as(heading).isEmpty();
      assertThat(sheet.cells(9)).contains("Vốn điều lệ=1500.5");
    }
  }

  @Test
  void theUnitBehindAHeadingIsThatOfItsColumnAndMustAgree() {
    String inHeading = Forms.REGISTER.replace("| Vốn điều lệ |", "| Vốn điều lệ (nghìn đồng) |");
    Sheet alone = register(inHeading.replace(UNIT, "Mẫu 1"));
    Sheet conflict = register(inHeading);

    assertThat(alone.outcome.code()).isEmpty();
    assertThat(alone.bronze.get(8).getString(10)).isEqualTo("nghìn đồng");
    assertThat(conflict.outcome.code()).isEqualTo("S_UNIT_CONFLICT");
    assertThat(conflict.outcome.words().vi()).contains("nghìn đồng", "triệu đồng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Đơn vị tính: Triệu VNĐ; MILLION",
        "ĐVT: Tr.đ; MILLION",
        "ĐVT: 1.000đ; THOUSAND",
        "ĐVT: 1.000.000 đồng; MILLION",
        "Đơn vị: đồng Việt Nam; DONG",
        "(Đơn vị tính: VND); DONG",
        "ĐVT : nghìn VNĐ; THOUSAND",
        "Đơn vị tính: tỉ đ; BILLION",
        "Đơn vị tính TRIỆU ĐỒNG; MILLION",
        "Đơn vị tính: | Triệu đồng; MILLION",
        "(Triệu đồng); MILLION",
        "Đơn vị tính: HTX, triệu đồng; MILLION",
        "ĐVT: 1,000 đồng; THOUSAND"
      })
  void aUnitIsReadInItsUsualWritings(String written, MoneyUnit unit) {
    Sheet sheet = register(Forms.REGISTER.replace(UNIT, written));

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.bronze.get(8).getString(10)).isEqualTo(unit.words());
  }

  @Test
  void aUnitThatIsNoneIsQuotedWithItsCell() {
    Sheet sheet = register(Forms.REGISTER.replace(UNIT, "Đơn vị tính: trăm đô la"));

    assertThat(sheet.outcome.code()).isEqualTo("S_UNIT");
    assertThat(sheet.outcome.place()).isEqualTo("J5");
    assertThat(sheet.outcome.words().vi())
        .contains("J5", "Đơn vị tính: trăm đô la", "triệu đồng, tỷ đồng");
  }

  @Test
  void aUnitInALineOfItsOwnUnderAHeadingIsThatOfItsColumn() {
    String units = Forms.REGISTER.replace("I | Nông", " | | | | | | | | | | (%s)\nI | Nông");
    Sheet alone = register(units.formatted("nghìn đồng").replace(UNIT, "Mẫu 1"));

    assertThat(alone.outcome.code()).isEmpty();
    assertThat(alone.kinds()).contains("header header header group data");
    assertThat(alone.bronze.get(9).getString(10)).isEqualTo("nghìn đồng");
    assertThat(alone.cells(10)).contains("Vốn điều lệ=1500.5");
    assertThat(register(units.formatted("triệu đồng")).outcome.code()).isEmpty();
    assertThat(register(units.formatted("nghìn đồng")).outcome.code()).isEqualTo("S_UNIT_CONFLICT");
    assertThat(register(units.formatted("người").replace(UNIT, "Mẫu 1")).outcome.code())
        .isEqualTo("S_UNIT");
  }

  @Test
  void twoUnitsContradictAboveTheTableAndBelow() {
    assertThat(titled("Đơn vị tính: nghìn đồng").outcome.code()).isEqualTo("S_UNIT_CONFLICT");
    assertThat(
            register(Forms.REGISTER.replace("Ghi chú: số", "Ghi chú: ĐVT: tỷ đồng; số"))
                .outcome
                .code())
        .isEqualTo("S_UNIT_CONFLICT");
    assertThat(titled("ĐVT: triệu đ").outcome.code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Năm 2017, 2017",
    "Quý IV năm 2017, 2017",
    "BIỂU TỔNG HỢP NĂM 2019, 2019",
    "(Quý IV/2017), 2017"
  })
  void aTitleThatStatesAnotherYearIsNamedByItsCell(String title, String year) {
    Sheet sheet = titled(title);

    assertThat(sheet.outcome.code()).isEqualTo("S_PERIOD");
    assertThat(sheet.outcome.place()).isEqualTo("A3");
    assertThat(sheet.outcome.words().en())
        .isEqualTo("Cell A3 states the year " + year + ", the file's name 2018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Năm 2018",
        "Theo Nghị định 107/2017/NĐ-CP",
        "Tăng so với năm 2017",
        "Thái Nguyên, ngày 12 tháng 01 năm 2019",
        "Kế hoạch phát triển giai đoạn 2016-2020",
        "Thực hiện năm 2018, kế hoạch năm 2019",
        "Kế hoạch năm 2019",
        "Giai đoạn đến năm 2020"
      })
  void aTitleThatOnlyMentionsAnotherYearContradictsNothing(String title) {
    assertThat(titled(title.replace(",", ";")).outcome.code()).isEmpty();
  }

  @Test
  void thePeriodThatContradictsIsNamedByItsCell() {
    Sheet sheet = register(Forms.REGISTER.replace("14/12/2018", "14/12/2017"));

    assertThat(sheet.outcome.place()).isEqualTo("A4");
    assertThat(sheet.outcome.words().vi()).contains("ô A4", "14/12/2017", "14/12/2018");
  }

  @Test
  void aMisspeltHeadingIsOfferedForTheMissingOne() {
    Sheet sheet = register(Forms.REGISTER.replace("| Lĩnh vực |", "| Lĩnh vưc |"));

    assertThat(sheet.outcome.code()).isEqualTo("C_MISSING");
    assertThat(sheet.outcome.words().en())
        .isEqualTo("The column \"Lĩnh vực\" is missing; is it \"lĩnh vưc\", misspelt?");
    assertThat(Remark.all(sheet.outcome.remarks())).contains("C_UNKNOWN 1 (lĩnh vưc)");
  }

  @Test
  void headingsMayStandInTheLowerRowAndBeSpreadOverThree() {
    String lower =
        Forms.REGISTER
            .replace(
                "STT | Mã số | Tên HTX, LHHTX | Loại hình | Xã, phường, thị trấn | Lĩnh vực | Ngày"
                    + " thành lập | Chấm dứt | | Tình trạng | Vốn điều lệ | Người đại diện | |"
                    + " Thuộc liên hiệp",
                " | | | | | | | Chấm dứt | | | | Người đại diện | | ")
            .replace(
                " | | | | | | | Ngày | Hình thức | | | Họ và tên | Điện thoại |",
                "STT | Mã số | Tên HTX, LHHTX | Loại hình | Xã, phường, thị trấn | Lĩnh vực | Ngày"
                    + " thành lập | Ngày | Hình thức | Tình trạng | Vốn điều lệ | Họ và tên | Điện"
                    + " thoại | Thuộc liên hiệp");
    String three =
        Forms.REGISTER
            .replace("| Vốn điều lệ |", "| Vốn |")
            .replace("| Hình thức | | |", "| Hình thức | | điều |")
            .replace("I | Nông", " | | | | | | | | | | lệ\nI | Nông");

    assertThat(register(lower).cells(10)).isEqualTo(register(Forms.REGISTER).cells(10));
    assertThat(register(three).outcome.code()).isEmpty();
    assertThat(register(three).cells(10)).contains("Vốn điều lệ=1500.5");
  }

  @Test
  void theHeaderIsFoundOnLineFortyToo() {
    Sheet sheet = register("dòng\n".repeat(34) + Forms.REGISTER);

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.bronze.get(39).getString(6)).isEqualTo("header");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"Vốn điều lệ\"", "'Vốn điều lệ", "=\"Vốn điều lệ (triệu đồng)\""})
  void aHeadingIsKnownInWhatKeepsATextAText(String wrapped) {
    Sheet sheet = register(Forms.REGISTER.replace("| Vốn điều lệ |", "| " + wrapped + " |"));

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.cells(9)).contains("Vốn điều lệ=1500.5");
    assertThat(
            register(Forms.REGISTER.replace("| Vốn điều lệ |", "| \"Vốn điều lệ\" |"))
                .outcome
                .code())
        .isEqualTo("C_MISSING");
  }
}

package htx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Th¸i Nguyªn",
        "S«ng C«ng",
        "§Þnh Hãa",
        "§¹i Tõ",
        "Phæ Yªn",
        "Thaùi Nguyeân Ñònh",
        "Ñaïi Töø",
        "Chæ tieâu",
        "Phuù Bình",
        "Keá",
        "naêm"
      })
  void oldFontsAreFound(String text) {
    assertThat(LegacyText.flaw(text)).contains(ValueFault.V_LEGACY_FONT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ThÃ¡i NguyÃªn", "Nguy\uFFFDn", "TÄƒng", "ThĂ¡i NguyĂªn", "Chá»‰"})
  void wronglyDecodedTextIsFound(String text) {
    assertThat(LegacyText.flaw(text)).contains(ValueFault.V_MOJIBAKE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Th?i Nguy?n", "H?p tác xã", "Ð?nh Hóa", "Nguy??n"})
  void lettersLostToQuestionMarksAreFound(String text) {
    assertThat(LegacyText.flaw(text)).contains(ValueFault.V_LOST_LETTERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thái Nguyên",
        "ĐẠI TỪ",
        "Phó Giám đốc, kiêm Chủ tịch",
        "Quỹ tín dụng - 12 m², 5 °C",
        "HTX «Mây Xanh»",
        "Ước tính ±5%",
        "XÃ\u00A0TÂN LONG",
        "«BẢN XÃ» 2018",
        "Señor Perez",
        "Định Hoá, thuỷ lợi, khoẻ, quý, Uý, OÀ",
        "Raúl, José, Noël, déjà",
        "VĂN HÓA, TÀI SẢN, ĂN UỐNG",
        "Trang trại Göteborg",
        "https://htx.vn/tim?ten=a",
        "Đã nộp hồ sơ chưa?"
      })
  void properVietnameseIsNot(String text) {
    assertThat(LegacyText.flaw(text)).isEmpty();
  }
}

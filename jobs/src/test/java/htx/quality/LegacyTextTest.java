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
        "Ñaïi Töø"
      })
  void oldFontsAreFound(String text) {
    assertThat(LegacyText.flaw(text)).contains(ValueFault.V_LEGACY_FONT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ThÃ¡i NguyÃªn", "Nguy\uFFFDn"})
  void wronglyDecodedTextIsFound(String text) {
    assertThat(LegacyText.flaw(text)).contains(ValueFault.V_MOJIBAKE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thái Nguyên",
        "ĐẠI TỪ",
        "Phó Giám đốc, kiêm Chủ tịch",
        "Quỹ tín dụng - 12 m², 5 °C",
        "HTX «Mây Xanh»",
        "Ước tính ±5%"
      })
  void properVietnameseIsNot(String text) {
    assertThat(LegacyText.flaw(text)).isEmpty();
  }
}

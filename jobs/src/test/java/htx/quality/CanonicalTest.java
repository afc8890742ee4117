package htx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CanonicalTest {

  @Test
  void composedAndDecomposedTextsHaveOneKey() {
    String decomposed = Normalizer.normalize("Định Hóa", Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo("Định Hóa");
    assertThat(Canonical.key(decomposed)).isEqualTo("định hóa");
  }

  @Test
  void theTwoStylesOfToneMarksHaveOneKey() {
    assertThat(Canonical.key("Định Hoá")).isEqualTo(Canonical.key("Định Hóa"));
    assertThat(Canonical.key("thuỷ sản, xoè, HOÀ MỤC")).isEqualTo("thủy sản, xòe, hòa mục");
  }

  @Test
  void lookAlikesOfDStrokeAreTheVietnameseLetter() {
    assertThat(Canonical.text("\u00D0ại Từ, \u0189ồng Hỷ")).isEqualTo("Đại Từ, Đồng Hỷ");
    assertThat(Canonical.key("\u00D0ẠI TỪ")).isEqualTo("đại từ");
  }

  @Test
  void spacesOfAnyKindAreOneAndInvisibleCharactersNone() {
    assertThat(Canonical.text("\u00A0Phú\u00A0 \t Lương\u200B\n")).isEqualTo("Phú Lương");
    assertThat(Canonical.text("Phú Lư\u00ADơng\u0007")).isEqualTo("Phú Lương");
    assertThat(Canonical.text("a\uD800b")).isEqualTo("ab");
  }

  @Test
  void differentNamesKeepDifferentKeys() {
    assertThat(Canonical.key("Phú Đình")).isNotEqualTo(Canonical.key("Phú Định"));
  }
}

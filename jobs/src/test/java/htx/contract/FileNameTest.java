package htx.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FileNameTest {
  private static final FileName YEAR =
      new FileName("htx_(?<unit>\\d{3})_(?<period>20\\d{2})\\.xlsx");

  @Test
  void theNamedPartsOfANameAreReadHoweverItsAccentsAreTyped() {
    assertThat(YEAR.parts("htx_164_2018.xlsx"))
        .containsOnly(Map.entry("unit", "164"), Map.entry("period", "2018"));
    assertThat(YEAR.parts("htx_164_2018-06.xlsx")).isEmpty();
    assertThat(new FileName("k\u1EBF_(?<year>\\d{4})").matches("ke\u0302\u0301_2018")).isTrue();
  }

  @Test
  void patternsThatStartAlikeMayMeanTheSameFileAndOthersCannot() {
    FileName month = new FileName("htx_(?<unit>\\d{3})_(?<period>20\\d{2}-\\d{2})\\.xlsx");

    assertThat(YEAR.mayBeAlso(month)).isTrue();
    assertThat(new FileName("htx[_-]x").mayBeAlso(YEAR)).isTrue();
    assertThat(new FileName("chuoi_(?<unit>\\d{3})\\.xlsx").mayBeAlso(YEAR)).isFalse();
  }
}

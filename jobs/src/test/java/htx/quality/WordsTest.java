package htx.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.table.Coded;
import htx.table.Message;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  private enum Answer implements Coded {
    YES,
    NO
  }

  private static final References SECTORS =
      References.NONE.with(
          "sector", Map.of("Nông nghiệp - thủy sản", "NN", "NN", "NN", "XD", "XD"));

  private static Reading read(Reader reader, String text) {
    return reader.readAny(new Cell(Cell.Type.TEXT, text), new Conditions(null, SECTORS));
  }

  @Test
  void wordsAreUnderstoodInAnyCaseAndToneStyle() {
    Reader reader = Words.meaning(Answer.YES, "Có hoà").or(Answer.NO, "Không");

    assertThat(read(reader, " CÓ HÒA ").value()).contains("yes");
  }

  @Test
  void anUnknownWordIsRefusedAndTheKnownOnesOffered() {
    Message issue =
        read(Words.meaning(Answer.YES, "Tốt").or(Answer.NO, "Khá"), "Xuất sắc")
            .issue()
            .orElseThrow();

    assertThat(issue.code()).isEqualTo("V_CODE");
    assertThat(issue.words().vi())
        .isEqualTo("\"Xuất sắc\" không có trong danh mục; cần một trong: Tốt, Khá");
  }

  @Test
  void listedWordsComeFromReferences() {
    assertThat(read(Words.listed("sector"), "nông nghiệp - thuỷ sản").value()).contains("NN");
    assertThat(read(Words.listed("sector"), "Thương mại").issue().orElseThrow().words().vi())
        .isEqualTo(
            "\"Thương mại\" không có trong danh mục; cần một trong: NN (Nông nghiệp - thủy sản),"
                + " XD");
  }

  @Test
  void aWordMayNotStandForTwoCodes() {
    assertThatThrownBy(() -> Words.meaning(Answer.YES, "Hòa").or(Answer.NO, "hoà"))
        .hasMessage("The word \"hoà\" is declared twice");
  }

  @Test
  void yesAndNoAreTruthValues() {
    assertThat(read(Words.yesNo(), "Có").value()).contains(true);
    assertThat(read(Words.yesNo(), "không").value()).contains(false);
    assertThat(read(Words.yesNo(), "có lẽ").issue()).isPresent();
  }
}

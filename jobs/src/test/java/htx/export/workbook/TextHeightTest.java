package htx.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {

  @Test
  void capitalsTakeMoreRoomThanSmallLetters() {
    assertThat(TextHeight.lines("aaaaaaaaa", 10)).isEqualTo(1);
    assertThat(TextHeight.lines("AAAAAAAAA", 10)).isEqualTo(2);
  }

  @Test
  void wordsAreKeptWhole() {
    // each word takes 5 of 10 digits, the blank more than nothing
    assertThat(TextHeight.lines("aaaaa aaaaa", 10)).isEqualTo(2);
    assertThat(TextHeight.lines("aaaaa aaaaa", 12)).isEqualTo(1);
  }

  @Test
  void aWordLongerThanTheCellIsBroken() {
    assertThat(TextHeight.lines("aaaaaaaaaaaaaaaaaaaaaaaaa", 10)).isEqualTo(3);
  }
}

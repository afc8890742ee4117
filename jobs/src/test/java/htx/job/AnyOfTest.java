package htx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnyOfTest {

  @Test
  void aTextIsFoundWithinALongerOneAndNotInPieces() {
    AnyOf sought = new AnyOf(List.of("0140000054", "900157000054"));

    assertThat(sought.isIn("gọi số 84-0140000054, gấp")).isTrue();
    assertThat(sought.isIn("19001570000541")).isTrue();
    assertThat(sought.isIn("014000005")).isFalse();
    assertThat(sought.isIn("01400 00054")).isFalse();
    assertThat(sought.isIn("")).isFalse();
  }

  @Test
  void itFindsWhatATextContainsInAnyTexts() {
    Random random = new Random(20190122);
    int found = 0;

    for (int round = 0; round < 2_000; round++) {
      List<String> texts = Stream.generate(() -> text(random, 3, 4)).limit(3).toList();
      String longer = text(random, 8, 10);
      boolean contained = texts.stream().anyMatch(longer::contains);
      found += contained ? 1 : 0;

      assertThat(new AnyOf(texts).isIn(longer)).as(texts + " in " + longer).isEqualTo(contained);
    }

    assertThat(found).isBetween(200, 1_800);
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThatThrownBy(() -> new AnyOf(List.of(""))).hasMessage("An empty text is in every text");
  }

  private static String text(Random random, int least, int most) {
    return random
        .ints(least + random.nextInt(most - least + 1), 0, 3)
        .mapToObj(letter -> String.valueOf((char) ('a' + letter)))
        .collect(Collectors.joining());
  }
}

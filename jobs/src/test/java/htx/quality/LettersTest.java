package htx.quality;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Old letters are read as the tables have them that were in use, and nothing is made up. */
class LettersTest {
  private static final String SMALL =
      "áàảãạâấầẩẫậăắằẳẵặéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";

  /** The same letters as the fonts of the time have them, in the same order. */
  private static final String VNI_SMALL =
      "aùaøaûaõaïaâaáaàaåaãaäaêaéaèaúaüaëeùeøeûeõeïeâeáeàeåeãeäíìæóòoùoøoûoõoïoâoáoàoåoãoäô"
          + "ôùôøôûôõôïuùuøuûuõuïööùöøöûöõöïyùyøyûyõîñ";

  private static final String TCVN3_SMALL =
      "¸µ¶·¹©ÊÇÈÉË¨¾»¼½ÆÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®";

  @Test
  void all134LettersOfVniAreRead() {
    String capitals = SMALL.toUpperCase(Locale.ROOT);

    assertThat(SMALL + capitals).hasSize(134);
    assertThat(Letters.VNI.decoded(VNI_SMALL)).contains(SMALL);
    assertThat(Letters.VNI.decoded(VNI_SMALL.toUpperCase(Locale.ROOT))).contains(capitals);
    // the vowel tells whether it is a capital, the mark may be of either kind
    assertThat(Letters.VNI.decoded("Aù AÙ aù")).contains("Á Á á");
  }

  @Test
  void all67SmallLettersOfTcvn3AndItsSevenCapitalsAreRead() {
    assertThat(TCVN3_SMALL).hasSize(67);
    assertThat(Letters.TCVN3.decoded(TCVN3_SMALL)).contains(SMALL);
    assertThat(Letters.TCVN3.decoded("¡ ¢ § £ ¤ ¥ ¦")).contains("Ă Â Đ Ê Ô Ơ Ư");
  }

  @ParameterizedTest
  @CsvSource({
    "TH¸I NGUY£N, THÁI NGUYÊN",
    "§¹I Tõ, ĐẠI Từ",
    "B¾C K¹N, BẮC KẠN",
    "§å, Đồ",
    "th¸i, thái",
    "HTX chÌ ¸i Vinh, HTX chè ái Vinh"
  })
  void capitalsWithTonesOfTcvn3AreKnownOnlyByTheRestOfTheirWord(String written, String read) {
    assertThat(Letters.TCVN3.decoded(written)).contains(read);
  }

  @ParameterizedTest
  @CsvSource({
    "Thái Nguyên, Th¸i Nguyªn, Thaùi Nguyeân",
    "Sông Công, S«ng C«ng, Soâng Coâng",
    "Định Hóa, §Þnh Hãa, Ñònh Hoùa",
    "Phú Lương, Phó L­¬ng, Phuù Löông",
    "Đồng Hỷ, §ång Hû, Ñoàng Hyû",
    "Võ Nhai, Vâ Nhai, Voõ Nhai",
    "Đại Từ, §¹i Tõ, Ñaïi Töø",
    "Phổ Yên, Phæ Yªn, Phoå Yeân",
    "Phú Bình, Phó B×nh, Phuù Bình"
  })
  void theDistrictsOfTheProvinceAreRead(String name, String tcvn3, String vni) {
    String doubly = new String(name.getBytes(UTF_8), ISO_8859_1);

    assertThat(Letters.VNI.decoded(vni)).contains(name);
    assertThat(Letters.UTF_8_TWICE.decoded(doubly)).contains(name);
    assertThat(Letters.TCVN3.decoded(tcvn3)).contains(name);
  }

  @Test
  void whatMachinesMadeOfUtf8IsUndone() {
    assertThat(Letters.UTF_8_TWICE.decoded("Äáº¡i Tá»«")).isEmpty();
    assertThat(Letters.UTF_8_TWICE.decoded("Ä\u0090áº¡i Tá»«")).contains("Đại Từ");
    assertThat(Letters.UTF_8_TWICE.decoded("ThĂ¡i NguyĂªn")).contains("Thái Nguyên");
    assertThat(Letters.UTF_8_TWICE.decoded("TÄƒng â€“ 5")).contains("Tăng – 5");
    assertThat(Letters.UTF_8_TWICE.decoded("o\u00CC\u0081")).contains("ó");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đồng Hỷ", "Th\u0301i", "àn", "Ûng", "Ţ", "中", "\uD83D\uDE00", "x\uFFFD"})
  void aLetterOutsideTheTableIsNotRead(String text) {
    assertThat(Letters.TCVN3.decoded(text)).isEmpty();
    assertThat(Letters.VNI.decoded("t" + text)).isEmpty();
    assertThat(Letters.UTF_8_TWICE.decoded(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTX 19/5 - 12,5%", "12 m² – 5 °C…", "tab\tand\nline"})
  void signsAndPlainLettersStayAsTheyAre(String text) {
    assertThat(Letters.TCVN3.decoded(text)).contains(text);
    assertThat(Letters.VNI.decoded(text)).contains(text);
    assertThat(Letters.UNICODE.decoded(text)).contains(text);
  }

  @Test
  void whatIsReadIsComposed() {
    for (Letters letters : new Letters[] {Letters.TCVN3, Letters.VNI}) {
      String read = letters.decoded(letters == Letters.VNI ? VNI_SMALL : TCVN3_SMALL).orElseThrow();
      assertThat(Normalizer.isNormalized(read, Normalizer.Form.NFC)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Th¸i Nguyªn | ; read as TCVN3 (ABC), \"Th¸i Nguyªn\" is \"Thái Nguyên\"",
        "HTX Ñònh Hoùa | ; read as VNI, \"HTX Ñònh Hoùa\" is \"HTX Định Hóa\"",
        "Tªn hîp t¸c x· | ; read as TCVN3 (ABC), \"Tªn hîp t¸c x·\" is \"Tên hợp tác xã\"",
        "ThÃ¡i | ; read as wrongly decoded text, \"ThÃ¡i\" is \"Thái\""
      })
  void whatATextPlainlyWouldBeIsTold(String text, String told) {
    assertThat(LikelyLetters.told(text).en()).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phó", "HTX", "Thái Nguyên", "Nguy\uFFFDn", "T¸cx·yz qw®"})
  void whatIsNotPlainIsNotGuessed(String text) {
    assertThat(LikelyLetters.told(text).en()).isEmpty();
    assertThat(LikelyLetters.meant(text)).isEmpty();
  }
}

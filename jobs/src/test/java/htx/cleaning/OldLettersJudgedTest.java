package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.Given;
import htx.contract.Personal;
import htx.contract.SourceContract;
import htx.quality.Letters;
import htx.quality.Numbers;
import htx.quality.Texts;
import htx.quality.Words;
import htx.sheet.Sheet;
import htx.silver.PlanTarget;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.source.MembershipRoster;
import htx.table.Field;
import org.junit.jupiter.api.Test;

/** Old letters become values where a contract declares them; undeclared ones are refused. */
class OldLettersJudgedTest {
  private static final String UNICODE =
      """
      Kế hoạch năm 2018
      Chỉ tiêu | Đơn vị | Lĩnh vực | Từ | Căn cứ | Người lập
      members | 19 | Nông nghiệp - lâm nghiệp - thủy sản | #40 | Nghị quyết 5 | Nguyễn Thị Sáu
      members | 169 | Xây dựng | #41 | Kế hoạch 7 - 12 m² | Lê Văn Tám
      """;
  private static final String TCVN3 =
      """
      KÕ ho¹ch n¨m 2018
      ChØ tiªu | §¬n vÞ | LÜnh vùc | Tõ | C¨n cø | Ng\u00ADêi lËp
      members | 19 | N«ng nghiÖp - l©m nghiÖp - thñy s¶n | #40 | NghÞ quyÕt 5 | NguyÔn ThÞ S¸u
      members | 169 | X©y dùng | #41 | KÕ ho¹ch 7 - 12 m² | Lª V¨n T¸m
      """;
  private static final String VNI =
      """
      Keá hoaïch naêm 2018
      Chæ tieâu | Ñôn vò | Lónh vöïc | Töø | Caên cöù | Ngöôøi laäp
      members | 19 | Noâng nghieäp - laâm nghieäp - thuûy saûn | #40 | Nghò quyeát 5 | Nguyeãn Thò Saùu
      members | 169 | Xaây döïng | #41 | Keá hoaïch 7 - 12 m² | Leâ Vaên Taùm
      """;
  private static final String TWICE =
      """
      Káº¿ hoáº¡ch nÄƒm 2018
      Chá»‰ tiÃªu | Ä\u0090Æ¡n vá»‹ | LÄ©nh vá»±c | Tá»« | CÄƒn cá»© | NgÆ°á»\u009Di láº\u00ADp
      members | 19 | NÃ´ng nghiá»‡p - lÃ¢m nghiá»‡p - thá»§y sáº£n | #40 | Nghá»‹ quyáº¿t 5 | Nguyá»…n Thá»‹ SÃ¡u
      members | 169 | XÃ¢y dá»±ng | #41 | Káº¿ hoáº¡ch 7 - 12 mÂ² | LÃª VÄƒn TÃ¡m
      """;

  private static final Field[] VALUES = {
    PlanTarget.UNIT, PlanTarget.SECTOR, PlanTarget.LOWER_BOUND, PlanTarget.ACT
  };
  private static final String READ =
      """
      unit | sector | lower_bound | act
      169 | XD | 41.000000 | Kế hoạch 7 - 12 m²
      19 | NN | 40.000000 | Nghị quyết 5
      """;

  @Test
  void declaredLettersAreReadFromTheHeadingsOn() {
    assertThat(judged(Letters.UNICODE, UNICODE).sound(VALUES)).isEqualTo(READ);
    assertThat(judged(Letters.TCVN3, TCVN3).sound(VALUES)).isEqualTo(READ);
    assertThat(judged(Letters.VNI, VNI).sound(VALUES)).isEqualTo(READ);
    assertThat(judged(Letters.UTF_8_TWICE, TWICE).sound(VALUES)).isEqualTo(READ);
  }

  @Test
  void whatIsConvertedIsRemarked() {
    // a title, six headings, and three cells in each of two lines
    assertThat(judged(Letters.TCVN3, TCVN3).remarks("2018-01-15_lien-minh"))
        .isEqualTo("V_DECODED 13 (A1, A2, B2, C2, D2, …)");
    assertThat(judged(Letters.UNICODE, UNICODE).remarks("2018-01-15_lien-minh")).isEmpty();
  }

  @Test
  void undeclaredLettersAreRefusedAndToldWhatTheyWouldBe() {
    Sheet tcvn3 = sheet(Letters.UNICODE, TCVN3);

    assertThat(tcvn3.outcome.code() + " " + tcvn3.outcome.place()).isEqualTo("V_LEGACY_FONT A1");
    assertThat(tcvn3.outcome.words().en())
        .contains("the first at A1; read as TCVN3 (ABC), \"ChØ tiªu\" is \"Chỉ tiêu\"; convert");
    assertThat(sheet(Letters.UNICODE, VNI).outcome.words().vi())
        .contains("; đọc theo VNI thì \"Chæ tieâu\" là \"Chỉ tiêu\"; hãy chuyển sang Unicode");
    assertThat(sheet(Letters.UNICODE, TWICE).outcome.words().en())
        .contains("; read as wrongly decoded text, \"Chá»‰ tiÃªu\" is \"Chỉ tiêu\";");
    assertThat(sheet(Letters.UNICODE, TWICE).outcome.code()).isEqualTo("V_MOJIBAKE");
  }

  @Test
  void oneCellOfUnicodeAmongDeclaredLettersIsRefusedByItself() {
    Judged judged = judged(Letters.TCVN3, TCVN3.replace("NghÞ quyÕt 5", "Nghị quyết 5"));

    assertThat(judged.sound(Provenance.LINE)).isEqualTo("line\n4\n");
    assertThat(judged.issues(Provenance.LINE, Quarantine.RULE, Quarantine.PLACE))
        .isEqualTo("line | rule | place\n3 | V_LEGACY_FONT | E3\n");
    assertThat(judged.issues(Quarantine.MESSAGE_EN))
        .isEqualTo(
            "message_en\n\"Nghị quyết 5\" has a letter that the old letters declared for this source"
                + " lack\n");
  }

  @Test
  void aSheetOfUnicodeUnderDeclaredLettersIsRefusedWhole() {
    for (Letters letters : new Letters[] {Letters.TCVN3, Letters.VNI, Letters.UTF_8_TWICE}) {
      Sheet unicode = sheet(letters, UNICODE);

      assertThat(unicode.outcome.code() + " " + unicode.outcome.place())
          .isEqualTo("V_LEGACY_FONT A1");
      assertThat(unicode.outcome.words().en())
          .startsWith("13 cells have letters that are not " + letters.words().en());
    }
  }

  @Test
  void namesOfPeopleInOldLettersHaveTheTokensOfUnicode() {
    assertThat(tokens(Letters.TCVN3, TCVN3)).isEqualTo(tokens(Letters.UNICODE, UNICODE));
    assertThat(tokens(Letters.VNI, VNI)).isEqualTo(tokens(Letters.UNICODE, UNICODE));
  }

  @Test
  void noPersonalValueIsQuotedAsSample() {
    Sheet roster =
        Sheet.csv(
            MembershipRoster.CONTRACT,
            "2019-01-12_169",
            "thanh-vien_169_2018-12-31.csv",
            "so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra\n"
                + "901190000001,Lª V¨n T¸m,Nam,,4690000001,thµnh viªn,05/3/2016,\n".repeat(2));

    assertThat(roster.outcome.words().en())
        .startsWith(
            "4 cells are in an old font (TCVN3, VNI), the first at line 2, field 2; read as TCVN3"
                + " (ABC), \"thµnh viªn\" is \"thành viên\"; convert them to Unicode");
  }

  private static String tokens(Letters letters, String text) {
    return sheet(letters, text).cells(3).replaceAll(".*(Người lập=[^;]*).*", "$1");
  }

  private static Judged judged(Letters letters, String text) {
    return Judged.of(contract(letters), sheet(letters, text));
  }

  private static Sheet sheet(Letters letters, String text) {
    return Sheet.workbook(contract(letters), "2018-01-15_lien-minh", "ke-hoach_2018.xlsx", text);
  }

  private static SourceContract contract(Letters letters) {
    return SourceContract.workbook("test", "ke-hoach_(?<year>\\d{4})\\.xlsx", "Biểu")
        .inLetters(letters)
        .restates("year")
        .lookingAhead()
        .header("Chỉ tiêu", PlanTarget.INDICATOR, Texts.text(63))
        .header("Đơn vị", PlanTarget.UNIT, Texts.text(10))
        .header("Lĩnh vực", PlanTarget.SECTOR, Words.listed("sector"))
        .header("Từ", PlanTarget.LOWER_BOUND, Numbers.decimal(24, 6))
        .header("Căn cứ", PlanTarget.ACT, Texts.text(500))
        .personal("Người lập", Personal.NAME)
        .given(new Given(PlanTarget.YEAR, line -> line.values().put(PlanTarget.YEAR, 2018)))
        .into(PlanTarget.TABLE);
  }
}

package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.Cell;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell shows is what is read. 43435 is 1/12/2018, 43448 is 14/12/2018. */
class NumberFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd/mm/yyyy",
        "\"ngày \"dd\" tháng \"mm\" năm \"yyyy",
        "\\n\\g\\à\\y\\ dd/mm/yyyy",
        "[$-42A]dd mmmm yyyy",
        "[$-vi-VN,1]dddd, d mmmm yyyy;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "[$-x-sysdate]",
        "dd/mm/yyyy;@",
        "[Red]dd\\-mm\\-yyyy",
        "dd.mm.yyyy hh:mm:ss",
        "hh:mm dd/mm",
        "mm/yyyy",
        "yyyy",
        "mmm-yy",
        "DD/MM/YYYY",
        "[>40000]dd/mm/yyyy;[<=40000]0",
        "yyyy\"年\"m\"月\"d\"日\"",
        "[$-411]ggge\"年\"m\"月\"d\"日\"",
        "[$-1070000]d/mm/yyyy;@",
        "B2dd/mm/yyyy"
      })
  void everyFormatWithADayShowsADay(String format) {
    assertThat(shown(format, "43448")).isEqualTo("date 2018-12-14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mm/yyyy            | date 2018-12    | true",
        "yyyy               | date 2018-12    | true",
        "mmm-yy             | date 2018-12    | true",
        "[$-42A]mmmm yyyy;@ | date 2018-12    | true",
        "dddd, mm/yyyy      | date 2018-12    | true",
        "\\d mm/yyyy        | date 2018-12    | true",
        "d-mmm              | date 2018-12-01 | true",
        "hh:mm dd/mm        | date 2018-12-01 | true",
        "dddd, d mmmm yyyy  | date 2018-12-01 | false",
        "ddd dd/mm/yy       | date 2018-12-01 | false",
        "[$-F800]           | date 2018-12-01 | false",
        "dd/mm/e            | date 2018-12-01 | false"
      })
  void theFirstOfAMonthOfWhichNoDayIsShownIsAMonth(String format, String shown, boolean inPart) {
    assertThat(shown(format, "43435")).isEqualTo(shown);
    // a stored day that nobody types as a month stays one; what is not shown of it is remarked
    assertThat(shown(format, "43448")).isEqualTo("date 2018-12-14");
    assertThat(NumberFormat.of(format).hidesPartOfDay()).isEqualTo(inPart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h:mm", "mm:ss", "[h]:mm", "[mm]:ss.0", "h:mm AM/PM", "[$-F400]h:mm:ss"})
  void timesAndLengthsOfTimeAreNoDayAndNoNumber(String format) {
    assertThat(shown(format, "43448")).isEqualTo("disguised 43448 [" + format + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "[Red]General",
        "#,##0;[Red]#,##0",
        "#,##0\\ [$người]",
        "0\" ngày\"",
        "#,##0 \"đồng/ngày\"",
        "0\" hợp đồng\"",
        "[Yellow]0",
        "[Magenta]#,##0.00",
        "[DBNum1]0",
        "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)",
        "# ##0",
        "#\\.##0",
        "0.00E+00",
        "# ?/?",
        "@",
        "0\" m2\"",
        "00000",
        "0.00_);[Red](0.00)",
        "[<1000]0;#,##0"
      })
  void numbersOfAnyLookAreTheirNumber(String format) {
    assertThat(shown(format, "43448")).isEqualTo("number 43448");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#,##0.0,     | 9697900    | number 9697.9",
        "#,##0.0,     | 9697912    | number 9697.912",
        "#,##0,       | -1500      | number -1.5",
        "#,##0,,      | 9697900000 | number 9697.9",
        "0,.0         | 1500       | number 1.5",
        "#,##0,;(#,##0,) | -1500   | number -1.5",
        "[>=1000000]0.0,,;[>=1000]0.0,;0 | 2500000 | number 2.5",
        "[>=1000000]0.0,,;[>=1000]0.0,;0 | 2500    | number 2.5",
        "[>=1000000]0.0,,;[>=1000]0.0,;0 | 25      | number 25",
        "0%           | 0.07       | text 7%",
        "0.0%         | 0.072      | text 7,2%",
        "0.00%        | 1.5        | text 150%",
        "0.0%         | -0.072     | text -7,2%",
        "0\"%\"       | 7          | text 7%",
        "0.0,,\" tr\" | 2500000    | text 2,5 tr",
        "#,##0\" triệu\"     | 5   | text 5 triệu",
        "#,##0.0\" tỷ đồng\" | 5.5 | text 5,5 tỷ đồng",
        "#,##0\\ [$₫-42A]    | 5000 | text 5000 đ",
        "[$VND]\\ #,##0      | 5000 | text 5000 VND",
        "\"$\"#,##0          | 5000 | text 5000 $",
        "0.0,\"K\"           | 5000 | text 5 K"
      })
  void whatIsShownInAnotherUnitIsReadInIt(String format, String stored, String shown) {
    assertThat(shown(format, stored)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000000000000  | 1085012345  | text 001085012345",
        "0000000000    | 4690123907  | number 4690123907",
        "000000        | 12          | text 000012",
        "00            | 5           | text 05",
        "\"HTX\"000    | 12          | text HTX012",
        "0000\\.000\\.000 | 912345678 | text 0912.345.678",
        "000\\-000     | 1234        | text 001-234",
        "000\\-0       | 123456      | text 12345-6",
        "(0)           | 5           | text (5)",
        "-0            | 5           | text -5",
        "\"Có\";;\"Không\" | 1       | text Có",
        "\"Có\";;\"Không\" | 0       | text Không"
      })
  void codesAreReadWithTheirZerosAndLetters(String format, String stored, String shown) {
    assertThat(shown(format, stored)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ";;;          | 5  | disguised 5 [;;;]",
        "#,##0;;      | -5 | disguised -5 [#,##0;;]",
        "0;0          | -5 | disguised -5 [0;0]",
        "\"-\"        | 5  | disguised 5 [\"-\"]",
        "0\"000\"     | 5  | disguised 5 [0\"000\"]",
        "0\".000\"    | 5  | disguised 5 [0\".000\"]",
        "[<3]0;[<4]0;[<5]0 | 9 | disguised 9 [[<3]0;[<4]0;[<5]0]",
        "#,##0;-#,##0;     | 0 | number 0",
        "#,##0;-#,##0;\"-\" | 0 | number 0"
      })
  void aNumberThatIsHiddenOrLooksLikeAnotherIsDisguised(
      String format, String stored, String shown) {
    assertThat(shown(format, stored)).isEqualTo(shown);
  }

  @Test
  void builtInNumbersStandForTheirFormats() {
    StringBuilder days = new StringBuilder();
    StringBuilder others = new StringBuilder();

    for (int id = 0; id < 164; id++) {
      String shown = shown(BuiltInFormats.code(id), "43448");

      if (shown.startsWith("date ")) {
        days.append(id).append(' ');
      } else if (!shown.equals("number 43448")) {
        others.append(id).append(' ').append(shown.split(" ", -1)[0]).append(' ');
      }
    }

    assertThat(days)
        .hasToString(
            "14 15 16 17 22 27 28 29 30 31 32 33 34 35 36 50 51 52 53 54 55 56 57 58 71 72 73 74"
                + " 77 81 ");
    assertThat(others)
        .hasToString(
            "9 text 10 text 18 disguised 19 disguised 20 disguised 21 disguised 45 disguised 46"
                + " disguised 47 disguised 67 text 68 text 75 disguised 76 disguised 78 disguised"
                + " 79 disguised 80 disguised ");
  }

  @Test
  void oneSerialIsAnotherDayWhereCountedFrom1904() {
    Cell cell =
        NumberFormat.of("dd/mm/yyyy").shown(new BigDecimal("45000"), "45000", Calendar.FROM_1904);

    assertThat(cell).isEqualTo(new Cell(Cell.Type.DATE, "2027-03-16"));
  }

  private static String shown(String format, String stored) {
    Cell cell = NumberFormat.of(format).shown(new BigDecimal(stored), stored, Calendar.FROM_1900);
    return cell.type().word() + " " + cell.text();
  }
}

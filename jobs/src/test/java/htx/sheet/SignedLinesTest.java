package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.source.GroupRegister;
import org.junit.jupiter.api.Test;

/** Lists of groups, whose lines have no more cells than signatures may have. */
class SignedLinesTest {
  private static final String HEAD =
      "STT | Mã số | Tên THT | Địa chỉ (xã) | Lĩnh vực | Ngày thành lập | Chấm dứt |"
          + " | Số thành viên\n | | | | | | Ngày | Hình thức\n";

  private static String kinds(String lines) {
    return Sheet.workbook(
            GroupRegister.CONTRACT, "2019-01-10_169", "htx_169_2018.xlsx", HEAD + lines)
        .kinds();
  }

  @Test
  void aDayInWordsUnderAColumnOfDaysIsNoSignature() {
    String line = " | | THT Mây | Tân Long | Xây dựng | ngày 9 tháng 8 năm 2010\n";

    assertThat(kinds(line + line)).isEqualTo("header header data data file");
    assertThat(kinds(line + " | | | | | ngày 5 tháng 1 năm 2019\n | | Kế toán\n"))
        .isEqualTo("header header data note note file");
    assertThat(kinds(line + " | | | Đồng Hỷ, ngày 5 tháng 1 năm 2019\n | | An | Bình | Chi\n"))
        .isEqualTo("header header data note note file");
  }

  @Test
  void aCodeWithSpacesAroundItsHyphensIsACode() {
    String signed = " | | Người lập biểu\n | | Nguyễn Văn A\n";

    assertThat(kinds(signed + " | THT - 169 - 000124 | THT Gió\n"))
        .isEqualTo("header header note note data file");
    assertThat(kinds(signed + " | Phòng - Ban | THT Gió\n"))
        .isEqualTo("header header note note note file");
  }
}

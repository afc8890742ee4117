package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.bronze.file.RefusedFile;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  private static List<WorkbookReader.Sheet> sheets(String... names) {
    return Stream.of(names).map(name -> new WorkbookReader.Sheet(name, "")).toList();
  }

  @Test
  void sheetsAreFoundHoweverTheirNamesAreTyped() {
    String decomposed = Normalizer.normalize(" kết  QUẢ ", Normalizer.Form.NFD);

    assertThat(SheetNames.find(sheets("Kết quả 2", decomposed), "Kết quả").name())
        .isEqualTo(decomposed);
  }

  @Test
  void noneAndMoreThanOneAreRefused() {
    assertThatThrownBy(() -> SheetNames.find(sheets("Kết quả 2"), "Kết quả"))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("S_MISSING");
    assertThatThrownBy(() -> SheetNames.find(sheets("KẾT QUẢ", "kết quả"), "Kết quả"))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("S_AMBIGUOUS");
  }
}

package htx;

import htx.job.Codes;
import htx.table.Code;
import htx.table.Language;
import htx.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all codes for people, {@code jobs/CODES.md}. */
final class CodeList {
  private CodeList() {}

  /** The whole page. */
  static String page() {
    return """
        # Các mã thông báo

        Mỗi tệp, trang tính, dòng hay ô không được nhận đều mang một mã; `./htx status --refused` liệt
        kê chúng. Dấu … là chỗ ghi điều đã tìm thấy. Cùng một mã có thể dùng ở nhiều bước.

        *Every file, sheet, line or cell that is not taken in has a code; `./htx status --refused`
        lists them. The sign … stands for what was found. A code can be used at several steps. This
        page is made of the code: `mvn -o test -Dtest=CodesTest -Dcodes=write` renews it.*
        """
        + Codes.PARTS.stream().map(CodeList::section).collect(Collectors.joining());
  }

  private static String section(Codes.Part part) {
    return "\n## "
        + part.heading().vi()
        + " (*"
        + part.heading().en()
        + "*)\n\n| mã | về, kết cục | thông báo | cần làm |\n| --- | --- | --- | --- |\n"
        + part.codes().stream().map(CodeList::line).collect(Collectors.joining());
  }

  private static String line(Code code) {
    return Stream.of(
            "`" + code.name() + "`",
            both(List.of(Words.joined(List.of(code.about().words(), code.effect().words()), ", "))),
            both(code.telling().sentences()),
            both(List.of(code.telling().advice())))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Words in Vietnamese, and in English below. */
  private static String both(List<Words> words) {
    return in(words, Language.VI) + "<br>*" + in(words, Language.EN) + "*";
  }

  private static String in(List<Words> words, Language language) {
    return words.stream()
        .map(one -> shown(one.in(language)))
        .collect(Collectors.joining(language.say("; hoặc: ", "; or: ")));
  }

  private static String shown(String sentence) {
    return String.format(Locale.ROOT, sentence.replace("%", "%%").replace("%%s", "%s"), dots())
        .replace("\n", "")
        .replace("|", "\\|")
        .replace("<", "&lt;");
  }

  private static Object[] dots() {
    return Stream.generate(() -> "…").limit(9).toArray();
  }
}

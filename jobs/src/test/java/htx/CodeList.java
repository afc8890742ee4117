package htx;

import htx.bronze.OwnFault;
import htx.bronze.file.Fault;
import htx.cleaning.LineFault;
import htx.job.JobFault;
import htx.lake.LakeFault;
import htx.quality.Doubt;
import htx.quality.ValueFault;
import htx.run.RunFault;
import htx.sheet.SheetFault;
import htx.source.ContractFault;
import htx.table.Code;
import htx.table.Language;
import htx.table.Words;
import htx.territory.PlaceFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all codes for people, {@code jobs/CODES.md}. */
final class CodeList {
  /** The codes of one room, in the order of the way of a file. */
  record Part(Words heading, List<Code> codes) {}

  static final List<Part> PARTS =
      List.of(
          part("Tệp được giao", "Delivered files", Fault.values()),
          part("Trang tính", "Sheets", SheetFault.values()),
          part("Dòng", "Lines", LineFault.values()),
          part("Giá trị", "Values", ValueFault.values()),
          part("Lưu ý khi đọc", "What is read with a doubt", Doubt.values()),
          part("Địa danh", "Places", PlaceFault.values()),
          part("Quy tắc riêng của từng mẫu", "Rules of single forms", ContractFault.values()),
          part("Khóa và danh mục", "The key and reference lists", OwnFault.values()),
          part("Kho", "The lake", LakeFault.values()),
          part("Lần chạy", "Runs", RunFault.values()),
          part("Lệnh", "Commands", JobFault.values()));

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
        + PARTS.stream().map(CodeList::section).collect(Collectors.joining());
  }

  private static Part part(String vi, String en, Code... codes) {
    return new Part(new Words(vi, en), List.of(codes));
  }

  private static String section(Part part) {
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

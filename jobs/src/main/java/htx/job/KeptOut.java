package htx.job;

import htx.bronze.file.VisibleName;
import htx.run.DeliveryAccount;
import htx.table.Code;
import htx.table.Language;
import htx.table.Words;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was kept out of one sheet and what it was read with, told so that its sender can mend it:
 * place, value, what is wrong and what to do.
 */
record KeptOut(Map<String, String> sheet, List<Map<String, String>> lines) {

  /** Of one entry of the account's files. */
  static KeptOut of(Map<String, String> sheet, DeliveryAccount account) {
    return new KeptOut(
        sheet, account.keptOut().stream().filter(line -> isOf(sheet, line)).toList());
  }

  /** Delivery and file, with the sheet in brackets where there is one. */
  static String name(Map<String, String> sheet) {
    String file = VisibleName.of(sheet.get("delivery")) + "/" + VisibleName.of(sheet.get("file"));
    return sheet.get("sheet").isEmpty()
        ? file
        : file + " [" + VisibleName.of(sheet.get("sheet")) + "]";
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Every line kept out, and how many are not listed. */
  void refusals(PrintStream out, Language language) {
    lines.forEach(line -> out.println(refusal(line, language)));
    long left = notListed();

    if (left > 0) {
      out.println(
          name(sheet)
              + new Words(": … và %s dòng nữa, không liệt kê", ": … and %s lines more, not listed")
                  .filled(left)
                  .in(language));
    }
  }

  /** Each kind of thing that the sheet was read with, how often, and where first. */
  void remarks(PrintStream out, Language language) {
    String remarks = sheet.getOrDefault("remarks", "");

    for (String remark : remarks.isEmpty() ? new String[0] : remarks.split("; ", -1)) {
      String code = remark.split(" ", 2)[0];
      String meaning =
          Codes.named(code)
              .map(known -> plain(known).in(language))
              .map(told -> ": " + told)
              .orElse("");
      out.println(name(sheet) + " " + remark + meaning);
    }
  }

  private String refusal(Map<String, String> line, Language language) {
    StringBuilder told = new StringBuilder(name(sheet));

    if (!line.get("line").equals("0")) {
      told.append(language.say(" dòng ", " line ")).append(line.get("line"));
    }

    if (line.get("place") != null) {
      told.append(language.say(" ô ", " at ")).append(VisibleName.of(line.get("place")));
    }

    told.append(' ').append(line.get("rule")).append(": ");

    if (line.get("heading") != null) {
      told.append(line.get("heading")).append(": ");
    }

    told.append(VisibleName.line(language.say(line.get("message_vi"), line.get("message_en"))));
    String cell = line.get("cell");

    if (cell != null && !cell.isEmpty() && told.indexOf(cell) < 0) {
      told.append(language.say(" (ô ghi: ", " (it has: ")).append(VisibleName.of(cell)).append(')');
    }

    Codes.named(line.get("rule"))
        .map(code -> code.telling().advice().in(language))
        .filter(advice -> !advice.isEmpty() && !told.toString().contains(advice))
        .ifPresent(advice -> told.append(" → ").append(advice));

    return told.toString();
  }

  private long notListed() {
    Set<String> listed = new HashSet<>();
    lines.stream()
        .map(line -> line.get("line"))
        .filter(line -> !line.equals("0"))
        .forEach(listed::add);
    boolean asAWhole = lines.stream().anyMatch(line -> line.get("line").equals("0"));
    long kept = Long.parseLong(sheet.get("refused")) + Long.parseLong(sheet.get("repeated"));

    return asAWhole ? 0 : kept - listed.size();
  }

  private static Words plain(Code code) {
    return code.telling().sentences().get(0);
  }

  private static boolean isOf(Map<String, String> sheet, Map<String, String> line) {
    return List.of("source", "delivery", "file", "sheet").stream()
        .allMatch(part -> sheet.get(part).equals(line.get(part)));
  }
}

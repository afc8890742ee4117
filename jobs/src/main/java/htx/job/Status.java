package htx.job;

import htx.bronze.LandedFile;
import htx.run.DeliveryAccount;
import htx.table.Language;
import htx.table.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what became of every delivered file: lines read, accepted, kept out, left out, and why. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what became of every delivered file, line by line accounted for.",
      "Cho biết từng tệp được giao ra sao: đã đọc, nhận, từ chối."
    })
public final class Status implements Callable<ExitCode> {
  private static final String FORM = "%-52s %8s %8s %8s %8s %8s  %s%n";

  private static final List<Words> HEADINGS =
      List.of(
          new Words("tệp, trang tính", "file, sheet"),
          new Words("đọc", "read"),
          new Words("nhận", "accepted"),
          new Words("từ chối", "refused"),
          new Words("trùng", "repeated"),
          new Words("bỏ qua", "left out"),
          new Words("khớp", "adds up"));

  @Mixin private Common common;

  @Option(names = "--refused", description = "Lists each line kept out, with its place and reason.")
  private boolean refused;

  public static void main(String[] args) {
    Job.end("status", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Opening opening = Opening.of(common);
    DeliveryAccount account = DeliveryAccount.of(opening.locations());
    Language language = opening.settings().language();
    Object[] headings = HEADINGS.stream().map(words -> words.in(language)).toArray();
    System.out.printf(FORM, headings);
    account.files().forEach(file -> line(file, language));
    landed(opening, account, language);
    opening.ledger().unread().forEach(file -> System.out.println(unread(file).in(language)));

    if (refused) {
      account.keptOut().forEach(line -> keptOut(line, language));
    }

    return ExitCode.DONE;
  }

  /** Says of a file that its lines stand although the code that reads them changed. */
  static Words unread(String file) {
    return new Words(
        file + ": không còn trong thư mục giao; giữ các dòng như đã đọc trước đây",
        file + ": no longer in the landing folder; its lines stand as they were read before");
  }

  private static void line(Map<String, String> file, Language language) {
    long leftOut =
        List.of("titles", "headers", "groups", "totals", "notes", "blank").stream()
            .mapToLong(column -> count(file, column))
            .sum();
    String sheet = file.get("sheet").isEmpty() ? "" : " [" + file.get("sheet") + "]";
    System.out.printf(
        FORM,
        file.get("delivery") + "/" + file.get("file") + sheet,
        language.count(count(file, "lines_read")),
        language.count(count(file, "accepted")),
        language.count(count(file, "refused")),
        language.count(count(file, "repeated")),
        language.count(leftOut),
        file.get("balanced").equals("true") ? "=" : "≠");
  }

  private static long count(Map<String, String> file, String column) {
    return Long.parseLong(file.get(column));
  }

  private static void landed(Opening opening, DeliveryAccount account, Language language) {
    Set<String> known =
        account.files().stream()
            .map(file -> file.get("delivery") + "/" + file.get("file"))
            .collect(Collectors.toSet());

    for (LandedFile landed : opening.landed()) {
      String name = landed.file().delivery() + "/" + landed.file().name();

      if (landed.leftOut().isPresent()) {
        var reason = landed.leftOut().get();
        System.out.printf("%-52s %s: %s%n", name, reason.code(), reason.words().in(language));
      } else if (!known.contains(name)) {
        System.out.printf("%-52s %s%n", name, language.say("chưa tiếp nhận", "not taken in yet"));
      }
    }
  }

  private static void keptOut(Map<String, String> line, Language language) {
    System.out.printf(
        "%s/%s %s %s %s %s: %s%n",
        line.get("delivery"),
        line.get("file"),
        line.get("sheet"),
        language.say("dòng ", "line ") + line.get("line"),
        line.get("place") == null ? "" : line.get("place"),
        line.get("rule"),
        language.say(line.get("message_vi"), line.get("message_en")));
  }
}

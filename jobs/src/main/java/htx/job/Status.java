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
    boolean vi = opening.settings().language() == Language.VI;

    if (vi) {
      System.out.printf(
          FORM, "tệp, trang tính", "đọc", "nhận", "từ chối", "trùng", "bỏ qua", "khớp");
    } else {
      System.out.printf(
          FORM, "file, sheet", "read", "accepted", "refused", "repeated", "left out", "adds up");
    }

    account.files().forEach(Status::line);
    landed(opening, account, vi);
    opening
        .ledger()
        .unread()
        .forEach(file -> System.out.println(unread(file).in(opening.settings().language())));

    if (refused) {
      account.keptOut().forEach(line -> keptOut(line, vi));
    }

    return ExitCode.DONE;
  }

  /** Says of a file that its lines stand although the code that reads them changed. */
  static Words unread(String file) {
    return new Words(
        file + ": không còn trong thư mục giao; giữ các dòng như đã đọc trước đây",
        file + ": no longer in the landing folder; its lines stand as they were read before");
  }

  private static void line(Map<String, String> file) {
    long leftOut =
        List.of("titles", "headers", "groups", "totals", "notes", "blank").stream()
            .mapToLong(column -> Long.parseLong(file.get(column)))
            .sum();
    String sheet = file.get("sheet").isEmpty() ? "" : " [" + file.get("sheet") + "]";
    System.out.printf(
        FORM,
        file.get("delivery") + "/" + file.get("file") + sheet,
        file.get("lines_read"),
        file.get("accepted"),
        file.get("refused"),
        file.get("repeated"),
        leftOut,
        file.get("balanced").equals("true") ? "=" : "≠");
  }

  private static void landed(Opening opening, DeliveryAccount account, boolean vi) {
    Set<String> known =
        account.files().stream()
            .map(file -> file.get("delivery") + "/" + file.get("file"))
            .collect(Collectors.toSet());

    for (LandedFile landed : opening.landed()) {
      String name = landed.file().delivery() + "/" + landed.file().name();

      if (landed.leftOut().isPresent()) {
        var reason = landed.leftOut().get();
        System.out.printf(
            "%-52s %s: %s%n",
            name, reason.code(), reason.words().in(opening.settings().language()));
      } else if (!known.contains(name)) {
        System.out.printf("%-52s %s%n", name, vi ? "chưa tiếp nhận" : "not taken in yet");
      }
    }
  }

  private static void keptOut(Map<String, String> line, boolean vi) {
    System.out.printf(
        "%s/%s %s %s %s %s: %s%n",
        line.get("delivery"),
        line.get("file"),
        line.get("sheet"),
        vi ? "dòng " + line.get("line") : "line " + line.get("line"),
        line.get("place") == null ? "" : line.get("place"),
        line.get("rule"),
        vi ? line.get("message_vi") : line.get("message_en"));
  }
}

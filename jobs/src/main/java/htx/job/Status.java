package htx.job;

import htx.bronze.LandedFile;
import htx.bronze.Settling;
import htx.bronze.file.VisibleName;
import htx.run.DeliveryAccount;
import htx.table.Language;
import htx.table.Message;
import htx.table.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Option(
      names = "--refused",
      description = "Lists the lines kept out: place, reason, and what their sender is to do.")
  private boolean refused;

  @Option(
      names = "--remarks",
      description = "Lists what was read with a doubt or put into its normal form.")
  private boolean remarks;

  @Option(
      names = "--file",
      paramLabel = "NAME",
      description = "One file's page, in both languages, to send to whom it came from.")
  private String page;

  public static void main(String[] args) {
    Job.end("status", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Opening opening = Opening.of(common);
    DeliveryAccount account = DeliveryAccount.of(opening.locations());
    Language language = opening.settings().language();

    if (page != null) {
      return page(account, language);
    }
    Object[] headings = HEADINGS.stream().map(words -> words.in(language)).toArray();
    System.out.printf(FORM, headings);
    account.files().forEach(file -> line(file, language));
    landed(opening, account, language);
    opening.ledger().unread().forEach(file -> System.out.println(unread(file).in(language)));

    Missing.in(account).forEach(missing -> System.out.println(missing.told().in(language)));
    WithoutTarget.in(account).forEach(found -> System.out.println(found.told().in(language)));

    List<KeptOut> sheets = account.files().stream().map(file -> KeptOut.of(file, account)).toList();

    if (refused) {
      sheets.forEach(sheet -> sheet.refusals(System.out, language));
    }

    if (remarks) {
      sheets.forEach(sheet -> sheet.remarks(System.out, language));
      sheets.forEach(sheet -> sheet.doubts(System.out, language));
    }

    return ExitCode.DONE;
  }

  /** What became of the sheets of one file, all of it in one language and then in the other. */
  private ExitCode page(DeliveryAccount account, Language asked) {
    List<Map<String, String>> sheets =
        account.files().stream()
            .filter(file -> (file.get("delivery") + "/" + file.get("file")).endsWith(page))
            .toList();

    if (sheets.isEmpty()) {
      System.err.println(JobFault.FILE_UNKNOWN.of(VisibleName.of(page)).words().in(asked));
      return ExitCode.MISUSED;
    }

    for (Language language : Language.values()) {
      System.out.printf(FORM, HEADINGS.stream().map(words -> words.in(language)).toArray());
      sheets.forEach(file -> line(file, language));
      sheets.stream()
          .map(file -> KeptOut.of(file, account))
          .forEach(
              sheet -> {
                sheet.refusals(System.out, language);
                sheet.remarks(System.out, language);
                sheet.doubts(System.out, language);
              });
      System.out.println();
    }

    return ExitCode.DONE;
  }

  /** Says of a file that its lines stand although the code that reads them changed. */
  static Words unread(String file) {
    return new Words(
        file + ": không còn trong thư mục giao; giữ các dòng như đã đọc trước đây",
        file + ": no longer in the landing folder; its lines stand as they were read before");
  }

  /** Says why a landed file is not read. */
  static Words leftOut(LandedFile landed, Message reason) {
    String name =
        String.format(
            "%-52s %s: ",
            VisibleName.line(landed.file().delivery() + "/" + landed.file().name()), reason.code());

    return new Words(name + reason.words().vi(), name + reason.words().en());
  }

  private static void line(Map<String, String> file, Language language) {
    long leftOut =
        List.of("titles", "headers", "groups", "totals", "notes", "blank").stream()
            .mapToLong(column -> count(file, column))
            .sum();
    System.out.printf(
        FORM,
        KeptOut.name(file),
        language.count(count(file, "lines_read")),
        language.count(count(file, "accepted")),
        language.count(count(file, "refused")),
        language.count(count(file, "repeated")),
        language.count(leftOut),
        (file.get("balanced").equals("true") ? "=" : "≠") + withoutTarget(file).in(language));
  }

  private static Words withoutTarget(Map<String, String> file) {
    long lines = WithoutTarget.of(file);

    return lines == 0
        ? Words.same("")
        : new Words("; %s dòng trỏ tới mã không có", "; %s without a target").filled(lines);
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

      Optional<Message> reason = landed.leftOut().or(() -> Settling.contradiction(landed));

      if (reason.isPresent()) {
        System.out.println(leftOut(landed, reason.get()).in(language));
      } else if (!known.contains(name)) {
        System.out.printf(
            "%-52s %s%n",
            VisibleName.line(name), language.say("chưa tiếp nhận", "not taken in yet"));
      }
    }
  }
}

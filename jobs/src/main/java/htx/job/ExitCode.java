package htx.job;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** How a command ended, as the process that called it sees it. */
public enum ExitCode {
  DONE(0, "Done, or nothing to do. / Đã xong, hoặc không có gì phải làm."),
  FAILED(1, "Failed; earlier commits stand. / Thất bại; phần đã ghi được giữ."),
  MISUSED(2, "Wrong argument, setting or step; nothing was started. / Dùng sai; chưa làm gì."),
  NOT_PUBLISHED(3, "Computed; a guardrail stopped the publication. / Đã tính, không xuất bản."),
  LOCKED(4, "Another run holds the lock. / Một lần chạy khác đang giữ khóa.");

  private final int value;
  private final String meaning;

  ExitCode(int value, String meaning) {
    this.value = value;
    this.meaning = meaning;
  }

  /** Lists all of them in a command's help. */
  static void tellIn(CommandLine command) {
    Map<String, String> meanings = new LinkedHashMap<>();

    for (ExitCode code : values()) {
      meanings.put(Integer.toString(code.value), code.meaning);
    }

    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes / Mã thoát:%n")
        .exitCodeList(meanings);
  }

  public int value() {
    return value;
  }
}

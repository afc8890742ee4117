package htx.job;

import htx.contract.SourceContract;
import htx.gold.DataQuality;
import htx.run.DeliveryAccount;
import htx.silver.Loan;
import htx.source.Contracts;
import htx.table.Field;
import htx.table.Words;
import java.util.List;
import java.util.Map;

/**
 * The accepted lines of one source that name an organisation or a loan that no register or ledger
 * has.
 *
 * @param source the contract's name
 * @param title what is sent
 * @param lines how many they are
 * @param accepted of how many
 * @param files the sheets that they stand in, each with how many of them
 */
record WithoutTarget(String source, Words title, long lines, long accepted, List<Words> files) {
  private static final int FILES_NAMED = 3;

  WithoutTarget {
    files = List.copyOf(files);
  }

  /** Of all sources that the last run found some in. */
  static List<WithoutTarget> in(DeliveryAccount account) {
    return Contracts.ALL.stream()
        .map(contract -> of(contract, account.files()))
        .filter(found -> found.lines() > 0)
        .toList();
  }

  /** How many lines of a sheet they are, as the account has it. */
  static long of(Map<String, String> sheet) {
    return count(sheet, DataQuality.WITHOUT_TARGET);
  }

  /** Whether such lines of a source are in figures: a loan is counted where its borrower lived. */
  static boolean isCounted(String source) {
    return Contracts.ALL.stream()
        .filter(contract -> contract.target().equals(Loan.TABLE))
        .anyMatch(contract -> contract.name().equals(source));
  }

  private static WithoutTarget of(SourceContract contract, List<Map<String, String>> all) {
    List<Map<String, String>> own =
        all.stream()
            .filter(sheet -> contract.name().equals(sheet.get(DataQuality.SOURCE.name())))
            .toList();

    return new WithoutTarget(
        contract.name(),
        contract.title(),
        own.stream().mapToLong(WithoutTarget::of).sum(),
        own.stream().mapToLong(sheet -> count(sheet, DataQuality.ACCEPTED)).sum(),
        own.stream().filter(sheet -> of(sheet) > 0).map(WithoutTarget::named).toList());
  }

  /** How many they are, in which files, and what follows, as a line. */
  Words told() {
    Words found =
        new Words(
                "%s: %s/%s dòng đã nhận trỏ tới tổ chức hoặc khoản vay không có trong danh sách",
                "%s: %s of %s accepted lines name an organisation or loan that no list has")
            .filled(title, lines, accepted);
    Words effect =
        isCounted(source)
            ? new Words(", vẫn được tính theo nơi vay", " and are counted by place all the same")
            : new Words(", không vào số liệu nào", " and are in no figure");
    Words where =
        new Words(" (%s%s); xem ./htx status --remarks", " (%s%s); see ./htx status --remarks")
            .filled(
                Words.joined(files.stream().limit(FILES_NAMED).toList(), ", "), notNamed(files));

    return Words.joined(List.of(found, effect, where), "");
  }

  private static Words notNamed(List<Words> files) {
    int left = files.size() - FILES_NAMED;

    return left > 0
        ? new Words(", … và %s trang tính nữa", ", … and %s sheets more").filled(left)
        : Words.same("");
  }

  private static Words named(Map<String, String> sheet) {
    return Words.same("%s: %s").filled(KeptOut.name(sheet), of(sheet));
  }

  /** An account that older code left lacks newer columns. */
  private static long count(Map<String, String> sheet, Field column) {
    return Long.parseLong(sheet.getOrDefault(column.name(), "0"));
  }
}

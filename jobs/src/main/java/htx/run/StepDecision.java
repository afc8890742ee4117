package htx.run;

import htx.table.Part;
import htx.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Whether a step is to be done, and why.
 *
 * @param due whether it is
 * @param causes the names of the inputs that changed; empty where the step was never done
 * @param reason the reason in words of both languages
 */
public record StepDecision(boolean due, List<String> causes, Words reason) {

  private static final String FILE = "file ";
  private static final Map<String, Words> FACTS =
      Map.of(
          "code", new Words("mã chương trình", "code"),
          "limits", new Words("giới hạn của tệp", "limits of files"),
          "closed years", new Words("các năm đã chốt", "closed years"),
          "files", new Words("các tệp", "files"),
          "deliveries", new Words("các đợt giao", "deliveries"),
          "assumptions", new Words("giả định tính toán", "assumptions"),
          "settings", new Words("thiết lập", "settings"));

  /** Judges a step by the record and by what was astray when the run began. */
  static StepDecision of(
      Step step, InputFingerprints inputs, Ledger ledger, VersionMismatches mismatches) {
    Optional<LedgerEntry> before = ledger.made(step.name());

    if (before.isEmpty()) {
      return new StepDecision(true, List.of(), new Words("chưa có", "never made"));
    }

    if (!step.stands(before.get())) {
      return new StepDecision(true, List.of(), new Words("không còn ở chỗ cũ", "no longer there"));
    }

    for (Part part : step.makes()) {
      Optional<VersionMismatch> astray = mismatches.reason(part);

      if (astray.isPresent()) {
        return new StepDecision(true, List.of(part.table().id()), astray.get().words());
      }
    }

    List<String> changed = changed(before.get().inputs(), inputs.fingerprints());

    if (changed.isEmpty()) {
      return new StepDecision(
          false, List.of(), new Words("không có gì đổi", "nothing it reads changed"));
    }

    Words names = Words.joined(changed.stream().map(StepDecision::shown).toList(), ", ");

    return new StepDecision(true, changed, new Words("đổi: %s", "changed: %s").filled(names));
  }

  /** What is changed as people read it: tables by their names, the rest in words. */
  private static Words shown(String input) {
    return input.startsWith(FILE)
        ? new Words("tệp " + input.substring(FILE.length()), input)
        : FACTS.getOrDefault(input, Words.same(input));
  }

  private static List<String> changed(
      SortedMap<String, String> before, SortedMap<String, String> now) {
    List<String> names = new ArrayList<>();

    for (String name : now.keySet()) {
      if (!now.get(name).equals(before.get(name))) {
        names.add(name);
      }
    }

    for (String name : before.keySet()) {
      if (!now.containsKey(name)) {
        names.add(name);
      }
    }

    return List.copyOf(names);
  }
}

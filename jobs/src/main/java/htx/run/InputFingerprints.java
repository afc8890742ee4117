package htx.run;

import htx.table.Part;
import htx.table.Plan;
import htx.table.Table;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a step is made from, if it is done now: the fingerprint of everything it reads, by name.
 * Tables go by their ids; other names are those of settings, code and files.
 */
public record InputFingerprints(SortedMap<String, String> fingerprints) {
  public InputFingerprints {
    fingerprints = new TreeMap<>(fingerprints);
  }

  /** Of a step, with the parts that it reads as the record has them. */
  static InputFingerprints of(Step step, Plan<Step> plan, Ledger ledger) {
    SortedMap<String, String> fingerprints = new TreeMap<>(step.facts());
    Map<Table, String> contents =
        plan.read(step).stream()
            .collect(
                Collectors.groupingBy(
                    Part::table,
                    Collectors.mapping(
                        part -> part.id() + "=" + ledger.content(part), Collectors.joining(";"))));
    contents.forEach((table, content) -> fingerprints.put(table.id(), content));

    return new InputFingerprints(fingerprints);
  }

  /** The content of a table as the step reads it. */
  String content(Table table) {
    return fingerprints.get(table.id());
  }

  /** One fingerprint of it all. */
  String fingerprint() {
    return Fingerprint.of(
        fingerprints.entrySet().stream()
            .map(read -> read.getKey() + "=" + read.getValue())
            .toList());
  }
}

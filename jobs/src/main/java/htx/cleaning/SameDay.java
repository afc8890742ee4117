package htx.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of one day that are about the same scope and differ: nothing says which of them holds, so
 * that none does, and what was known before stands.
 */
final class SameDay {
  private final List<FileVerdict> inOrder;
  private final Map<List<String>, List<FileVerdict>> byScope = new HashMap<>();

  SameDay(List<FileVerdict> inOrder) {
    this.inOrder = inOrder;
    inOrder.stream()
        .filter(FileVerdict::isAccepted)
        .forEach(one -> byScope.computeIfAbsent(scope(one), any -> new ArrayList<>()).add(one));
  }

  /** All of them, in the same order. */
  List<FileVerdict> judged() {
    return inOrder.stream().map(this::judged).toList();
  }

  private FileVerdict judged(FileVerdict verdict) {
    if (!verdict.isAccepted()) {
      return verdict;
    }

    return byScope.get(scope(verdict)).stream()
        .filter(other -> !other.hash().equals(verdict.hash()))
        .filter(other -> !other.outcome().content().equals(verdict.outcome().content()))
        .findFirst()
        .map(other -> verdict.because(LineFault.F_CONFLICT.of(other.told())))
        .orElse(verdict);
  }

  private static List<String> scope(FileVerdict verdict) {
    return Arrays.asList(verdict.knownFrom(), verdict.scope(), verdict.sheet().sheet());
  }
}

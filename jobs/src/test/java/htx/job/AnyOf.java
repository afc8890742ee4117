package htx.job;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/** Finds any of many texts within longer ones in one pass: the automaton of Aho and Corasick. */
final class AnyOf implements Serializable {
  private final String letters;
  private final int[][] next;
  private final BitSet found = new BitSet();

  AnyOf(Collection<String> texts) {
    StringBuilder used = new StringBuilder();
    texts.stream()
        .flatMapToInt(String::chars)
        .distinct()
        .sorted()
        .forEach(letter -> used.append((char) letter));
    this.letters = used.toString();
    List<int[]> states = new ArrayList<>(List.of(new int[letters.length()]));
    texts.forEach(text -> add(text, states));
    this.next = states.toArray(int[][]::new);
    lookBack();
  }

  /** Whether a text holds any of those sought. */
  boolean isIn(String text) {
    int state = 0;

    for (int i = 0; i < text.length(); i++) {
      int letter = letters.indexOf(text.charAt(i));
      state = letter < 0 ? 0 : next[state][letter];

      if (found.get(state)) {
        return true;
      }
    }

    return false;
  }

  private void add(String text, List<int[]> states) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("An empty text is in every text");
    }

    int state = 0;

    for (int i = 0; i < text.length(); i++) {
      int letter = letters.indexOf(text.charAt(i));

      if (states.get(state)[letter] == 0) {
        states.get(state)[letter] = states.size();
        states.add(new int[letters.length()]);
      }
      state = states.get(state)[letter];
    }
    found.set(state);
  }

  /** Where a text breaks off, the search goes on with the longest beginning that still fits. */
  private void lookBack() {
    int[] back = new int[next.length];
    Queue<Integer> open = new ArrayDeque<>(List.of(0));

    while (!open.isEmpty()) {
      int state = open.remove();

      for (int letter = 0; letter < letters.length(); letter++) {
        int after = next[state][letter];
        int shorter = state == 0 ? 0 : next[back[state]][letter];

        if (after == 0) {
          next[state][letter] = shorter;
        } else {
          back[after] = shorter;
          found.set(after, found.get(after) || found.get(shorter));
          open.add(after);
        }
      }
    }
  }
}

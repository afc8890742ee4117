package htx.export.pairs;

import java.util.Set;

/**
 * Two numbers set side by side.
 *
 * @param place where that is, as a reader finds it
 * @param marked what the place itself says that they differ in
 */
record Pair(Kind kind, String place, Side earlier, Side later, Set<Difference> marked) {
  Pair {
    marked = Set.copyOf(marked);
  }
}

package htx.run;

import java.util.function.Supplier;

/** Gives what another supplier gives, asking it only once however many ask. */
public final class Memoized<T> implements Supplier<T> {
  private final Supplier<? extends T> source;
  private T value;

  public Memoized(Supplier<? extends T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = source.get();
    }

    return value;
  }
}

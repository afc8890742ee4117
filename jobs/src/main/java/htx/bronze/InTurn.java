package htx.bronze;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Several iterators one after the other; the next is asked for when the one before has ended. */
final class InTurn<T> implements Iterator<T> {
  private final Iterator<Iterator<T>> rest;
  private Iterator<T> current = Collections.emptyIterator();

  InTurn(Iterator<Iterator<T>> parts) {
    this.rest = parts;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && rest.hasNext()) {
      current = rest.next();
    }

    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }

    return current.next();
  }
}

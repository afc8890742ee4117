package htx.simulate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where chance comes from: a generator for each named part, so that a change in one part leaves the
 * others as they were, and a number for each single thing that needs no memory of the others.
 */
record Seeds(long seed) {

  /** A generator of its own for the part of this name. */
  Random stream(Object... name) {
    byte[] text = (seed + Arrays.toString(name)).getBytes(StandardCharsets.UTF_8);
    return new Random(ByteBuffer.wrap(DigestUtils.sha256(text)).getLong());
  }

  /** An even number in [0, 2^53) that belongs to the thing of this number in this aspect. */
  long number(long aspect, long thing) {
    long z = seed + aspect * 0x9E3779B97F4A7C15L + thing * 0xD1B54A32D192ED03L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (z ^ (z >>> 31)) >>> 11;
  }

  /** The same as a fraction in [0, 1). */
  double fraction(long aspect, long thing) {
    return number(aspect, thing) / (double) (1L << 53);
  }

  /** A day from the first to the last, both included, that belongs to the thing. */
  LocalDate day(long aspect, long thing, LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    return first.plusDays(days <= 1 ? 0 : number(aspect, thing) % days);
  }
}

package htx.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks the few test classes that may take long: those that look at what a whole refresh made, of
 * the sample or of the small province, and the first that has all answers computed. {@code
 * SlowClassGateTest} lists them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("may-take-long")
@OnSpark
public @interface MayTakeLong {}

package htx.testing;

import htx.job.Session;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Spark session of the test process, with the settings that ship. */
public final class LocalSpark implements ParameterResolver {
  /** The file that the launcher gives to spark-submit. */
  static final Path SHIPPED = Path.of("conf/spark/local.conf");

  private static SparkSession session;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return session();
  }

  /**
   * The session, started at first use and stopped with the process.
   *
   * @throws IllegalStateException in the process of the tests that need no session
   */
  public static synchronized SparkSession session() {
    if (System.getProperty("htx.session", "").equals("refused")) {
      throw new IllegalStateException("A test that needs Spark is marked @OnSpark");
    }

    if (session == null) {
      SparkSession.Builder builder = SparkSession.builder().appName("tests");
      shipped().forEach((key, value) -> builder.config((String) key, (String) value));
      Session.SETTINGS.forEach((key, value) -> builder.config(key, value));
      session = builder.config("spark.sql.warehouse.dir", temporaryFolder()).getOrCreate();
    }

    return session;
  }

  /** The shipped settings, in the format that spark-submit reads: that of Java properties. */
  static Properties shipped() {
    Properties settings = new Properties();

    try (Reader file = Files.newBufferedReader(SHIPPED)) {
      settings.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return settings;
  }

  private static String temporaryFolder() {
    try {
      return Files.createTempDirectory("htx-warehouse").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
